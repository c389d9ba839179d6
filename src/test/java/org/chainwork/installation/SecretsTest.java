package org.chainwork.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.chainwork.algebra.Secret;
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

    @Test
    void givesBackTheSecretThatWasKept() {
        jdbc.sql("delete from sampling_key").update();
        jdbc.sql("delete from sampling_prime").update();
        assertThat(secrets.find()).isEmpty();
        Secret drawn = Secret.draw(new SplittableRandom(1));

        secrets.add(drawn);

        assertThat(secrets.find()).contains(drawn);
    }
}
