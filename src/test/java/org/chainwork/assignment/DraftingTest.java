package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.assignment.Classroom.START;

import java.time.Duration;
import java.util.Objects;
import org.chainwork.algebra.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithClassroom
class DraftingTest {

    @Autowired
    private Drafting drafting;

    @Autowired
    private Sitting sitting;

    @Autowired
    private Classroom.Services services;

    private Attempt attempt;
    private PartKey part;

    @BeforeEach
    void aStudentIsAtWork() {
        Classroom classroom = new Classroom(services);
        attempt = classroom.enter(classroom.ada, classroom.assignment(Kind.QUIZ, 10, Policy.QUIZ));
        part = new PartKey(sitting.tasks(attempt).getFirst().problemId(), 1);
    }

    @Test
    void noWindowUndoesWhatAnotherSaved() {
        assertThat(drafting.keep(attempt.id(), part, "2x", "")).isEqualTo(new Saving.Saved(START));

        assertThat(drafting.keep(attempt.id(), part, "3x", "")).isEqualTo(new Saving.Superseded("2x"));
        assertThat(drafting.keep(attempt.id(), part, "", "3x")).isEqualTo(new Saving.Superseded("2x"));
        assertThat(text()).isEqualTo("2x");
        assertThat(drafting.keep(attempt.id(), part, "3x", "2x")).isEqualTo(new Saving.Saved(START));
        assertThat(text()).isEqualTo("3x");
    }

    @Test
    void whatStandsThereAlreadyStandsThereSinceItDid() {
        drafting.keep(attempt.id(), part, "2x", "");
        Classroom.at(START.plusSeconds(5));

        assertThat(drafting.keep(attempt.id(), part, "2x", "another window's")).isInstanceOf(Saving.Saved.class);
        assertThat(draft().savedAt()).isEqualTo(START);
        drafting.keep(attempt.id(), part, "2x+1", "2x");
        assertThat(draft().savedAt()).isEqualTo(START.plusSeconds(5));
    }

    @Test
    void aTextLongerThanAnyAnswerLeavesWhatWasSaved() {
        drafting.keep(attempt.id(), part, "2x", "");

        assertThat(drafting.keep(attempt.id(), part, "x".repeat(Parser.MAX_LENGTH + 1), "2x"))
                .isEqualTo(new Saving.TooLong());
        assertThat(text()).isEqualTo("2x");
    }

    @Test
    void nothingIsKeptOfWhatComesAfterTheEnd() {
        drafting.keep(attempt.id(), part, "2x", "");
        Classroom.at(START.plus(Duration.ofMinutes(10)));

        assertThat(drafting.keep(attempt.id(), part, "3x", "2x")).isEqualTo(new Saving.Over());
        assertThat(text()).isEqualTo("2x");
    }

    private String text() {
        return draft().text();
    }

    private Draft draft() {
        return Objects.requireNonNull(drafting.of(attempt).get(part));
    }
}
