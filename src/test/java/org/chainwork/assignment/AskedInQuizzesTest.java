package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.chainwork.chain.Composition;
import org.chainwork.course.CourseOffice;
import org.chainwork.practice.AskedInQuizzes;
import org.chainwork.practice.Practice;
import org.chainwork.practice.Recognition;
import org.chainwork.problem.Skill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Practice tells at once what is right: while a quiz is open it asks nothing that the quiz asks. */
@WithClassroom
class AskedInQuizzesTest {

    private static final String LECTURES_OWN = "weights-and-biases-square";

    @Autowired
    private AskedInQuizzes quizzes;

    @Autowired
    private Sitting sitting;

    @Autowired
    private Results results;

    @Autowired
    private Extending extending;

    @Autowired
    private CourseOffice courses;

    @Autowired
    private Practice practice;

    @Autowired
    private Recognition recognition;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Classroom.Services services;

    private Classroom room;

    @BeforeEach
    void aClass() {
        room = new Classroom(services);
    }

    @Test
    void isAskedAsLongAsAnybodyMayWorkAtIt() {
        Assignment quiz = room.assignment(Kind.QUIZ, 20, Policy.QUIZ, "deep-chains-positive");
        Classroom.at(quiz.times().closesAt().minusSeconds(60));
        Attempt attempt = room.enter(room.ada, quiz);
        Composition asked = sitting.tasks(attempt).getFirst().problem().composition();
        assertThat(quizzes.isAsked(asked)).isTrue();

        Classroom.at(quiz.times().closesAt());
        assertThat(quizzes.isAsked(asked)).isFalse();
    }

    @Test
    void isAskedInAnArchivedCourseOfThoseAloneWhoAreAtWork() {
        Assignment quiz = room.assignment(Kind.QUIZ, 20, Policy.QUIZ, "deep-chains-positive");
        Attempt attempt = room.enter(room.ada, quiz);
        Composition asked = sitting.tasks(attempt).getFirst().problem().composition();
        be(room.teacher);
        courses.setArchived(room.course.id(), true);
        assertThat(quizzes.isAsked(asked)).isTrue();

        be(room.ada);
        room.handIn(attempt);
        assertThat(quizzes.isAsked(asked)).isFalse();
        assertThat(results.mine(quiz.id()).getFirst().release()).isEqualTo(new Release(true, true));
    }

    @Test
    void isNotAskedInAnArchivedCourseWhereSomebodyHasMoreTime() {
        Assignment quiz = room.assignment(Kind.QUIZ, 20, Policy.QUIZ, "deep-chains-positive");
        Attempt attempt = room.enter(room.ada, quiz);
        Composition asked = sitting.tasks(attempt).getFirst().problem().composition();
        room.handIn(attempt);
        be(room.teacher);
        Instant closed = quiz.times().closesAt();
        extending.give(quiz.id(), room.bob.id(), closed.plusSeconds(60), "ill");
        courses.setArchived(room.course.id(), true);

        Classroom.at(closed);
        assertThat(quizzes.isAsked(asked)).isFalse();
        be(room.ada);
        assertThat(results.mine(quiz.id()).getFirst().release()).isEqualTo(new Release(true, true));
        be(room.teacher);
        courses.setArchived(room.course.id(), false);
        assertThat(quizzes.isAsked(asked)).isTrue();
    }

    @Test
    void practiceDrawsNothingOfIt() {
        Assignment quiz = room.assignment(Kind.QUIZ, 20, Policy.QUIZ, LECTURES_OWN);
        Composition asked =
                sitting.tasks(room.enter(room.ada, quiz)).getFirst().problem().composition();

        assertThat(drawn(100)).isNotEmpty().doesNotContain(asked);
    }

    @Test
    void homeworkKeepsNothingFromPractice() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK, "deep-chains-positive");
        assertThat(quizzes.isAsked(sitting.tasks(room.enter(room.ada, homework))
                        .getFirst()
                        .problem()
                        .composition()))
                .isFalse();
    }

    /** It is asked with each problem that practice draws: quizzes that are open have tens of thousands. */
    @Test
    void isFoundByItsComposition() {
        assertThat(jdbc.sql("explain " + Assignments.ASKED_IN_QUIZ)
                        .param("composition", "u = x^2")
                        .param("now", Classroom.START.atOffset(ZoneOffset.UTC))
                        .query(String.class)
                        .single())
                .containsPattern("\"PROBLEM\"\\s+/\\* PUBLIC.PROBLEM_COMPOSITION: ")
                .containsPattern("\"VARIANT\"\\s+/\\* PUBLIC.VARIANT_PROBLEM_")
                .doesNotContain("tableScan");
    }

    private List<Composition> drawn(int many) {
        return Stream.generate(() -> practice.next(recognition.guest(recognition.newToken()), Skill.WEIGHTS_AND_BIASES)
                        .problem()
                        .composition())
                .limit(many)
                .toList();
    }
}
