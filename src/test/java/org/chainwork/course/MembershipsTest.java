package org.chainwork.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chainwork.account.Somebody.be;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class MembershipsTest {

    private static final int MILLIS = 400;

    @Autowired
    private CourseOffice office;

    @Autowired
    private Roles roles;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Memberships memberships;

    @Autowired
    private PasswordLinks links;

    @Autowired
    private Registration registration;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void beNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAccountThatIsMadeWhileARosterIsImportedSaysSo() throws Exception {
        Account teacher = registration.invite("teacher@rosters.example", "Teacher");
        jdbc.sql("update account set creates_courses = true where id = ?")
                .param(teacher.id())
                .update();
        be(teacher);
        Course course = office.create("Neural networks", ZoneId.of("UTC"));
        List<RosterRow> roster =
                List.of(new RosterRow("first@rosters.example", "First"), new RosterRow("new@rosters.example", "New"));
        Callable<Integer> imports = () -> {
            be(teacher);
            return enrolment.enrol(course.id(), roster);
        };
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Integer> importing = new TransactionTemplate(transactions).execute(status -> {
                registration.invite("new@rosters.example", "New");
                Future<Integer> begun = threads.submit(imports);
                assertThatExceptionOfType(TimeoutException.class)
                        .as("the roster waits for the account")
                        .isThrownBy(() -> begun.get(MILLIS, TimeUnit.MILLISECONDS));
                return begun;
            });

            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(importing::get)
                    .withCauseInstanceOf(RosterCollision.class);
        }
        assertThat(office.members(course.id())).hasSize(1);
        assertThat(enrolment.enrol(course.id(), roster)).isEqualTo(2);
    }

    @Test
    void whoIsAboutToAssistGetsNoLinkAfterAll() throws Exception {
        Account teacher = registration.invite("teacher@links.example", "Teacher");
        jdbc.sql("update account set creates_courses = true where id = ?")
                .param(teacher.id())
                .update();
        be(teacher);
        Course course = office.create("Neural networks", ZoneId.of("UTC"));
        enrolment.enrol(course.id(), List.of(new RosterRow("student@links.example", "Student")));
        Account student = registration.invite("student@links.example", "Student");
        Callable<PasswordLink> handsOut = () -> {
            be(teacher);
            return links.of(course.id(), student.id());
        };
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<PasswordLink> handing = new TransactionTemplate(transactions).execute(status -> {
                roles.setRole(course.id(), student.id(), Role.ASSISTANT);
                Future<PasswordLink> begun = threads.submit(handsOut);
                assertThatExceptionOfType(TimeoutException.class)
                        .as("the link waits for the role")
                        .isThrownBy(() -> begun.get(MILLIS, TimeUnit.MILLISECONDS));
                return begun;
            });

            assertThat(handing.get()).isInstanceOf(PasswordLink.Beyond.class);
        }
    }

    @Test
    void ofTabsThatJoinAtOnceOneDoes() throws Exception {
        Account teacher = registration.invite("teacher@joins.example", "Teacher");
        jdbc.sql("update account set creates_courses = true where id = ?")
                .param(teacher.id())
                .update();
        be(teacher);
        Course course = office.create("Neural networks", ZoneId.of("UTC"));
        Account student = registration.invite("student@joins.example", "Student");
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        Callable<Boolean> joins =
                () -> transaction.execute(status -> memberships.add(course.id(), student.id(), Role.STUDENT));
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            List<Future<Boolean>> second = new ArrayList<>();
            boolean first = transaction.execute(status -> {
                boolean added = memberships.add(course.id(), student.id(), Role.STUDENT);
                second.add(threads.submit(joins));
                assertThatExceptionOfType(TimeoutException.class)
                        .as("the second waits for the first")
                        .isThrownBy(() -> second.getFirst().get(MILLIS, TimeUnit.MILLISECONDS));
                return added;
            });

            assertThat(first).isTrue();
            assertThat(second.getFirst().get()).isFalse();
        }
    }
}
