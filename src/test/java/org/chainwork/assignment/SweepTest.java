package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@WithClassroom
class SweepTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(Sweep.class);

    @Autowired
    private Classroom.Services services;

    @Autowired
    private Sweep sweep;

    @Autowired
    private Entrance entrance;

    @Autowired
    private Registration registration;

    @Autowired
    private JdbcClient jdbc;

    private Classroom room;
    private Assignment broken;

    @BeforeEach
    void aClassroom() {
        // two hundred failures are meant, and not to be read
        LOG.setLevel(Level.OFF);
        room = new Classroom(services);
        broken = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
    }

    @AfterEach
    void removeWhatCannotBeHandedIn() {
        LOG.setLevel(null);
        jdbc.sql("delete from attempt where assignment_id = ?")
                .param(broken.id())
                .update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatFailsForEverKeepsNothingFromBeingHandedIn() {
        for (int i = 0; i < Sweep.MOST_AT_ONCE / Policy.MOST_ATTEMPTS; i++) {
            Account student = registration.invite("sweep" + room.course.id() + "-" + i + "@classroom.example", "S");
            for (int number = 1; number <= Policy.MOST_ATTEMPTS; number++) {
                start(student, number);
            }
        }
        jdbc.sql("update item set variation = 'broken' where assignment_id = ?")
                .param(broken.id())
                .update();
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        Attempt attempt = room.enter(room.ada, quiz);
        Classroom.at(attempt.endsAt());

        sweep.handInWhatIsOver();

        be(room.ada);
        assertThat(entrance.mine(quiz.id())).singleElement().matches(Attempt::isHandedIn);
        assertThat(jdbc.sql("select count(*) from attempt where assignment_id = ? and handed_in_at is null")
                        .param(broken.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(Sweep.MOST_AT_ONCE);
    }

    @Test
    void whatGoesOnFailingIsToldNowAndThen() {
        start(registration.invite("sweep" + room.course.id() + "@classroom.example", "S"), 1);
        jdbc.sql("update item set variation = 'broken' where assignment_id = ?")
                .param(broken.id())
                .update();
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        LOG.setLevel(Level.ERROR);
        LOG.addAppender(told);
        LOG.setAdditive(false);
        try {
            Instant then = Classroom.START.plus(Duration.ofDays(1));
            for (int second = 0; second < 3; second++) {
                Classroom.at(then.plusSeconds(second));
                sweep.handInWhatIsOver();
            }
            assertThat(told.list).hasSize(1);
            assertThat(told.list.getFirst().getThrowableProxy()).isNotNull();

            Classroom.at(then.plus(Sweep.QUIET));
            sweep.handInWhatIsOver();
            assertThat(told.list).hasSize(2);
        } finally {
            LOG.setAdditive(true);
            LOG.detachAppender(told);
        }
    }

    private void start(Account student, int number) {
        jdbc.sql("insert into attempt (assignment_id, account_id, number, started_at, ends_at) values (?, ?, ?, ?, ?)")
                .params(
                        broken.id(),
                        student.id(),
                        number,
                        Classroom.START.atOffset(ZoneOffset.UTC),
                        Classroom.START.plusSeconds(1).atOffset(ZoneOffset.UTC))
                .update();
    }
}
