package org.chainwork.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chainwork.platform.Token;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class RecognitionTest {

    @Autowired
    private Recognition recognition;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsNoTokenInTheDatabase() {
        String token = recognition.newToken();
        recognition.guest(token);

        List<String> kept =
                jdbc.sql("select token_hash from guest").query(String.class).list();

        assertThat(kept).isNotEmpty().doesNotContain(token);
    }

    @Test
    void givesTwoPagesOfOneBrowserTheSameGuest() throws Exception {
        String token = recognition.newToken();
        Callable<Guest> visit = () -> recognition.guest(token);
        try (ExecutorService pages = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Guest>> guests =
                    pages.invokeAll(Stream.generate(() -> visit).limit(8).toList());
            Guest first = guests.getFirst().get();
            for (Future<Guest> guest : guests) {
                assertThat(guest.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void knowsNoTokenThatABrowserMadeUp() {
        String token = recognition.newToken();
        assertThat(recognition.isKnown(token)).isFalse();
        recognition.guest(token);
        assertThat(recognition.isKnown(token)).isTrue();
    }

    @Test
    void takesNothingElseForAToken() {
        assertThat(Token.isToken("' or 1=1 --")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> recognition.guest("guest"));
    }

    @Test
    void whoSignsUpTakesTheirHistoryAlong() {
        long account = accountNamed("ada@recognition.example");
        String token = recognition.newToken();
        Guest before = recognition.guest(token);

        assertThat(recognition.guest(account, token)).isEqualTo(before);
        assertThat(recognition.guest(account)).isEqualTo(before);
        assertThat(recognition.isKnown(token)).isFalse();
    }

    @Test
    void anotherGuestsHistoryIsNotTakenByWhoHasTheirOwn() {
        long account = accountNamed("bob@recognition.example");
        Guest own = recognition.guest(account);
        String token = recognition.newToken();
        Guest other = recognition.guest(token);

        assertThat(recognition.guest(account, token)).isEqualTo(own).isNotEqualTo(other);
        assertThat(recognition.isKnown(token)).isTrue();
    }

    private long accountNamed(String email) {
        jdbc.sql("""
                insert into account (email, name, administrator, creates_courses, created_at)
                values (?, 'A', false, false, current_timestamp)
                """).param(email).update();
        return jdbc.sql("select id from account where email = ?")
                .param(email)
                .query(Long.class)
                .single();
    }
}
