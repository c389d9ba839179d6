package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import org.chainwork.course.Role;
import org.chainwork.course.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages that stay open while something changes behind them. */
@WithClassroom
class LeftAtWorkTest {

    @Autowired
    private Classroom.Services services;

    @Autowired
    private Sitting sitting;

    @Autowired
    private Drafting drafting;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Roles roles;

    /** An assistant sees the keys. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FORMER", "ASSISTANT"})
    void whoIsNoStudentAnyMoreAnswersNothingMoreAndKeepsWhatWasSaved(Role role) {
        Classroom room = new Classroom(services);
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        Attempt attempt = room.enter(room.ada, homework);
        Sitting.Task task = sitting.tasks(attempt).getFirst();
        PartKey part = new PartKey(task.problemId(), 1);
        drafting.keep(attempt.id(), part, "2x", "");
        be(room.teacher);
        roles.setRole(room.course.id(), room.ada.id(), role);
        be(room.ada);

        assertThat(drafting.keep(attempt.id(), part, "3x", "2x")).isEqualTo(new Saving.NotStudent());
        assertThat(sitting.check(attempt.id(), part, "3x")).isEqualTo(new Sitting.Outcome.NotStudent());
        sitting.flag(attempt.id(), task.item().id(), true);
        assertThat(sitting.handIn(attempt.id()))
                .hasValueSatisfying(now -> assertThat(now.isHandedIn()).isFalse());

        assertThat(drafting.of(attempt).get(part))
                .satisfies(draft -> assertThat(draft.text()).isEqualTo("2x"));
        assertThat(sitting.answers(attempt)).isEmpty();
        assertThat(sitting.flagged(attempt)).isEmpty();
        be(room.teacher);
        roles.setRole(room.course.id(), room.ada.id(), Role.STUDENT);
        be(room.ada);
        assertThat(drafting.keep(attempt.id(), part, "3x", "2x")).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void whatIsToldLaterFromNowOnIsKeptAsDraftsAre() {
        Classroom room = new Classroom(services);
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        Attempt attempt = room.enter(room.ada, homework);
        PartKey part = new PartKey(sitting.tasks(attempt).getFirst().problemId(), 1);
        be(room.teacher);
        office.edit(
                homework.id(),
                homework.title(),
                homework.times(),
                new Policy(1, Counting.BEST, 0, 0, 0, 0, Feedback.AFTER_HAND_IN, null, true));
        be(room.ada);
        assertThat(sitting.check(attempt.id(), part, "2x")).isEqualTo(new Sitting.Outcome.NotTold());
        assertThat(sitting.check(attempt.id(), part, "2x")).isEqualTo(new Sitting.Outcome.NotTold());

        assertThat(sitting.check(attempt.id(), part, "3x")).isEqualTo(new Sitting.Outcome.Superseded("2x"));

        assertThat(drafting.of(attempt).get(part))
                .satisfies(draft -> assertThat(draft.text()).isEqualTo("2x"));
    }
}
