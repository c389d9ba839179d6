package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.chainwork.account.Somebody.be;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chainwork.account.Account;
import org.chainwork.algebra.Rational;
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
class OverridesTest {

    @Autowired
    private Classroom.Services services;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private Overrides overrides;

    @Autowired
    private Roles roles;

    @Autowired
    private AuditLog audit;

    private Classroom room;
    private Assignment homework;

    /** Of 4 points Ada has all. */
    @BeforeEach
    void aClassroom() {
        room = new Classroom(services);
        homework = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        room.answer(room.enter(room.ada, homework), 1, true);
        be(room.teacher);
    }

    @Test
    void theSameAgainChangesNothing() {
        overrides.give(homework.id(), room.ada.id(), Optional.empty(), Rational.of(3), "copied");
        overrides.give(homework.id(), room.ada.id(), Optional.empty(), Rational.of(3), "copied");

        assertThat(overrides.history(homework.id(), room.ada.id())).hasSize(1);
        assertThat(audit.page(Logged.in(room.course.id()), Long.MAX_VALUE, 2))
                .extracting(AuditEntry::act)
                .containsExactly("override-grade", "publish");
    }

    @Test
    void countInsteadOfWhatWasComputedUntilTheyAreTakenBack() {
        overrides.give(homework.id(), room.ada.id(), Optional.empty(), Rational.of(5, 2), " copied ");
        Classroom.at(Classroom.START.plusSeconds(60));
        overrides.give(homework.id(), room.ada.id(), ada().override(), Rational.of(3), "copied half of it");
        assertThat(ada().points()).contains(Rational.of(3));
        assertThat(ada().computed()).contains(Rational.of(4));

        overrides.takeBack(homework.id(), room.ada.id(), ada().override());
        overrides.takeBack(homework.id(), room.ada.id(), ada().override());

        assertThat(ada().points()).contains(Rational.of(4));
        assertThat(overrides.history(homework.id(), room.ada.id()))
                .containsExactly(
                        new PastOverride(Optional.empty(), "", "Teacher", Classroom.START.plusSeconds(60), true),
                        new PastOverride(
                                Optional.of(Rational.of(3)),
                                "copied half of it",
                                "Teacher",
                                Classroom.START.plusSeconds(60),
                                true),
                        new PastOverride(Optional.of(Rational.of(5, 2)), "copied", "Teacher", Classroom.START, true));
        assertThat(audit.page(Logged.in(room.course.id()), Long.MAX_VALUE, 50))
                .filteredOn(entry -> entry.act().contains("override"))
                .extracting(AuditEntry::act, AuditEntry::before, AuditEntry::after)
                .containsExactly(
                        tuple("take-back-override", "3 (copied half of it)", "computed=4"),
                        tuple("override-grade", "5/2 (copied)", "3 (copied half of it)"),
                        tuple("override-grade", "computed=4", "5/2 (copied)"));
    }

    @Test
    void whatAnotherHasGivenMeanwhileStands() {
        Optional<GradeOverride> seen = ada().override();
        assertThat(overrides.give(homework.id(), room.ada.id(), seen, Rational.of(3), "copied"))
                .isTrue();

        assertThat(overrides.give(homework.id(), room.ada.id(), seen, Rational.of(2), "late"))
                .isFalse();
        assertThat(overrides.takeBack(
                        homework.id(),
                        room.ada.id(),
                        Optional.of(new GradeOverride(Rational.ONE, "", "Teacher", Classroom.START, true))))
                .isFalse();

        assertThat(overrides.of(homework.id(), room.ada.id()))
                .isEqualTo(ada().override())
                .hasValueSatisfying(given -> assertThat(given.points()).isEqualTo(Rational.of(3)));
        assertThat(overrides.history(homework.id(), room.ada.id())).hasSize(1);
    }

    /** The role is read once it can change no more. */
    @Test
    void whoIsMadeAnAssistantMeanwhileGetsNoPoints() throws Exception {
        Future<Boolean> given;
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            given = services.during(
                    room.teacher,
                    () -> roles.setRole(room.course.id(), room.ada.id(), Role.ASSISTANT),
                    () -> threads.submit(() -> {
                        be(room.teacher);
                        return overrides.give(homework.id(), room.ada.id(), Optional.empty(), Rational.ONE, "late");
                    }));
        }

        assertThatThrownBy(given::get).hasRootCauseInstanceOf(Absent.class);
    }

    @Test
    void someoneWhoNeverStartedCanHavePoints() {
        overrides.give(homework.id(), room.bob.id(), Optional.empty(), Rational.ZERO, "absent");

        assertThat(gradebook.scores(homework.id()))
                .filteredOn(score -> score.student().accountId() == room.bob.id())
                .singleElement()
                .satisfies(score -> assertThat(score.points()).contains(Rational.ZERO));
    }

    @Test
    void areFromNothingToAllAndHaveAReason() {
        overrides.give(homework.id(), room.ada.id(), Optional.empty(), Rational.of(4), "x".repeat(1_000));

        for (Rational points : List.of(Rational.of(-1, 100), Rational.of(401, 100))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> overrides.give(homework.id(), room.ada.id(), Optional.empty(), points, "reason"));
        }
        for (String reason : List.of("", " \t\n", "x".repeat(1_001))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> overrides.give(homework.id(), room.ada.id(), Optional.empty(), Rational.ONE, reason));
        }
    }

    @Test
    void areForStudentsOfTheCourse() {
        for (Account other : List.of(room.stranger, room.assistant, room.teacher)) {
            assertThatExceptionOfType(Absent.class)
                    .isThrownBy(
                            () -> overrides.give(homework.id(), other.id(), Optional.empty(), Rational.ONE, "reason"));
        }
    }

    @Test
    void onlyItsInstructorsGiveThemAndAssistantsSeeThem() {
        for (Account other : List.of(room.assistant, room.ada, room.stranger, room.otherTeacher)) {
            be(other);
            assertThatExceptionOfType(Absent.class)
                    .isThrownBy(() ->
                            overrides.give(homework.id(), room.ada.id(), Optional.empty(), Rational.of(4), "mine"));
            assertThatExceptionOfType(Absent.class)
                    .isThrownBy(() -> overrides.takeBack(homework.id(), room.ada.id(), Optional.empty()));
        }
        for (Account other : List.of(room.ada, room.stranger, room.otherTeacher)) {
            be(other);
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> overrides.history(homework.id(), room.ada.id()));
        }
        be(room.assistant);
        assertThat(overrides.history(homework.id(), room.ada.id())).isEmpty();
    }

    private StudentScore ada() {
        return gradebook.scores(homework.id()).stream()
                .filter(score -> score.student().accountId() == room.ada.id())
                .findFirst()
                .orElseThrow();
    }
}
