package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chainwork.account.SignedIn;
import org.chainwork.algebra.Rational;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.chainwork.platform.Absent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever is signed in has of all that a course asks, as far as it may be told: in as many queries as for one. */
@Service
public class OwnGrades {

    private final AssignmentOffice office;
    private final Assignments assignments;
    private final Attempts attempts;
    private final Grades grades;
    private final CourseOffice courses;
    private final SignedIn signedIn;
    private final Clock clock;

    OwnGrades(
            AssignmentOffice office,
            Assignments assignments,
            Attempts attempts,
            Grades grades,
            CourseOffice courses,
            SignedIn signedIn,
            Clock clock) {
        this.office = office;
        this.assignments = assignments;
        this.attempts = attempts;
        this.grades = grades;
        this.courses = courses;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Of {@code total}, which can be reached. */
    public record Points(Rational points, int total) {}

    /**
     * By assignment, where {@link Results#grade} tells points, and no attempt runs: what is at work is told at the work itself.
     * Throws {@link Absent} for those who are not in the course.
     */
    @Transactional(readOnly = true)
    public Map<Long, Points> of(long course) {
        ZoneId zone = courses.require(course, Role.STUDENT).course().zone();
        long account = signedIn.id().orElseThrow();
        Member student = courses.member(course, account).orElseThrow();
        Map<Long, List<Attempt>> own =
                attempts.ofCourse(course, account).stream().collect(Collectors.groupingBy(Attempt::assignmentId));
        Map<Long, Map<Long, Rational>> given = grades.givenInCourse(course, account);
        Map<Long, GradeOverride> overrides = grades.overridesInCourse(course, account);
        Map<Long, List<Item>> items = assignments.itemsOfCourse(course);
        Instant now = clock.instant();
        Map<Long, Points> told = new HashMap<>();
        for (Assignment assignment : office.of(course)) {
            List<Attempt> ofOne = own.getOrDefault(assignment.id(), List.of());
            if (assignment.policy().tellsBy(now) && ofOne.stream().allMatch(Attempt::isHandedIn)) {
                List<Item> asked = items.getOrDefault(assignment.id(), List.of());
                book(assignment, asked, student, ofOne, given, overrides, zone)
                        .standing(assignment)
                        .getFirst()
                        .points()
                        .ifPresent(points -> told.put(assignment.id(), new Points(points, Item.total(asked))));
            }
        }
        return told;
    }

    /** What was handed in has what it was given then, whatever was answered. */
    private static Ledger.Book book(
            Assignment assignment,
            List<Item> items,
            Member student,
            List<Attempt> attempts,
            Map<Long, Map<Long, Rational>> given,
            Map<Long, GradeOverride> overrides,
            ZoneId zone) {
        GradeOverride override = overrides.get(assignment.id());
        return new Ledger.Book(
                items,
                List.of(student),
                Ledger.evidence(attempts, List.of(), given, Map.of(), zone),
                override == null ? Map.of() : Map.of(student.accountId(), override),
                Map.of());
    }
}
