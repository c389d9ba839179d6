package org.chainwork.assignment;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.course.Course;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.chainwork.platform.Absent;
import org.chainwork.wording.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What students have reached. An attempt that was handed in has what it was given then, until it is graded anew; one that
 * runs has what its answers are worth so far, and no less than it was ever given.
 */
@Service
public class Gradebook {

    private final Ledger ledger;
    private final Regrades regrades;
    private final AssignmentOffice office;
    private final CourseOffice courses;

    Gradebook(Ledger ledger, Regrades regrades, AssignmentOffice office, CourseOffice courses) {
        this.ledger = ledger;
        this.regrades = regrades;
        this.office = office;
        this.courses = courses;
    }

    /** All students of the course, by name, for those who teach it. Throws {@link Absent}. */
    @Transactional(readOnly = true)
    public List<StudentScore> scores(long id) {
        Assignment assignment = office.require(id, Role.ASSISTANT);
        return ledger.open(assignment).standing(assignment);
    }

    /** The same of those {@code students}, read once for several assignments of their course. */
    @Transactional(readOnly = true)
    public List<StudentScore> scores(long id, List<Member> students) {
        Assignment assignment = office.require(id, Role.ASSISTANT);
        return ledger.open(assignment, students).standing(assignment);
    }

    /** That of one student of the course, for those who teach it. Throws {@link Absent}, also where there is no such student. */
    @Transactional(readOnly = true)
    public StudentScore require(long id, long account) {
        return score(office.require(id, Role.ASSISTANT), account)
                .filter(score -> score.student().isStudent())
                .orElseThrow(() -> new Absent("student of the course expected, found " + account));
    }

    /** What recomputing did to a student's points, latest first, for those who teach the course. Throws {@link Absent}. */
    @Transactional(readOnly = true)
    public List<PastRegrade> regrades(long id, long account) {
        return regrades.of(office.require(id, Role.ASSISTANT).id(), account);
    }

    /** That of one member of the course; absent where there is none with that number. For services. */
    Optional<StudentScore> score(Assignment assignment, long account) {
        return ledger.open(assignment, account).standing(assignment).stream().findFirst();
    }

    /** The grades as CSV, with headings by {@code texts}, as programs of the {@code locale} read it, for those who teach. Throws {@link Absent}. */
    @Transactional(readOnly = true)
    public GradesFile csv(long id, Texts texts, Locale locale) {
        Assignment assignment = office.require(id, Role.ASSISTANT);
        ZoneId zone = office.enrolled(assignment).course().zone();
        return new GradesFile(
                fileName(assignment.title()),
                new GradesCsv(zone, texts, locale).write(office.items(assignment), scores(id)));
    }

    /** The grades of all published assignments of a course, likewise. */
    @Transactional(readOnly = true)
    public GradesFile courseCsv(long id, Texts texts, Locale locale) {
        Course course = courses.require(id, Role.ASSISTANT).course();
        List<Member> students = courses.students(id);
        CourseGradesCsv csv = new CourseGradesCsv(students, texts, locale);
        office.of(id).stream().filter(Assignment::published).forEach(assignment -> {
            Ledger.Book book = ledger.open(assignment, students);
            csv.add(assignment, Rational.of(Item.total(book.items())), book.standing(assignment));
        });
        return new GradesFile(fileName(course.name()), csv.write());
    }

    private static String fileName(String title) {
        return title.replaceAll("[^\\p{L}\\p{N}]+", "-") + ".csv";
    }
}
