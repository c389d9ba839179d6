package org.chainwork.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    private static final int TABS = 8;

    @Autowired
    private CourseOffice office;

    @Autowired
    private Memberships memberships;

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
    void ofTabsThatJoinAtOnceOneDoes() throws Exception {
        Account teacher = registration.invite("teacher@joins.example", "Teacher");
        jdbc.sql("update account set creates_courses = true where id = ?")
                .param(teacher.id())
                .update();
        be(teacher);
        Course course = office.create("Neural networks", ZoneId.of("UTC"));
        for (int round = 0; round < 5; round++) {
            Account student = registration.invite("student" + round + "@joins.example", "Student");
            List<Callable<Boolean>> tabs = new ArrayList<>();
            for (int i = 0; i < TABS; i++) {
                tabs.add(() -> new TransactionTemplate(transactions)
                        .execute(status -> memberships.add(course.id(), student.id(), Role.STUDENT)));
            }
            List<Boolean> added = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(TABS)) {
                for (Future<Boolean> tab : threads.invokeAll(tabs)) {
                    added.add(tab.get());
                }
            }
            assertThat(added).containsOnlyOnce(true);
        }
    }
}
