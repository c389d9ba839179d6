package org.chainwork.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chainwork.account.Somebody.be;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.WithClassroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rosters of several courses that name the same people. */
@WithClassroom
class RostersAtOnceTest {

    @Autowired
    private Classroom.Services services;

    @Autowired
    private CourseOffice office;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Registration registration;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Classroom room;
    private Classroom other;

    @BeforeEach
    void twoCourses() {
        room = new Classroom(services);
        other = new Classroom(services);
    }

    @Test
    void rostersInOppositeOrderAreBothImported() throws Exception {
        Account first = withPassword(room.stranger);
        Account second = withPassword(other.stranger);
        Account held = withPassword(room.otherTeacher);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> imports = new TransactionTemplate(transactions).execute(status -> {
                registration.endLinks(held.id());
                List<Future<Integer>> begun = List.of(
                        threads.submit(imports(room, first, held, second)::get),
                        threads.submit(imports(other, second, held, first)::get));
                while (waiting() < begun.size()) {
                    Thread.onSpinWait();
                }
                return begun;
            });

            for (Future<Integer> each : imports) {
                assertThat(each.get()).isEqualTo(3);
            }
        }
    }

    @Test
    void anImportThatWaitsTooLongSaysSoAndChangesNothing() throws Exception {
        Account held = withPassword(room.stranger);
        CountDownLatch over = new CountDownLatch(1);
        CountDownLatch holding = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> holder = threads.submit(() -> new TransactionTemplate(transactions).execute(status -> {
                registration.endLinks(held.id());
                holding.countDown();
                return awaited(over);
            }));
            holding.await();
            be(room.teacher);
            int before = office.members(room.course.id()).size();
            try {
                assertThatExceptionOfType(RosterCollision.class)
                        .isThrownBy(() -> new TransactionTemplate(transactions).execute(status -> {
                            jdbc.sql("set lock_timeout 100").update();
                            try {
                                return imports(room, other.stranger, held).get();
                            } finally {
                                jdbc.sql("set lock_timeout 10000").update();
                            }
                        }));
            } finally {
                over.countDown();
            }
            holder.get();

            assertThat(office.members(room.course.id())).hasSize(before);
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private Account withPassword(Account account) {
        registration.choosePassword(registration.linkFor(account), "correct horse");
        return account;
    }

    private Supplier<Integer> imports(Classroom into, Account... accounts) {
        List<RosterRow> rows = Arrays.stream(accounts)
                .map(account -> new RosterRow(account.email(), account.name()))
                .toList();
        return () -> {
            be(into.teacher);
            return enrolment.enrol(into.course.id(), rows);
        };
    }

    /** How many transactions wait for another one. */
    private int waiting() {
        return jdbc.sql("select count(*) from information_schema.sessions where blocker_id is not null")
                .query(Integer.class)
                .single();
    }
}
