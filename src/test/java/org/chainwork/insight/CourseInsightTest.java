package org.chainwork.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chainwork.account.Somebody.be;
import static org.chainwork.assignment.Classroom.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chainwork.account.Account;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.NewItem;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.Statements;
import org.chainwork.assignment.Times;
import org.chainwork.assignment.WithClassroom;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WithClassroom
class CourseInsightTest {

    private static final Instant DUE = START.plus(Duration.ofDays(7));

    @Autowired
    private CourseInsight insight;

    @Autowired
    private AssignmentInsight assignmentInsight;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Classroom.Services services;

    @Autowired
    private JdbcTemplate jdbc;

    private Classroom classroom;

    @BeforeEach
    void aClass() {
        classroom = new Classroom(services);
    }

    @Test
    void aCourseWithoutAssignmentsHasNothingToShow() {
        be(classroom.teacher);

        CourseFigures figures = figures();

        assertThat(figures.assignments()).isEmpty();
        assertThat(figures.behind()).isEmpty();
        assertThat(figures.misconceptions()).isEmpty();
    }

    @Test
    void aDraftIsNotShown() {
        be(classroom.teacher);
        office.create(
                classroom.course.id(),
                Kind.HOMEWORK,
                "Draft",
                Classroom.times(0),
                Policy.HOMEWORK,
                List.of(new NewItem("two-layers-power", 1)));

        assertThat(figures().assignments()).isEmpty();
    }

    @Test
    void theStudentsAreReadOnceForAllAssignments() {
        homework();
        homework();

        assertThat(Statements.of(this::figures))
                .filteredOn(statement -> statement.contains("from course_member where course_id = ? limit"))
                .hasSize(1);
    }

    @Test
    void nobodyIsBehindBeforeTwoDaysAreLeft() {
        homework();
        Classroom.at(DUE.minus(Duration.ofDays(2)).minusSeconds(1));
        assertThat(figures().behind()).isEmpty();

        Classroom.at(DUE.minus(Duration.ofDays(2)));
        assertThat(figures().behind()).hasSize(2).allSatisfy(student -> {
            assertThat(student.notStarted()).containsExactly("Week 1");
            assertThat(student.notHandedIn()).isEmpty();
            assertThat(student.share()).isEmpty();
        });
    }

    @Test
    void nobodyIsBehindInAQuizThatHasNotOpened() {
        Instant opens = START.plus(Duration.ofDays(1));
        Instant due = opens.plus(Duration.ofHours(2));
        be(classroom.teacher);
        Assignment quiz = office.create(
                classroom.course.id(),
                Kind.QUIZ,
                "Quiz",
                new Times(opens, due, due, 20),
                Policy.QUIZ,
                List.of(new NewItem("two-layers-power", 1)));
        office.publish(quiz, office.items(quiz));
        Classroom.at(opens.minusSeconds(1));
        assertThat(figures().behind()).isEmpty();

        Classroom.at(opens);

        assertThat(figures().behind())
                .extracting(student -> student.student().name())
                .containsExactly("Ada", "Bob");
    }

    @Test
    void whoStartedIsBehindUntilTheyHandIn() {
        Assignment homework = homework();
        Attempt attempt = classroom.enter(classroom.ada, homework);
        classroom.answer(attempt, 1, true);
        Classroom.at(DUE);
        be(classroom.teacher);
        assertThat(behind("Ada")).hasValueSatisfying(student -> {
            assertThat(student.notHandedIn()).containsExactly("Week 1");
            assertThat(student.share()).contains(Rational.ONE);
        });

        be(classroom.ada);
        classroom.handIn(attempt);
        be(classroom.teacher);

        assertThat(behind("Ada")).isEmpty();
        assertThat(behind("Bob")).isPresent();
    }

    @Test
    void whoIsBehindIsLookedAtWhereSomethingIsMissingElseWhereItIsLatest() {
        Assignment first = homework();
        Assignment second = homework();
        handIn(classroom.ada, first, false);
        handIn(classroom.ada, second, false);
        handIn(classroom.bob, second, false);
        Classroom.at(DUE);
        be(classroom.teacher);

        assertThat(behind("Ada")).hasValueSatisfying(ada -> {
            assertThat(ada.assignment()).isEqualTo(second.id());
            assertThat(ada.student()).isEqualTo(new Student(classroom.ada.id(), "Ada"));
        });
        assertThat(behind("Bob"))
                .hasValueSatisfying(bob -> assertThat(bob.assignment()).isEqualTo(first.id()));
    }

    @Test
    void lessThanHalfOfThePointsIsBehindAndHalfIsNot() {
        Assignment two = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK, "two-layers-power", "one-power-layer");
        handIn(classroom.ada, two, true, false);
        handIn(classroom.bob, two, false, false);
        be(classroom.teacher);
        assertThat(figures().behind()).as("not due yet").isEmpty();

        Classroom.at(DUE);

        assertThat(figures().behind()).singleElement().satisfies(student -> {
            assertThat(student.student().name()).isEqualTo("Bob");
            assertThat(student.missing()).isZero();
            assertThat(student.share()).contains(Rational.ZERO);
        });
    }

    @Test
    void whoMissesMostComesFirst() {
        Assignment first = homework();
        homework();
        handIn(classroom.ada, first, true);
        Classroom.at(DUE);
        be(classroom.teacher);

        assertThat(figures().behind())
                .extracting(student -> student.student().name())
                .containsExactly("Bob", "Ada");
    }

    @Test
    void linesAreWhatTheAssignmentsSay() {
        Assignment homework = homework();
        SeededClass seeded = new SeededClass(jdbc, 3, START);
        seeded.answers(homework, office.items(homework), seeded.students(classroom.course.id(), 20));
        Assignment other = classroom.assignment(Kind.QUIZ, 10, Policy.QUIZ);

        CourseFigures figures = figures();

        AssignmentFigures alone = assignmentInsight.figures(homework.id());
        assertThat(figures.assignments())
                .containsExactly(
                        new AssignmentLine(homework, alone.participation(), alone.median(), 4),
                        new AssignmentLine(other, new Participation(22, 0, 0), Optional.empty(), 4));
        assertThat(figures.misconceptions()).isNotEmpty().isEqualTo(alone.misconceptions());
    }

    @Test
    void onlyWhoTeachesTheCourseSeesIt() {
        long id = classroom.course.id();
        for (Account teaching : List.of(classroom.teacher, classroom.assistant)) {
            be(teaching);
            assertThat(insight.figures(id).course().id()).isEqualTo(id);
        }
        for (Account other : List.of(classroom.ada, classroom.stranger, classroom.otherTeacher)) {
            be(other);
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> insight.figures(id));
        }
    }

    private Assignment homework() {
        return classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
    }

    private void handIn(Account student, Assignment assignment, boolean... right) {
        Attempt attempt = classroom.enter(student, assignment);
        for (int i = 0; i < right.length; i++) {
            classroom.answer(attempt, i + 1, right[i]);
        }
        classroom.handIn(attempt);
    }

    private CourseFigures figures() {
        return insight.figures(classroom.course.id());
    }

    private Optional<Behind> behind(String name) {
        return figures().behind().stream()
                .filter(student -> student.student().name().equals(name))
                .findFirst();
    }
}
