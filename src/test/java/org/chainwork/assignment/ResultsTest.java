package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chainwork.grading.Judgement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithClassroom
class ResultsTest {

    private static final Policy TWICE = new Policy(2, Counting.BEST, 0, 0, 0, 0, Feedback.AT_ONCE, null, true);

    @Autowired
    private Classroom.Services services;

    @Autowired
    private Results results;

    @Test
    void anAttemptThatRunsHasNone() {
        Classroom room = new Classroom(services);
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE);
        Attempt first = room.handIn(room.enter(room.ada, homework));
        room.enterAgain(room.ada, homework);

        assertThat(results.mine(homework.id()))
                .extracting(Results.Result::attempt)
                .containsExactly(first);
    }

    @Test
    void whatWasAskedBeforeAFreshProblemIsTold() {
        Classroom room = new Classroom(services);
        Assignment homework = room.assignment(
                Kind.HOMEWORK, 0, new Policy(1, Counting.BEST, 0, 1, 0, 0, Feedback.AT_ONCE, null, true));
        Attempt attempt = room.enter(room.ada, homework);
        for (int round = 0; round < Tasks.MOST_ROUNDS + 1; round++) {
            room.answer(attempt, 1, false);
        }
        room.answer(attempt, 1, true);
        room.handIn(attempt);

        Results.Result result = results.mine(homework.id()).getFirst();

        assertThat(result.asked().tasks()).extracting(Sitting.Task::round).containsExactly(12);
        assertThat(result.asked().earlier().values().iterator().next())
                .extracting(Sitting.Task::round)
                .containsExactly(11, 10, 9, 8, 7, 6, 5, 4, 3);
        assertThat(result.answers().values().stream()
                        .flatMap(List::stream)
                        .filter(given -> given.judgement().isPresent()))
                .as("judged once more")
                .hasSize(1);
    }

    @Test
    void ofTheAnswersToAPartTheLastIsJudged() {
        Classroom room = new Classroom(services);
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE);
        Attempt attempt = room.enter(room.ada, homework);
        room.answer(attempt, 1, false);
        room.answer(attempt, 1, false);
        room.answer(attempt, 1, true);
        room.handIn(attempt);

        List<Optional<String>> judged =
                results.mine(homework.id()).getFirst().answers().values().iterator().next().stream()
                        .map(given -> given.judgement().map(Judgement::verdict).map(verdict -> verdict.code()))
                        .toList();

        assertThat(judged).containsExactly(Optional.empty(), Optional.empty(), Optional.of("correct"));
    }

    @Test
    void aRepeatedAnswerIsNotTheLast() {
        Classroom room = new Classroom(services);
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE);
        Attempt attempt = room.enter(room.ada, homework);
        room.say(attempt, 1, "x^77");
        room.say(attempt, 1, "x^78");
        room.say(attempt, 1, "x^77");
        room.handIn(attempt);

        assertThat(results.mine(homework.id())
                        .getFirst()
                        .answers()
                        .values()
                        .iterator()
                        .next())
                .extracting(given -> given.judgement().isPresent())
                .containsExactly(false, true, false);
    }
}
