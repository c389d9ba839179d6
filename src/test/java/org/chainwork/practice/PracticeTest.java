package org.chainwork.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.PlainText;
import org.chainwork.grading.Grader;
import org.chainwork.grading.Judge;
import org.chainwork.grading.Verdict;
import org.chainwork.problem.Part;
import org.chainwork.problem.Skill;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class PracticeTest {

    @Autowired
    private Practice practice;

    @Autowired
    private Recognition recognition;

    @Autowired
    private Grader grader;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void knowsAReturningGuestAndTheirProblem() {
        String token = recognition.newToken();
        PracticeProblem drawn = practice.next(recognition.guest(token), Skill.WEIGHTS_AND_BIASES);

        assertThat(practice.latest(recognition.guest(token))).contains(drawn);
        assertThat(practice.latest(newGuest())).isEmpty();
    }

    @Test
    void neverGivesTheSameProblemTwiceInARow() {
        Guest guest = newGuest();
        PracticeProblem problem = practice.next(guest, Skill.WEIGHTS_AND_BIASES);
        for (int i = 0; i < 200; i++) {
            PracticeProblem next = practice.next(guest, Skill.WEIGHTS_AND_BIASES);
            assertThat(next.problem().composition())
                    .isNotEqualTo(problem.problem().composition());
            problem = next;
        }
    }

    @Test
    void keepsEveryAnswerAsTyped() {
        Guest guest = newGuest();
        PracticeProblem problem = practice.next(guest, Skill.TWO_LAYERS);
        Part part = problem.problem().parts().getFirst();
        String key = PlainText.print(problem.problem().key(part));

        practice.submit(problem, part, " x + ");
        practice.submit(problem, part, "x+x^77");
        Verdict right = practice.submit(problem, part, key).verdict();

        assertThat(right).isInstanceOf(Verdict.Correct.class);
        assertThat(practice.history(guest, Long.MAX_VALUE, 10))
                .extracting(
                        answer -> answer.submission().rawText(),
                        answer -> answer.submission().verdict())
                .containsExactly(tuple(key, "correct"), tuple("x+x^77", "incorrect"), tuple(" x + ", "unreadable"));
        assertThat(practice.solved(problem)).containsExactly(1);
        practice.submit(problem, part, "x");
        assertThat(practice.solved(problem)).containsExactly(1);
        practice.submit(problem, part, key);
        assertThat(practice.latestAnswers(problem))
                .singleElement()
                .extracting(Submission::rawText)
                .isEqualTo(key);
    }

    @Test
    void knowsTheSameAnswerInAnotherForm() {
        PracticeProblem problem = practice.next(newGuest(), Skill.TWO_LAYERS);
        Part part = problem.problem().parts().getFirst();

        assertThat(practice.submit(problem, part, "x+x^77").earlier()).isEmpty();
        assertThat(practice.submit(problem, part, "x+x^78").earlier()).isEmpty();
        assertThat(practice.submit(problem, part, "x(1+x^76)").earlier())
                .hasValueSatisfying(earlier -> assertThat(earlier.rawText()).isEqualTo("x+x^77"));
        assertThat(practice.submit(problem, part, "x x^76 + x").earlier())
                .hasValueSatisfying(earlier -> assertThat(earlier.rawText()).isEqualTo("x+x^77"));
        // without a signature: not defined at every sample point
        assertThat(practice.submit(problem, part, "sqrt(x)").earlier()).isEmpty();
        assertThat(practice.submit(problem, part, "x/sqrt(x)").earlier())
                .hasValueSatisfying(earlier -> assertThat(earlier.rawText()).isEqualTo("sqrt(x)"));
    }

    @Test
    void keepsWhatAVerdictRestsOnSoThatItCanBeReplayed() {
        PracticeProblem problem = lecturesProblem();
        Part part = problem.problem().parts().getFirst();
        String key = PlainText.print(problem.problem().key(part));
        Stream.of(key, "-(" + key + ")", "x+", "exp(x)", "1/(x-x)", "sqrt(" + key + ")")
                .forEach(text -> practice.submit(problem, part, text));

        List<Kept> kept = jdbc.sql(
                        "select raw_text, certificate, malrule from submission where problem_id = ? order by id")
                .param(problem.id())
                .query(Kept.class)
                .list();

        // another grader of the same installation comes to the same certificates
        Judge judge = grader.judge(problem.problem());
        assertThat(kept)
                .hasSize(6)
                .allSatisfy(row ->
                        assertThat(judge.judge(part, row.rawText).grounds()).isEqualTo(row.certificate));
        assertThat(kept)
                .extracting(row -> row.certificate.replaceAll("[: ].*", ""))
                .containsExactly("same", "different", "unreadable", "undecided", "never", "different");
        assertThat(kept.get(1).malrule).isEqualTo("sign-error");
    }

    private record Kept(
            String rawText, String certificate, @Nullable String malrule) {}

    @Test
    void showsHistoryAPageAtATime() {
        Guest guest = newGuest();
        PracticeProblem problem = practice.next(guest, Skill.TWO_LAYERS);
        Part part = problem.problem().parts().getFirst();
        IntStream.rangeClosed(1, 5).forEach(n -> practice.submit(problem, part, "x+" + n));

        List<PastAnswer> first = practice.history(guest, Long.MAX_VALUE, 3);
        List<PastAnswer> second =
                practice.history(guest, first.getLast().submission().id(), 3);

        assertThat(texts(first)).containsExactly("x+5", "x+4", "x+3");
        assertThat(texts(second)).containsExactly("x+2", "x+1");
    }

    @Test
    void findsReadableAnswersWithoutPassingTheUnreadable() {
        Guest guest = newGuest();
        PracticeProblem problem = practice.next(guest, Skill.TWO_LAYERS);
        Part part = problem.problem().parts().getFirst();
        Stream.of("x+1", "x+2", "x +", "x *", "x+3").forEach(text -> practice.submit(problem, part, text));

        List<PastAnswer> first = practice.readableHistory(guest, Long.MAX_VALUE, 2);
        List<PastAnswer> second =
                practice.readableHistory(guest, first.getLast().submission().id(), 2);

        assertThat(texts(first)).containsExactly("x+3", "x+2");
        assertThat(texts(second)).containsExactly("x+1");
        assertThat(practice.hasUnreadable(guest)).isTrue();
        assertThat(practice.hasUnreadable(newGuest())).isFalse();
        assertThat(jdbc.sql("explain select id from submission where guest_id = ? and readable = true and id < ?"
                                + " order by id desc limit 2")
                        .params(guest.id(), Long.MAX_VALUE)
                        .query(String.class)
                        .single())
                .containsIgnoringCase("submission_guest_readable");
    }

    @Test
    void asksTheDatabaseThreeTimesForAPageOfHistoryHoweverLongItIs() {
        Guest guest = newGuest();
        for (int i = 0; i < 5; i++) {
            PracticeProblem problem = practice.next(guest, Skill.WEIGHTS_AND_BIASES);
            practice.submit(problem, problem.problem().parts().getFirst(), "x+" + i);
        }

        jdbc.sql("set query_statistics true").update();
        List<PastAnswer> page = practice.history(guest, Long.MAX_VALUE, 20);
        int asked = jdbc.sql("""
                        select sum(execution_count) from information_schema.query_statistics
                        where sql_statement like '%problem%' and sql_statement not like '%query_statistics%'
                        """).query(Integer.class).single();
        jdbc.sql("set query_statistics false").update();

        assertThat(page).hasSize(5);
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void readsAPastAnswerAsItWasReadThen() {
        Guest guest = newGuest();
        PracticeProblem problem = practice.next(guest, Skill.WEIGHTS_AND_BIASES);
        Part part = problem.problem().parts().getFirst();
        List<String> texts = List.of("dy/d" + part.target() + " = 2 u w1", "2uw1x", "2*", "q");
        texts.forEach(text -> practice.submit(problem, part, text));

        assertThat(practice.history(guest, Long.MAX_VALUE, 20).reversed())
                .extracting(PastAnswer::read)
                .containsExactlyElementsOf(texts.stream()
                        .map(text -> Parser.read(text, problem.problem().vocabulary(part)))
                        .toList());
    }

    @Test
    void keepsTheHelpThatWasTaken() {
        PracticeProblem problem = practice.next(newGuest(), Skill.TWO_LAYERS);
        Part part = problem.problem().parts().getFirst();
        assertThat(practice.help(problem, part)).isEqualTo(Help.none(1));

        practice.keep(problem, Help.none(1).withHints(2));
        practice.keep(problem, practice.help(problem, part).withSolution());
        practice.keep(problem, Help.none(1).withHints(1));

        assertThat(practice.help(problem, part)).isEqualTo(new Help(1, 2, true));
    }

    @Test
    void keepsNothingThatIsLongerThanAnyAnswer() {
        Guest guest = newGuest();
        PracticeProblem problem = practice.next(guest, Skill.TWO_LAYERS);

        Verdict verdict = practice.submit(problem, problem.problem().parts().getFirst(), "x".repeat(1_000_000))
                .verdict();

        assertThat(verdict).isInstanceOf(Verdict.NotRead.class);
        assertThat(practice.history(guest, Long.MAX_VALUE, 1)).isEmpty();
    }

    /** The lecture's own problem, whose weights are names: no weight drawn makes two malrules agree. */
    private PracticeProblem lecturesProblem() {
        return Stream.generate(() -> practice.next(newGuest(), Skill.WEIGHTS_AND_BIASES))
                .limit(100)
                .filter(drawn -> drawn.problem().template().equals("weights-and-biases-square"))
                .findFirst()
                .orElseThrow();
    }

    private Guest newGuest() {
        return recognition.guest(recognition.newToken());
    }

    private static List<String> texts(List<PastAnswer> answers) {
        return answers.stream().map(answer -> answer.submission().rawText()).toList();
    }
}
