package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.chainwork.account.Somebody.be;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chainwork.account.Account;
import org.chainwork.algebra.Rational;
import org.chainwork.audit.AuditEntry;
import org.chainwork.audit.AuditLog;
import org.chainwork.audit.Logged;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithClassroom
class CommentingTest {

    private static final Instant TOLD = Classroom.START.plus(Duration.ofDays(8));

    @Autowired
    private Classroom.Services services;

    @Autowired
    private Commenting commenting;

    @Autowired
    private Overrides overrides;

    @Autowired
    private Results results;

    @Autowired
    private AuditLog audit;

    private Classroom room;
    private Assignment homework;

    /** Ada has handed in; what was right is told a week later. */
    @BeforeEach
    void aClassroom() {
        room = new Classroom(services);
        homework = room.assignment(
                Kind.HOMEWORK, 0, new Policy(1, Counting.BEST, 0, 0, 0, 0, Feedback.AT_DATE, TOLD, true));
        room.handIn(room.enter(room.ada, homework));
        be(room.teacher);
    }

    @Test
    void theStudentReadsItOnceTheGradeIsTold() {
        say(room.ada, " Mind the bias.\nElse fine. ");
        be(room.ada);
        assertThat(results.comment(homework.id())).isEmpty();

        Classroom.at(TOLD);

        assertThat(results.comment(homework.id()))
                .contains(new Comment("Mind the bias.\nElse fine.", "Teacher", Classroom.START));
        assertThat(results.grade(homework.id()).orElseThrow().byHand()).isEmpty();
        be(room.bob);
        assertThat(results.comment(homework.id())).as("what is said to Ada").isEmpty();
    }

    @Test
    void whoHasNoAttemptReadsItAtTheSameDate() {
        say(room.bob, "Mind the bias.");
        overrides.give(homework.id(), room.bob.id(), Optional.empty(), Rational.of(3), "on paper");
        be(room.bob);
        assertThat(results.comment(homework.id())).isEmpty();
        assertThat(results.grade(homework.id())).isEmpty();

        Classroom.at(TOLD);

        assertThat(results.comment(homework.id())).isPresent();
        assertThat(results.grade(homework.id()).orElseThrow().points()).isEqualTo(Rational.of(3));
    }

    @Test
    void whatWasNotSeenIsNotReplaced() {
        say(room.ada, "Good");
        Optional<Comment> seen = commenting.of(homework.id(), room.ada.id());
        say(room.ada, "Very good");

        assertThat(commenting.say(homework.id(), room.ada.id(), seen, "Mind the bias."))
                .isFalse();
        assertThat(commenting.say(homework.id(), room.ada.id(), seen, "")).isFalse();
        assertThat(commenting.say(homework.id(), room.ada.id(), Optional.empty(), "Mind the bias."))
                .isFalse();

        assertThat(commenting.of(homework.id(), room.ada.id()).map(Comment::text))
                .contains("Very good");
        assertThat(commenting.say(homework.id(), room.ada.id(), seen, "Very good"))
                .as("what stands anyway")
                .isTrue();
    }

    @Test
    void theLogKeepsWhatWasSaidBefore() {
        say(room.ada, "Good");
        say(room.ada, "Good");
        say(room.ada, "Very good");
        say(room.ada, " ");

        assertThat(commenting.of(homework.id(), room.ada.id())).isEqualTo(Optional.empty());
        assertThat(audit.page(Logged.in(room.course.id()), Long.MAX_VALUE, 3))
                .extracting(AuditEntry::act, AuditEntry::before, AuditEntry::after)
                .containsExactly(
                        tuple("comment", "Very good", ""),
                        tuple("comment", "Good", "Very good"),
                        tuple("comment", "", "Good"));
    }

    @Test
    void isSaidByInstructorsToStudents() {
        for (Account other : List.of(room.assistant, room.ada, room.stranger, room.otherTeacher)) {
            be(other);
            assertThatExceptionOfType(Absent.class)
                    .isThrownBy(() -> commenting.say(homework.id(), room.ada.id(), Optional.empty(), "Good"));
        }
        be(room.teacher);
        assertThatExceptionOfType(Absent.class)
                .isThrownBy(() -> commenting.say(homework.id(), room.assistant.id(), Optional.empty(), "Good"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> commenting.say(
                        homework.id(), room.ada.id(), Optional.empty(), "x".repeat(Commenting.LONGEST_TEXT + 1)));
        commenting.say(homework.id(), room.ada.id(), Optional.empty(), "Good");
        be(room.assistant);
        assertThat(commenting.of(homework.id(), room.ada.id())).isPresent();
        be(room.ada);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> commenting.of(homework.id(), room.ada.id()));
    }

    /** By an instructor who knows what stands. */
    private void say(Account student, String text) {
        assertThat(commenting.say(homework.id(), student.id(), commenting.of(homework.id(), student.id()), text))
                .isTrue();
    }
}
