package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chainwork.account.Somebody.be;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.chainwork.account.Account;
import org.chainwork.algebra.Rational;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithClassroom
class GradesTest {

    private static final Policy DEAR = new Policy(1, Counting.BEST, 0, 0, 50, 0, Feedback.AT_ONCE, null, true);

    @Autowired
    private Classroom.Services services;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Regrade regrade;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private JdbcClient jdbc;

    private Classroom room;
    private Assignment homework;

    /** Ada's first answer is right, and her second one to the other item. */
    @BeforeEach
    void aClassroom() {
        room = new Classroom(services);
        homework = room.assignment(Kind.HOMEWORK, 0, DEAR, "two-layers-power", "two-layers-bias");
        Attempt attempt = room.enter(room.ada, homework);
        room.answer(attempt, 1, true);
        room.answer(attempt, 2, false);
        room.answer(attempt, 2, true);
    }

    @Test
    void justWhatChangesIsWrittenAnew() {
        room.handIn(room.enter(room.ada, homework));
        be(room.teacher);
        office.edit(homework.id(), homework.title(), homework.times(), Policy.HOMEWORK);
        Instant later = Classroom.START.plusSeconds(60);
        Classroom.at(later);

        regrade.apply(regrade.preview(homework.id(), false));

        assertThat(gradedAt()).containsExactly(Classroom.START, later);
        assertThat(gradebook.require(homework.id(), room.ada.id()).points()).contains(Rational.of(8));
    }

    @Test
    void anEditGrantsWhatIsNotGrantedYet() {
        be(room.teacher);
        office.edit(homework.id(), homework.title(), homework.times(), Policy.HOMEWORK);
        Classroom.at(Classroom.START.plusSeconds(60));
        office.edit(homework.id(), "Another title", homework.times(), DEAR);

        assertThat(gradedAt()).containsExactly(Classroom.START, Classroom.START.plusSeconds(60));
        Classroom.at(Classroom.START.plusSeconds(120));
        office.edit(homework.id(), homework.title(), homework.times(), DEAR);
        assertThat(gradedAt()).containsExactly(Classroom.START, Classroom.START.plusSeconds(60));
        assertThat(gradebook.require(homework.id(), room.ada.id()).points()).contains(Rational.of(8));
    }

    @Test
    void thoseOfOneStudentAreForThoseWhoTeach() {
        be(room.assistant);
        assertThat(gradebook.require(homework.id(), room.ada.id()))
                .isEqualTo(gradebook.scores(homework.id()).stream()
                        .filter(score -> score.student().accountId() == room.ada.id())
                        .findFirst()
                        .orElseThrow());
        for (Account none : List.of(room.teacher, room.stranger)) {
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> gradebook.require(homework.id(), none.id()));
        }
        for (Account other : List.of(room.ada, room.stranger, room.otherTeacher)) {
            be(other);
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> gradebook.require(homework.id(), room.ada.id()));
        }
    }

    private List<Instant> gradedAt() {
        return jdbc.sql("""
                select graded_at from grade
                join attempt on attempt.id = grade.attempt_id
                where assignment_id = ? order by graded_at
                """)
                .param(homework.id())
                .query((result, index) ->
                        result.getObject("graded_at", OffsetDateTime.class).toInstant())
                .list();
    }
}
