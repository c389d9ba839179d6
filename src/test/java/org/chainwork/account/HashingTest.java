package org.chainwork.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.chainwork.account.Registered.Done;
import org.chainwork.account.Registered.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens while a password is hashed, and that nobody waits for it with a connection. */
@SpringBootTest
class HashingTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private RememberedDevices devices;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private Registration registration;
    private Runnable meanwhile = () -> {};

    /** As plain texts, and never within a transaction. */
    private class Hashes implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            Runnable once = meanwhile;
            meanwhile = () -> {};
            once.run();
            return String.valueOf(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return encode(password).equals(hash);
        }
    }

    @BeforeEach
    void hash() {
        Hashes hashes = new Hashes();
        PasswordCheck check = new PasswordCheck(accounts, hashes, events, clock);
        registration = new Registration(accounts, links, devices, check, hashes, events, transaction, clock);
    }

    @Test
    void aLinkIsUsedUnlessAnotherCameFirst() {
        Account ada = registration.invite("ada@hashing.example", "Ada");
        String token = registration.linkFor(ada);
        meanwhile = () -> choose(token, "first horse");

        assertThat(choose(token, "second horse")).isEqualTo(new Refused(AccountMistake.LINK_ENDED));
        assertThat(accounts.passwordHash(ada.email())).hasValue("first horse");
    }

    @Test
    void whoeverChoosesByLinkMeanwhileIsNotReplaced() {
        Account eve = registration.invite("eve@hashing.example", "Eve");
        choose(registration.linkFor(eve), "first horse");
        String token = registration.linkFor(eve);
        meanwhile = () -> choose(token, "second horse");

        assertThat(registration.changePassword(eve, "first horse", "third horse", "192.0.2.1"))
                .isEqualTo(new Refused(AccountMistake.CURRENT));
        assertThat(accounts.passwordHash(eve.email())).hasValue("second horse");
        assertThat(registration.changePassword(eve, "second horse", "third horse", "192.0.2.1"))
                .isEqualTo(new Done(eve));
    }

    @Test
    void theSetUpLinkOutlivesARefusal() {
        Account taken = registration.invite("taken@hashing.example", "Taken");
        String token = links.add(null);

        assertThat(registration.setUp(token, taken.email(), "Root", "some horse"))
                .isEqualTo(new Refused(AccountMistake.TAKEN));
        assertThat(registration.opensSetUp(token)).isTrue();
    }

    private Registered choose(String token, String password) {
        return registration.choosePassword(token, password);
    }
}
