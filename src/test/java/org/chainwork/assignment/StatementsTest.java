package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.List;
import java.util.Objects;
import org.chainwork.archive.Judges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.util.ReflectionTestUtils;

/** A list costs as many statements as it has kinds of things, however many things there are. */
@SpringBootTest
@Import({Classroom.StandingClock.class, Classroom.Services.class})
class StatementsTest {

    private static final Policy OFTEN = new Policy(9, Counting.BEST, 0, 2, 0, 0, Feedback.AT_ONCE, null, true);

    @Autowired
    private Classroom.Services services;

    @Autowired
    private Results results;

    @Autowired
    private Entrance entrance;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Judges judges;

    @Autowired
    private JdbcClient jdbc;

    private Classroom room;
    private Assignment homework;

    @BeforeEach
    void aClass() {
        room = new Classroom(services);
        homework = room.assignment(Kind.HOMEWORK, 0, OFTEN, "one-power-layer", "one-power-layer");
    }

    @AfterEach
    void beNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void resultsCostTheSameForOneAttemptAndForMany() {
        attempt(1);
        List<String> one =
                statements(() -> assertThat(results.mine(homework.id())).hasSize(1));
        for (int more = 0; more < 3; more++) {
            attempt(3);
        }

        assertThat(statements(() -> assertThat(results.mine(homework.id())).hasSize(4)))
                .hasSameSizeAs(one)
                .isNotEmpty();
    }

    @Test
    void theTimelineCostsTheSameForOneAnswerAndForMany() {
        attempt(1);
        explainAll();
        List<String> one = statements(() -> {
            be(room.teacher);
            assertThat(timeline.of(homework.id(), room.ada.id())).hasSize(2);
        });
        attempt(3);
        explainAll();

        assertThat(statements(() -> {
                    be(room.teacher);
                    assertThat(timeline.of(homework.id(), room.ada.id())).hasSize(8);
                }))
                .hasSameSizeAs(one)
                .isNotEmpty();
    }

    @Test
    void theLatestAttemptsOfACourseAreOneList() {
        attempt(1);
        List<String> one =
                statements(() -> assertThat(entrance.latest(room.course.id())).hasSize(1));
        Assignment other = room.assignment(Kind.HOMEWORK, 0, OFTEN);
        room.enter(room.ada, other);

        assertThat(statements(() ->
                        assertThat(entrance.latest(room.course.id())).containsOnlyKeys(homework.id(), other.id())))
                .hasSameSizeAs(one)
                .isNotEmpty();
    }

    /** What has a diagnosis is judged once more. */
    private void explainAll() {
        jdbc.sql(
                        "update submission set malrule = 'freshman-dream' where attempt_id in (select id from attempt where assignment_id = ?)")
                .param(homework.id())
                .update();
    }

    /** With so many wrong answers to each item. */
    private void attempt(int wrong) {
        Attempt attempt = room.enterAgain(room.ada, homework);
        for (int i = 0; i < wrong; i++) {
            room.answer(attempt, 1, false);
            room.answer(attempt, 2, false);
        }
        room.handIn(attempt);
    }

    /** As after a start: no judge is kept. */
    private List<String> statements(Runnable act) {
        Objects.requireNonNull((Cache<?, ?>) ReflectionTestUtils.getField(judges, "judges"))
                .invalidateAll();
        return Statements.of(act);
    }
}
