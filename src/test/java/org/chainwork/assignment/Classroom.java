package org.chainwork.assignment;

import static org.chainwork.account.Somebody.be;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.chainwork.algebra.PlainText;
import org.chainwork.assignment.Sitting.Outcome;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.course.Course;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Enrolment;
import org.chainwork.course.Role;
import org.chainwork.course.Roles;
import org.chainwork.course.RosterRow;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A course whose clock stands still: its teacher, an assistant, two students, and some who have no business there. */
public final class Classroom {

    public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    /** Long enough for whoever does not wait, to be done. */
    private static final int MILLIS = 700;

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(START);
    private static final AtomicInteger COUNT = new AtomicInteger();

    public final Account teacher;
    public final Account assistant;
    public final Account ada;
    public final Account bob;
    public final Account stranger;
    public final Account otherTeacher;
    public final Course course;
    private final Services services;

    /** For {@code @Import}: tests that share it share what Spring has built. */
    @TestConfiguration
    public static class Services {

        private final Entrance entrance;
        private final Sitting sitting;
        private final AssignmentOffice office;
        private final CourseOffice courses;
        private final Roles roles;
        private final Enrolment enrolment;
        private final Registration registration;
        private final JdbcClient jdbc;
        private final PlatformTransactionManager transactions;

        Services(
                Entrance entrance,
                Sitting sitting,
                AssignmentOffice office,
                CourseOffice courses,
                Roles roles,
                Enrolment enrolment,
                Registration registration,
                JdbcClient jdbc,
                PlatformTransactionManager transactions) {
            this.entrance = entrance;
            this.sitting = sitting;
            this.office = office;
            this.courses = courses;
            this.roles = roles;
            this.enrolment = enrolment;
            this.registration = registration;
            this.jdbc = jdbc;
            this.transactions = transactions;
        }

        /** Puts so many more on the roster of a course that whoever is signed in leads: Many 0, Many 1, and so on. */
        public List<Account> enrol(Course course, int count) {
            List<RosterRow> rows = IntStream.range(0, count)
                    .mapToObj(i -> new RosterRow("many" + i + "of" + course.id() + "@classroom.example", "Many " + i))
                    .toList();
            enrolment.enrol(course.id(), rows);
            return rows.stream()
                    .map(row -> registration.invite(row.email(), row.name()))
                    .toList();
        }

        /** Begins the second act before the first is committed, and gives it time to be done if it does not wait. */
        public <T> Future<T> during(Account account, Runnable first, Callable<Future<T>> second) {
            return new TransactionTemplate(transactions).execute(status -> {
                be(account);
                first.run();
                try {
                    Future<T> begun = second.call();
                    try {
                        begun.get(MILLIS, TimeUnit.MILLISECONDS);
                    } catch (TimeoutException waits) {
                        return begun;
                    }
                    return begun;
                } catch (Exception failure) {
                    throw new AssertionError(failure);
                }
            });
        }
    }

    /** The clock alone, in a configuration of its own that needs nothing. */
    @TestConfiguration
    public static class StandingClock {

        @Bean
        @Primary
        Clock standingClock() {
            InstantSource source = NOW::get;
            return source.withZone(ZoneOffset.UTC);
        }
    }

    /** It is {@link #START}. */
    public Classroom(Services services) {
        this.services = services;
        at(START);
        int number = COUNT.incrementAndGet();
        teacher = account("teacher", number);
        assistant = account("assistant", number);
        ada = account("ada", number);
        bob = account("bob", number);
        stranger = account("stranger", number);
        otherTeacher = account("other", number);
        services.jdbc
                .sql("update account set creates_courses = true where id in (?, ?)")
                .params(teacher.id(), otherTeacher.id())
                .update();
        be(otherTeacher);
        services.courses.create("Another course", ZoneId.of("UTC"));
        be(teacher);
        course = services.courses.create("Neural networks", ZoneId.of("Europe/Berlin"));
        for (Account account : List.of(assistant, ada, bob)) {
            be(account);
            services.courses.join(course.joinCode());
        }
        be(teacher);
        services.roles.setRole(course.id(), assistant.id(), Role.ASSISTANT);
    }

    private Account account(String name, int number) {
        return services.registration.invite(
                name + number + "@classroom.example", Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    public static void at(Instant time) {
        NOW.set(time);
    }

    /** Due in 7 days, closed in 9. */
    public static Times times(int minutes) {
        return new Times(START, START.plus(Duration.ofDays(7)), START.plus(Duration.ofDays(9)), minutes);
    }

    /** Published, with one item of 4 points for each template. */
    public Assignment assignment(Kind kind, int minutes, Policy policy, String... templates) {
        be(teacher);
        List<NewItem> items = (templates.length == 0 ? List.of("two-layers-power") : List.of(templates))
                .stream().map(template -> new NewItem(template, 4)).toList();
        Assignment assignment = services.office.create(course.id(), kind, "Week 1", times(minutes), policy, items);
        services.office.publish(assignment, services.office.items(assignment));
        return services.office.require(assignment.id(), Role.INSTRUCTOR);
    }

    /** From now on this student acts. */
    public Attempt enter(Account student, Assignment assignment) {
        be(student);
        return services.entrance.enter(assignment.id()).orElseThrow();
    }

    /** Answers the first part of the item in that position rightly, or wrongly in a new way each time. */
    public void answer(Attempt attempt, int position, boolean right) {
        Task task = services.sitting.tasks(attempt).get(position - 1);
        String text = right
                ? PlainText.print(task.problem().key(task.problem().parts().getFirst()))
                : "x^" + (100 + COUNT.incrementAndGet());
        say(attempt, position, text);
    }

    public void say(Attempt attempt, int position, String text) {
        Task task = services.sitting.tasks(attempt).get(position - 1);
        Outcome outcome = services.sitting.check(attempt.id(), new PartKey(task.problemId(), 1), text);
        if (!(outcome instanceof Outcome.Judged)) {
            throw new AssertionError("judged answer expected, found " + outcome);
        }
    }

    public Attempt handIn(Attempt attempt) {
        return services.sitting.handIn(attempt.id()).orElseThrow();
    }

    public Attempt enterAgain(Account student, Assignment assignment) {
        be(student);
        return services.entrance.enterAgain(assignment.id()).orElseThrow();
    }
}
