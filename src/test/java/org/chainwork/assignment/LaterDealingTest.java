package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chainwork.account.Somebody.be;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.chainwork.account.Account;
import org.chainwork.account.SignedIn;
import org.chainwork.archive.ArchivedProblems;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Role;
import org.chainwork.course.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who comes into a course after something was published in it. */
@WithClassroom
class LaterDealingTest {

    private static final int LATE = 60;
    private static final Policy TWICE = new Policy(2, Counting.BEST, 0, 0, 0, 0, Feedback.AT_ONCE, null, true);

    @Autowired
    private Classroom.Services services;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Variants variants;

    @Autowired
    private Extensions extensions;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private ArchivedProblems archive;

    @Autowired
    private CourseOffice courses;

    @Autowired
    private Roles roles;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Sitting sitting;

    @Autowired
    private JdbcClient jdbc;

    private final Draws draws = new Draws();
    private Classroom room;

    /** A class that tells of each problem that is drawn whether a transaction, and with it a connection, is held. */
    private static final class Draws implements RandomGenerator {

        private final SplittableRandom random = new SplittableRandom(1);
        private final AtomicInteger all = new AtomicInteger();
        private final AtomicInteger inTransactions = new AtomicInteger();

        @Override
        public synchronized long nextLong() {
            all.incrementAndGet();
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                inTransactions.incrementAndGet();
            }
            return random.nextLong();
        }

        @Override
        public synchronized int nextInt(int bound) {
            return random.nextInt(bound);
        }
    }

    @BeforeEach
    void aCourse() {
        room = new Classroom(services);
    }

    /** As after a start of the server: nothing is at hand. */
    private Entrance freshEntrance() {
        Dealing dealing = new Dealing(assignments, variants, archive, courses, draws);
        return new Entrance(
                assignments, attempts, variants, extensions, office, dealing, courses, signedIn, clock, transactions);
    }

    private static Attempt begin(Account student, Entrance entrance, Assignment assignment) {
        be(student);
        return entrance.enter(assignment.id()).orElseThrow();
    }

    private boolean isDealt(Assignment assignment, Account student) {
        return variants.areDealt(assignment.id(), student.id(), 1)
                && variants.areDealt(
                        assignment.id(), student.id(), assignment.policy().attempts());
    }

    @Test
    void whoIsEnrolledLaterHasProblemsBeforeTheyBegin() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE, "two-layers-power", "two-layers-bias");
        be(room.teacher);
        List<Account> late = services.enrol(room.course, LATE);

        await().until(() -> late.stream().allMatch(student -> isDealt(homework, student)));
        Entrance entrance = freshEntrance();
        late.forEach(student -> begin(student, entrance, homework));

        assertThat(draws.all).hasValue(0);
    }

    @Test
    void whoJoinsLaterHasProblemsBeforeTheyBegin() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE);
        be(room.stranger);
        courses.join(room.course.joinCode());

        await().until(() -> isDealt(homework, room.stranger));
    }

    @Test
    void manyWhoWereDealtNothingBeginAtOnceAndNothingIsDrawnInATransaction() throws Exception {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK, "two-layers-power", "two-layers-bias");
        be(room.teacher);
        List<Account> late = services.enrol(room.course, LATE);
        await().until(() -> late.stream().allMatch(student -> isDealt(homework, student)));
        for (Account student : late) {
            jdbc.sql("delete from variant where account_id = ?")
                    .param(student.id())
                    .update();
        }
        Entrance entrance = freshEntrance();

        List<Callable<Attempt>> starts = new ArrayList<>();
        late.forEach(student -> starts.add(() -> begin(student, entrance, homework)));
        List<Attempt> begun = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(LATE)) {
            for (Future<Attempt> start : threads.invokeAll(starts)) {
                begun.add(start.get());
            }
        }

        assertThat(begun).hasSize(LATE);
        assertThat(draws.inTransactions).hasValue(0);
        assertThat(draws.all).as("a deck is drawn once for each item").hasValueLessThan(2_000);
        for (int i = 0; i < LATE; i++) {
            be(late.get(i));
            assertThat(sitting.tasks(begun.get(i))).hasSize(2);
        }
    }

    @Test
    void whoIsTakenBackHasWhatWasPublishedMeanwhileBeforeTheyBegin() {
        Assignment before = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        begin(room.ada, freshEntrance(), before);
        be(room.teacher);
        roles.setRole(room.course.id(), room.ada.id(), Role.FORMER);
        Assignment meanwhile = room.assignment(Kind.HOMEWORK, 0, TWICE);
        assertThat(isDealt(meanwhile, room.ada)).isFalse();

        roles.setRole(room.course.id(), room.ada.id(), Role.STUDENT);

        await().until(() -> isDealt(meanwhile, room.ada));
    }

    /** Each is dealt to alone, from the same deck. */
    @Test
    void whoJoinLaterOneByOneHaveDifferentProblems() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        be(room.teacher);
        List<Account> late = services.enrol(room.course, 10);
        await().until(() -> late.stream().allMatch(student -> isDealt(homework, student)));
        late.forEach(student -> jdbc.sql("delete from variant where account_id = ?")
                .param(student.id())
                .update());
        Entrance entrance = freshEntrance();

        long distinct = late.stream()
                .map(student -> sitting.tasks(begin(student, entrance, homework))
                        .getFirst()
                        .problem()
                        .composition())
                .distinct()
                .count();

        assertThat(distinct).isGreaterThan(7);
    }
}
