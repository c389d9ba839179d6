package org.chainwork.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chainwork.account.Account;
import org.chainwork.account.Directory;
import org.chainwork.account.Registration;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
class LastAdministratorTest {

    @Autowired
    private AdministrationOffice office;

    @Autowired
    private Registration registration;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leaveNothingBehind() {
        jdbc.sql("delete from audit_entry where act = 'set-administrator'").update();
        jdbc.sql("delete from account where email like '%@last.example.org'").update();
    }

    @RepeatedTest(20)
    void twoWhoTakeTheRightFromEachOtherLeaveOne() throws Exception {
        Account ada = administrator("ada@last.example.org");
        Account bob = administrator("bob@last.example.org");
        CyclicBarrier together = new CyclicBarrier(2);

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> taken =
                    List.of(both.submit(taking(ada, bob, together)), both.submit(taking(bob, ada, together)));

            assertThat(taken).extracting(Future::get).containsExactlyInAnyOrder(true, false);
        }
        assertThat(List.of(directory.require(ada.id()), directory.require(bob.id())))
                .extracting(Account::administrator)
                .containsExactlyInAnyOrder(true, false);
    }

    private Account administrator(String email) {
        Account account = registration.invite(email, email);
        directory.setAdministrator(account.id(), true);
        return account;
    }

    /** Whether it was taken. */
    private Callable<Boolean> taking(Account who, Account from, CyclicBarrier together) {
        return () -> {
            be(who);
            together.await();
            try {
                return office.setAdministrator(from.id(), false);
            } catch (Absent tooLate) {
                return false;
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }
}
