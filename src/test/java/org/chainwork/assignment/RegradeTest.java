package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chainwork.account.Somebody.be;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chainwork.account.Account;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Regrade.Outcome;
import org.chainwork.audit.AuditEntry;
import org.chainwork.audit.AuditLog;
import org.chainwork.audit.Logged;
import org.chainwork.course.Role;
import org.chainwork.course.Roles;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithClassroom
class RegradeTest {

    private static final Policy HALF = policy(50, 0);

    @Autowired
    private Classroom.Services services;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private Regrade regrade;

    @Autowired
    private Roles roles;

    @Autowired
    private Overrides overrides;

    @Autowired
    private Regrades regrades;

    @Autowired
    private Results results;

    @Autowired
    private AuditLog audit;

    private Classroom room;
    private Assignment homework;
    private Attempt adas;
    private Attempt bobs;

    /** Of item 1 Ada has 2 of 4 points, of item 2 all; Bob has all of item 1, and is still at work on item 2. */
    @BeforeEach
    void aClassroomThatHasAnswered() {
        room = new Classroom(services);
        homework = room.assignment(Kind.HOMEWORK, 0, HALF, "two-layers-power", "two-layers-power");
        adas = room.enter(room.ada, homework);
        room.answer(adas, 1, false);
        room.answer(adas, 1, true);
        room.answer(adas, 2, true);
        room.handIn(adas);
        bobs = room.enter(room.bob, homework);
        room.answer(bobs, 1, true);
        room.answer(bobs, 2, false);
        be(room.teacher);
    }

    @Test
    void nothingIsToBeDoneWhereThePolicyIsTheSame() {
        RegradePreview preview = regrade.preview(homework.id(), false);

        assertThat(preview.changesNothing()).isTrue();
        assertThat(preview.staying()).isEqualTo(2);
        assertThat(regrade.apply(preview)).isEqualTo(new Outcome.NothingToDo());
        assertThat(entries()).isEmpty();
    }

    @Test
    void doesWhatWasSeenOnceAndWritesItDown() {
        edit(policy(0, 0));

        RegradePreview preview = regrade.preview(homework.id(), false);
        assertThat(preview.rising())
                .containsExactly(new GradeChange(
                        room.ada.id(), "Ada", Optional.of(Rational.of(6)), Optional.of(Rational.of(8)), false));
        assertThat(preview.falling()).isEmpty();
        assertThat(preview.staying()).isEqualTo(1);
        assertThat(points(room.ada)).isEqualTo(Rational.of(6));

        assertThat(regrade.apply(preview)).isEqualTo(new Outcome.Applied(preview));
        assertThat(points(room.ada)).isEqualTo(Rational.of(8));
        assertThat(regrade.apply(preview)).isEqualTo(new Outcome.NothingToDo());

        assertThat(points(room.ada)).isEqualTo(Rational.of(8));
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("Teacher");
            assertThat(entry.subject()).isEqualTo("Week 1");
            assertThat(entry.before()).isEqualTo(room.ada.email() + ", attempt 1, item 1: 2");
            assertThat(entry.after()).isEqualTo(room.ada.email() + ", attempt 1, item 1: 4");
        });
    }

    /** No page shows their points, and nobody would have seen what becomes of them. */
    @Test
    void whoHasLeftKeepsWhatTheyHave() {
        roles.setRole(room.course.id(), room.ada.id(), Role.FORMER);
        edit(policy(0, 0));

        RegradePreview preview = regrade.preview(homework.id(), false);

        assertThat(preview.changesNothing()).isTrue();
        assertThat(regrade.apply(preview)).isEqualTo(new Outcome.NothingToDo());
        roles.setRole(room.course.id(), room.ada.id(), Role.STUDENT);
        assertThat(points(room.ada)).isEqualTo(Rational.of(6));
    }

    @Test
    void whereItWouldDoSomethingElseItDoesNothing() {
        edit(policy(0, 0));
        RegradePreview seen = regrade.preview(homework.id(), false);
        edit(policy(25, 0));

        Outcome outcome = regrade.apply(seen);

        assertThat(outcome).isEqualTo(new Outcome.ChangedMeanwhile(regrade.preview(homework.id(), false)));
        assertThat(points(room.ada)).isEqualTo(Rational.of(6));
        assertThat(entries()).isEmpty();
    }

    @Test
    void lowersWhereItMayAndElseNobody() {
        edit(policy(100, 0));

        assertThat(regrade.preview(homework.id(), true).changesNothing()).isTrue();
        RegradePreview strict = regrade.preview(homework.id(), false);
        assertThat(strict.falling()).extracting(GradeChange::name).containsExactly("Ada");

        assertThat(regrade.apply(strict)).isInstanceOf(Outcome.Applied.class);
        assertThat(points(room.ada)).isEqualTo(Rational.of(4));
    }

    @Test
    void ofEachItemTheGreaterFractionStays() {
        be(room.bob);
        room.answer(bobs, 2, false);
        room.answer(bobs, 2, true);
        room.handIn(bobs);
        be(room.teacher);
        assertThat(points(room.bob)).isEqualTo(Rational.of(4));
        // two wrong answers are one too many now, but each costs less
        edit(policy(25, 2));

        RegradePreview preview = regrade.preview(homework.id(), true);
        assertThat(preview.falling()).isEmpty();
        assertThat(preview.rising()).extracting(GradeChange::name).containsExactly("Ada");
        regrade.apply(preview);

        assertThat(points(room.ada)).isEqualTo(Rational.of(7));
        assertThat(points(room.bob)).isEqualTo(Rational.of(4));
    }

    @Test
    void aRunningAttemptLosesWhatItKeptOnlyWhereItMay() {
        be(room.bob);
        room.answer(bobs, 2, true);
        be(room.teacher);
        assertThat(points(room.bob)).isEqualTo(Rational.of(6));
        edit(policy(100, 0));
        assertThat(points(room.bob)).isEqualTo(Rational.of(6));

        assertThat(regrade.apply(regrade.preview(homework.id(), true))).isEqualTo(new Outcome.NothingToDo());
        assertThat(points(room.bob)).isEqualTo(Rational.of(6));
        regrade.apply(regrade.preview(homework.id(), false));

        assertThat(points(room.bob)).isEqualTo(Rational.of(4));
    }

    @Test
    void pointsGivenByHandStay() {
        overrides.give(homework.id(), room.ada.id(), Optional.empty(), Rational.of(1), "was ill");
        edit(policy(0, 0));

        RegradePreview preview = regrade.preview(homework.id(), false);
        regrade.apply(preview);

        assertThat(preview.rising())
                .singleElement()
                .satisfies(change -> assertThat(change.overridden()).isTrue());
        assertThat(points(room.ada)).isEqualTo(Rational.of(1));
    }

    @Test
    void whatItMadeOfThePointsIsToldAsSoonAsTheGradeIs() {
        Instant date = Classroom.START.plus(Duration.ofDays(10));
        edit(new Policy(1, Counting.BEST, 0, 0, 0, 0, Feedback.AT_DATE, date, true));
        regrade.apply(regrade.preview(homework.id(), false));
        PastRegrade rise = new PastRegrade(Rational.of(6), Rational.of(8), Classroom.START);
        assertThat(gradebook.regrades(homework.id(), room.ada.id())).containsExactly(rise);
        assertThat(gradebook.regrades(homework.id(), room.bob.id())).isEmpty();

        be(room.ada);
        assertThat(results.grade(homework.id())).isEmpty();
        Classroom.at(date);
        assertThat(results.grade(homework.id()))
                .contains(new Results.Grade(Rational.of(8), Optional.empty(), List.of(rise), List.of()));

        be(room.teacher);
        overrides.give(homework.id(), room.ada.id(), Optional.empty(), Rational.of(1), "copied");
        be(room.ada);
        assertThat(results.grade(homework.id()))
                .hasValueSatisfying(grade -> assertThat(grade.regrades()).isEmpty());
    }

    @Test
    void theLatestAreToldFirstAndNoMoreThanSome() {
        for (int points = 0; points <= Regrades.MOST; points++) {
            regrades.add(
                    homework.id(),
                    List.of(new GradeChange(
                            room.ada.id(),
                            "Ada",
                            Optional.of(Rational.of(points, 3)),
                            Optional.of(Rational.of(points + 1, 3)),
                            false)),
                    Classroom.START);
        }

        assertThat(gradebook.regrades(homework.id(), room.ada.id()))
                .hasSize(Regrades.MOST)
                .startsWith(new PastRegrade(Rational.of(10, 3), Rational.of(11, 3), Classroom.START))
                .doesNotContain(new PastRegrade(Rational.ZERO, Rational.of(1, 3), Classroom.START));
    }

    @Test
    void onlyItsInstructorsGradeAnew() {
        RegradePreview preview = regrade.preview(homework.id(), false);
        for (Account other : List.of(room.assistant, room.ada, room.stranger, room.otherTeacher)) {
            be(other);
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> regrade.preview(homework.id(), false));
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> regrade.apply(preview));
        }
    }

    private static Policy policy(int penalty, int tries) {
        return new Policy(1, Counting.BEST, tries, 0, penalty, 0, Feedback.AT_ONCE, null, true);
    }

    private void edit(Policy policy) {
        office.edit(homework.id(), "Week 1", homework.times(), policy);
    }

    private List<AuditEntry> entries() {
        return audit.page(Logged.in(room.course.id()), Long.MAX_VALUE, 50).stream()
                .filter(entry -> entry.act().startsWith("regrade"))
                .toList();
    }

    private Rational points(Account student) {
        return gradebook.scores(homework.id()).stream()
                .filter(score -> score.student().accountId() == student.id())
                .findFirst()
                .flatMap(StudentScore::points)
                .orElseThrow();
    }
}
