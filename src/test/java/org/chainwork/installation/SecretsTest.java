package org.chainwork.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.chainwork.algebra.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class SecretsTest {

    @Autowired
    private Secrets secrets;

    @Autowired
    private JdbcClient jdbc;

    private final SplittableRandom random = new SplittableRandom(1);

    @BeforeEach
    void forget() {
        jdbc.sql("delete from sampling_key").update();
        jdbc.sql("delete from sampling_prime").update();
    }

    @Test
    void givesBackTheSecretThatWasKept() {
        assertThat(secrets.find(random)).isEmpty();
        Secret drawn = Secret.draw(random);

        secrets.add(drawn);

        assertThat(secrets.find(random)).contains(drawn);
    }

    @Test
    void completesASecretWithFewerPrimesForGood() {
        Secret drawn = Secret.draw(random);
        secrets.add(drawn);
        jdbc.sql("delete from sampling_prime where kind = 'word' and ordinal >= 16")
                .update();

        Secret completed = secrets.find(random).orElseThrow();

        assertThat(completed.wordPrimes()).hasSize(Secret.WORD_PRIMES).doesNotHaveDuplicates();
        assertThat(completed.wordPrimes().subList(0, 16))
                .isEqualTo(drawn.wordPrimes().subList(0, 16));
        assertThat(secrets.find(random)).contains(completed);
    }
}
