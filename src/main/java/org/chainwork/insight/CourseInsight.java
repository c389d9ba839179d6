package org.chainwork.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Gradebook;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.StudentScore;
import org.chainwork.course.Course;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a class stands, for those who teach it. */
@Service
public class CourseInsight {

    private static final Comparator<Behind> MOST_MISSING_FIRST = Comparator.comparingInt(Behind::missing)
            .reversed()
            .thenComparing(student -> student.share().orElse(Rational.ONE));

    private final AssignmentOffice office;
    private final CourseOffice courses;
    private final Gradebook gradebook;
    private final WrongAnswers wrongAnswers;
    private final Clock clock;

    CourseInsight(
            AssignmentOffice office,
            CourseOffice courses,
            Gradebook gradebook,
            WrongAnswers wrongAnswers,
            Clock clock) {
        this.office = office;
        this.courses = courses;
        this.gradebook = gradebook;
        this.wrongAnswers = wrongAnswers;
        this.clock = clock;
    }

    /** Throws {@link org.chainwork.platform.Absent} for those who do not teach it. */
    @Transactional(readOnly = true)
    public CourseFigures figures(long id) {
        Course course = courses.require(id, Role.ASSISTANT).course();
        Instant now = clock.instant();
        List<Member> students = courses.students(id);
        List<AssignmentLine> lines = new ArrayList<>();
        Map<Long, Standing> standings = new LinkedHashMap<>();
        for (Assignment assignment : office.of(id)) {
            if (assignment.published()) {
                int most = Item.total(office.items(assignment));
                List<StudentScore> scores = gradebook.scores(assignment.id(), students);
                lines.add(line(assignment, scores, most));
                scores.forEach(score -> standings
                        .computeIfAbsent(
                                score.student().accountId(), account -> new Standing(Student.of(score.student())))
                        .add(assignment, score, most, now));
            }
        }
        List<Behind> behind = standings.values().stream()
                .map(Standing::behind)
                .filter(Behind::isBehind)
                .sorted(MOST_MISSING_FIRST)
                .toList();
        return new CourseFigures(course, now, lines, behind, wrongAnswers.misconceptionsOfCourse(id));
    }

    private static AssignmentLine line(Assignment assignment, List<StudentScore> scores, int most) {
        List<Rational> points =
                scores.stream().flatMap(score -> score.settled().stream()).toList();
        return new AssignmentLine(assignment, Participation.of(scores), Statistics.median(points), most);
    }

    /** What is known of a student, one assignment after the other. */
    private static final class Standing {

        private final Student student;
        private final List<String> notStarted = new ArrayList<>();
        private final List<String> notHandedIn = new ArrayList<>();
        private Rational reached = Rational.ZERO;
        private int most;
        private long latest;
        private @Nullable Long firstMissing;

        Standing(Student student) {
            this.student = student;
        }

        void add(Assignment assignment, StudentScore score, int points, Instant now) {
            Instant dueAt = score.times().dueAt();
            boolean isAwaited = !now.isBefore(score.times().opensAt())
                    && !now.isBefore(dueAt.minus(Duration.ofDays(Behind.DAYS_BEFORE)));
            // who was given points instead has nothing to hand in
            if (isAwaited && score.override().isEmpty() && !score.hasHandedIn()) {
                (score.hasStarted() ? notHandedIn : notStarted).add(assignment.title());
                firstMissing = firstMissing == null ? assignment.id() : firstMissing;
            }
            if (!now.isBefore(dueAt)) {
                reached = reached.add(score.points().orElse(Rational.ZERO));
                most += points;
                latest = assignment.id();
            }
        }

        Behind behind() {
            Optional<Rational> share = most == 0 ? Optional.empty() : Optional.of(reached.divide(Rational.of(most)));
            return new Behind(
                    student, Objects.requireNonNullElse(firstMissing, latest), notStarted, notHandedIn, share);
        }
    }
}
