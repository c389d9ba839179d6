package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.chainwork.account.Somebody.be;

import java.util.List;
import org.chainwork.account.Account;
import org.chainwork.algebra.Rational;
import org.chainwork.audit.AuditEntry;
import org.chainwork.audit.AuditLog;
import org.chainwork.audit.Logged;
import org.chainwork.platform.Absent;
import org.chainwork.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithClassroom
class RulingsTest {

    private static final Policy HALF = new Policy(1, Counting.BEST, 0, 0, 50, 0, Feedback.AT_ONCE, null, true);

    @Autowired
    private Classroom.Services services;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private Rulings rulings;

    @Autowired
    private Sitting sitting;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private Classroom room;
    private Assignment homework;
    private Attempt adas;

    /** Ada has said what cannot be decided, and it again, and then nothing right. */
    @BeforeEach
    void anUndecidedAnswer() {
        room = new Classroom(services);
        homework = room.assignment(Kind.HOMEWORK, 0, HALF, "two-layers-power", "two-layers-power");
        adas = room.enter(room.ada, homework);
        room.say(adas, 1, "exp(x)");
        room.say(adas, 1, "exp(x)");
        room.answer(adas, 2, true);
        be(room.teacher);
    }

    @Test
    void whatWaitsIsThereOnceWithItsKey() {
        assertThat(rulings.undecided(homework.id())).singleElement().satisfies(open -> {
            assertThat(open.student()).isEqualTo("Ada");
            assertThat(open.item().position()).isEqualTo(1);
            assertThat(open.answer().rawText()).isEqualTo("exp(x)");
            be(room.ada);
            Problem asked = sitting.tasks(adas).getFirst().problem();
            assertThat(open.problem().key(open.part()))
                    .isEqualTo(asked.key(asked.parts().getFirst()));
        });
    }

    @Test
    void aHandedInItemIsGradedAnewAtOnceAndTheLatestWordCounts() {
        be(room.ada);
        room.handIn(adas);
        be(room.teacher);
        assertThat(points()).isEqualTo(Rational.of(4));
        long answer = undecided();

        rulings.rule(homework.id(), answer, null, true);
        rulings.rule(homework.id(), answer, null, true);
        assertThat(points()).isEqualTo(Rational.of(8));
        assertThat(rulings.undecided(homework.id())).isEmpty();
        assertThat(rulings.rule(homework.id(), answer, null, false))
                .as("a page that knows of no word")
                .isFalse();
        assertThat(points()).isEqualTo(Rational.of(8));
        assertThat(rulings.rule(homework.id(), answer, true, false)).isTrue();

        assertThat(points()).isEqualTo(Rational.of(4));
        assertThat(jdbc.sql("select correct from ruling where submission_id = ? order by id")
                        .param(answer)
                        .query(Boolean.class)
                        .list())
                .containsExactly(true, false);
        assertThat(audit.page(Logged.in(room.course.id()), Long.MAX_VALUE, 50))
                .filteredOn(entry -> entry.act().equals("rule"))
                .extracting(AuditEntry::subject, AuditEntry::before, AuditEntry::after)
                .containsExactly(
                        tuple("Week 1: " + room.ada.email(), "ruling=right\npoints=4", logged("wrong", 0)),
                        tuple("Week 1: " + room.ada.email(), "ruling=undecided\npoints=0", logged("right", 4)));
    }

    /** Its student was told that it does not count against them, and went on. */
    @Test
    void aWrongOneCostsNothing() {
        long answer = undecided();
        be(room.ada);
        room.answer(adas, 1, true);
        room.handIn(adas);
        be(room.teacher);
        assertThat(points()).isEqualTo(Rational.of(8));

        rulings.rule(homework.id(), answer, null, false);

        assertThat(points()).isEqualTo(Rational.of(8));
    }

    @Test
    void whatIsSolvedWithNothingLostWaitsForNobody() {
        be(room.ada);
        room.answer(adas, 1, true);
        be(room.teacher);

        assertThat(rulings.undecided(homework.id())).isEmpty();
        assertThat(scoreOfAda().attempts())
                .allSatisfy(attempt -> assertThat(attempt.items())
                        .extracting(ItemScore::undecided)
                        .containsOnly(0));
    }

    /** Were it right, the wrong ones behind it would have cost nothing. */
    @Test
    void whatIsSolvedAfterALossStillWaits() {
        be(room.ada);
        room.answer(adas, 1, false);
        room.answer(adas, 1, true);
        room.handIn(adas);
        be(room.teacher);
        assertThat(points()).isEqualTo(Rational.of(6));

        rulings.rule(homework.id(), undecided(), null, true);

        assertThat(points()).isEqualTo(Rational.of(8));
    }

    @Test
    void aRunningAttemptFollows() {
        rulings.rule(homework.id(), undecided(), null, true);
        assertThat(points()).isEqualTo(Rational.of(8));
        be(room.ada);
        room.handIn(adas);
        be(room.teacher);

        assertThat(points()).isEqualTo(Rational.of(8));
    }

    @Test
    void theOtherItemsKeepWhatTheyWereGiven() {
        be(room.ada);
        room.handIn(adas);
        be(room.teacher);
        makeAllOfItLate();

        rulings.rule(homework.id(), undecided(), null, true);

        assertThat(points()).isEqualTo(Rational.of(4));
    }

    @Test
    void rulesThatBecameStricterTakeNothingWithAWrongOne() {
        long answer = undecided();
        be(room.ada);
        room.answer(adas, 1, true);
        room.handIn(adas);
        be(room.teacher);
        makeAllOfItLate();

        rulings.rule(homework.id(), answer, null, false);

        assertThat(points()).isEqualTo(Rational.of(8));
    }

    /** By what holds from now on it is worth nothing. */
    private void makeAllOfItLate() {
        office.edit(
                homework.id(),
                "Week 1",
                new Times(
                        Classroom.START.minusSeconds(7200),
                        Classroom.START.minusSeconds(3600),
                        homework.times().closesAt(),
                        0),
                new Policy(1, Counting.BEST, 0, 0, 0, 100, Feedback.AT_ONCE, null, true));
    }

    @Test
    void whatWasDecidedIsNotJudgedByHand() {
        List<Long> answers = jdbc.sql("""
                        select id from submission where attempt_id = ? and (verdict = 'correct' or repeats_id is not null)
                        """).param(adas.id()).query(Long.class).list();
        assertThat(answers).hasSize(2);

        for (long answer : answers) {
            assertThatIllegalArgumentException().isThrownBy(() -> rulings.rule(homework.id(), answer, null, true));
        }
    }

    @Test
    void onlyItsInstructorsJudge() {
        long answer = undecided();
        Assignment other = room.assignment(Kind.HOMEWORK, 0, HALF);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> rulings.rule(other.id(), answer, null, true));
        assertThatExceptionOfType(Absent.class)
                .isThrownBy(() -> rulings.rule(homework.id(), Long.MAX_VALUE, null, true));
        for (Account somebody : List.of(room.assistant, room.ada, room.stranger, room.otherTeacher)) {
            be(somebody);
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> rulings.rule(homework.id(), answer, null, true));
        }
        for (Account somebody : List.of(room.ada, room.stranger, room.otherTeacher)) {
            be(somebody);
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> rulings.undecided(homework.id()));
        }
        be(room.assistant);
        assertThat(rulings.undecided(homework.id())).hasSize(1);
    }

    private static String logged(String ruling, int points) {
        return "ruling=" + ruling + "\npoints=" + points + "\nattempt=1\nitem-number=1\nanswer=exp(x)";
    }

    private long undecided() {
        return rulings.undecided(homework.id()).getFirst().answer().id();
    }

    private Rational points() {
        return scoreOfAda().points().orElseThrow();
    }

    private StudentScore scoreOfAda() {
        return gradebook.scores(homework.id()).stream()
                .filter(score -> score.student().accountId() == room.ada.id())
                .findFirst()
                .orElseThrow();
    }
}
