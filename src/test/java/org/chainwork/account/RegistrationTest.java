package org.chainwork.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainwork.account.Registered.Done;
import org.chainwork.account.Registered.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class RegistrationTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private Registration registration;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private PasswordCheck check;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoSignsUpCanSignInWithTheAddressInAnyCase() {
        assertThat(signUp("Ada@Example.org")).isInstanceOf(Done.class);

        assertThat(signIn(" ada@EXAMPLE.org ", PASSWORD)).isNull();
        assertThat(signIn("ada@example.org", PASSWORD + "!")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void keepsNoPassword() {
        signUp("ada@example.org");

        assertThat(jdbc.sql("select password_hash from account where email = 'ada@example.org'")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}")
                .doesNotContain(PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "ada@example.org , ''  , correct horse battery, NAME",
        "ada.example.org , Ada , correct horse battery, EMAIL",
        "ada@example.org , Ada , 1234567              , PASSWORD_SHORT",
        "ada@example.org , Ada , ääääääääääääääääääääääääääääääääääääääääääää, PASSWORD_LONG",
    })
    void saysWhatIsWrong(String email, String name, String password, AccountMistake why) {
        assertThat(registration.signUp(email, name, password, "192.0.2.1")).isEqualTo(new Refused(why));
    }

    @Test
    void anAddressHasOneAccount() {
        signUp("ada@example.org");

        assertThat(signUp("ADA@example.org")).isEqualTo(new Refused(AccountMistake.TAKEN));
    }

    @Test
    void theSetUpLinkMakesOneAdministrator() {
        String token = links.add(null);

        assertThat(registration.opensSetUp(token)).isTrue();
        assertThat(registration.setUp(token, "root@example.org", "Root", PASSWORD))
                .isInstanceOfSatisfying(
                        Done.class,
                        done -> assertThat(done.account().administrator()).isTrue());
        assertThat(registration.setUp(token, "mallory@example.org", "Mallory", PASSWORD))
                .isEqualTo(new Refused(AccountMistake.LINK_ENDED));
    }

    @Test
    void aLinkForAPasswordWorksOnceAndIsNoSetUpLink() {
        Account ada = registration.invite("ada@example.org", "Ada");
        assertThat(signIn("ada@example.org", "")).isInstanceOf(BadCredentialsException.class);
        String first = registration.linkFor(ada);
        String second = registration.linkFor(ada);

        assertThat(registration.opensSetUp(second)).isFalse();
        assertThat(registration.choosePassword(first, PASSWORD)).isEqualTo(new Refused(AccountMistake.LINK_ENDED));
        assertThat(registration.choosePassword(second, PASSWORD)).isEqualTo(new Done(ada));
        assertThat(registration.choosePassword(second, PASSWORD)).isEqualTo(new Refused(AccountMistake.LINK_ENDED));
        assertThat(signIn("ada@example.org", PASSWORD)).isNull();
    }

    @Test
    void whoKnowsTheirPasswordChangesIt() {
        Account ada = ((Done) signUp("ada@example.org")).account();

        assertThat(change(ada, "wrong password", "another horse")).isEqualTo(new Refused(AccountMistake.CURRENT));
        assertThat(change(ada, PASSWORD, "short")).isEqualTo(new Refused(AccountMistake.PASSWORD_SHORT));
        assertThat(signIn("ada@example.org", PASSWORD)).isNull();
        assertThat(change(ada, PASSWORD, "another horse")).isEqualTo(new Done(ada));
        assertThat(signIn("ada@example.org", "another horse")).isNull();
        assertThat(signIn("ada@example.org", PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aLinkEndsWithThePasswordThatItWouldReplace() {
        Account ada = ((Done) signUp("ada@example.org")).account();
        String token = registration.linkFor(ada);

        change(ada, PASSWORD, "another horse");

        assertThat(registration.choosePassword(token, PASSWORD)).isEqualTo(new Refused(AccountMistake.LINK_ENDED));
    }

    @Test
    void whoGuessesTheCurrentPasswordHasToWait() {
        Account ida = ((Done) signUp("ida@example.org")).account();
        for (int i = 0; i < 10; i++) {
            assertThat(change(ida, "wrong password", "another horse")).isEqualTo(new Refused(AccountMistake.CURRENT));
        }

        assertThat(change(ida, PASSWORD, "another horse")).isEqualTo(new Refused(AccountMistake.WAIT));
    }

    @Test
    void tooManyFailuresLockWhetherOrNotThereIsAnAccount() {
        signUp("eve@example.org");

        for (String email : new String[] {"eve@example.org", "nobody@example.org"}) {
            for (int i = 0; i < 10; i++) {
                assertThat(signIn(email, "wrong password")).isInstanceOf(BadCredentialsException.class);
            }
            assertThat(signIn(email, PASSWORD)).isInstanceOf(LockedException.class);
        }
    }

    private Registered change(Account account, String current, String password) {
        return registration.changePassword(account, current, password, "192.0.2.1");
    }

    private Registered signUp(String email) {
        return registration.signUp(email, "Ada", PASSWORD, "192.0.2.1");
    }

    /** What keeps somebody out; null when they are in. */
    private @Nullable AuthenticationException signIn(String email, String password) {
        try {
            check.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
            return null;
        } catch (AuthenticationException refused) {
            return refused;
        }
    }
}
