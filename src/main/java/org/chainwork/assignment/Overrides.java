package org.chainwork.assignment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chainwork.account.SignedIn;
import org.chainwork.algebra.Rational;
import org.chainwork.audit.AuditLog;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.chainwork.platform.Absent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Points that an instructor gives a student for an assignment instead of what was computed. */
@Service
public class Overrides {

    /** In characters. */
    public static final int LONGEST_REASON = 1_000;

    private final AssignmentOffice office;
    private final Assignments assignments;
    private final Grades grades;
    private final Gradebook gradebook;
    private final AuditLog audit;
    private final SignedIn signedIn;
    private final Clock clock;

    Overrides(
            AssignmentOffice office,
            Assignments assignments,
            Grades grades,
            Gradebook gradebook,
            AuditLog audit,
            SignedIn signedIn,
            Clock clock) {
        this.office = office;
        this.assignments = assignments;
        this.grades = grades;
        this.gradebook = gradebook;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Gives points, from 0 to the assignment's total, in place of what was {@code seen}; the same again changes nothing. Whether
     * they stand now: where something else was given since, of which the instructor does not know, nothing changes. Throws
     * {@link IllegalArgumentException} for others, and for a reason that is blank or longer than {@value #LONGEST_REASON}
     * characters; {@link Absent} for those who are no instructors, and where there is no such student.
     */
    @Transactional
    public boolean give(long assignment, long account, Optional<GradeOverride> seen, Rational points, String reason) {
        // of two instructors one comes first, and the other is told
        Assignment found = office.lock(assignment);
        Member student = office.lockStudent(found, account);
        Rational total = Rational.of(Item.total(assignments.items(assignment)));
        if (points.signum() < 0 || points.compareTo(total) > 0) {
            throw new IllegalArgumentException("points from 0 to " + total + " expected, found " + points);
        }
        return put(found, student, seen, Optional.of(points), Requirements.reason(reason));
    }

    /**
     * The computed points count again, where what was given is still what was {@code seen}: whether they do now. Where nothing was
     * given, nothing changes. Throws {@link Absent} as {@link #give}.
     */
    @Transactional
    public boolean takeBack(long assignment, long account, Optional<GradeOverride> seen) {
        Assignment found = office.lock(assignment);
        Member student = office.lockStudent(found, account);
        return put(found, student, seen, Optional.empty(), "");
    }

    /** What counts now, for those who teach. Throws {@link Absent} for everybody else. */
    @Transactional(readOnly = true)
    public Optional<GradeOverride> of(long assignment, long account) {
        office.require(assignment, Role.ASSISTANT);
        return grades.override(assignment, account);
    }

    /** Latest first, for those who teach. Throws {@link Absent} for everybody else. */
    @Transactional(readOnly = true)
    public List<PastOverride> history(long assignment, long account) {
        office.require(assignment, Role.ASSISTANT);
        return grades.overrideHistory(assignment, account);
    }

    private boolean put(
            Assignment assignment,
            Member student,
            Optional<GradeOverride> seen,
            Optional<Rational> points,
            String reason) {
        Optional<GradeOverride> before = grades.override(assignment.id(), student.accountId());
        boolean same = before.map(was -> points.filter(was.points()::equals).isPresent()
                        && was.told()
                        && was.reason().equals(reason))
                .orElse(points.isEmpty());
        if (same || !before.equals(seen)) {
            return same;
        }
        String computed = gradebook
                .score(assignment, student.accountId())
                .flatMap(StudentScore::computed)
                .map(LoggedAssignment::computed)
                .orElse("");
        grades.override(
                assignment.id(),
                student.accountId(),
                points.orElse(null),
                reason,
                signedIn.require().id(),
                clock.instant());
        audit.add(
                assignment.courseId(),
                points.isPresent() ? "override-grade" : "take-back-override",
                assignment.title() + ": " + student.email(),
                before.map(was -> was.points() + " (" + was.reason() + ")").orElse(computed),
                points.map(is -> is + " (" + reason + ")").orElse(computed));
        return true;
    }
}
