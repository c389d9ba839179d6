package org.chainwork.installation;

import java.math.BigInteger;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.chainwork.algebra.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Secrets {

    private static final String WORD = "word";
    private static final String WIDE = "wide";

    private final JdbcClient jdbc;
    private final Clock clock;

    Secrets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The secret that is kept here. Where it has fewer primes than one takes now, more are drawn, and kept. */
    @Transactional
    Optional<Secret> find(RandomGenerator random) {
        return jdbc.sql("select hex from sampling_key where id = 1")
                .query(String.class)
                .optional()
                .map(key -> complete(key, primes(WORD), primes(WIDE), random));
    }

    private Secret complete(
            String key, List<BigInteger> wordPrimes, List<BigInteger> widePrimes, RandomGenerator random) {
        Secret secret = Secret.complete(wordPrimes, widePrimes, key, random);
        addFrom(wordPrimes.size(), WORD, secret.wordPrimes());
        addFrom(widePrimes.size(), WIDE, secret.widePrimes());
        return secret;
    }

    private List<BigInteger> primes(String kind) {
        return jdbc
                .sql("select digits from sampling_prime where kind = ? order by ordinal")
                .param(kind)
                .query(String.class)
                .list()
                .stream()
                .map(BigInteger::new)
                .toList();
    }

    @Transactional
    void add(Secret secret) {
        addFrom(0, WORD, secret.wordPrimes());
        addFrom(0, WIDE, secret.widePrimes());
        jdbc.sql("insert into sampling_key (id, hex, created_at) values (1, ?, ?)")
                .params(secret.key(), OffsetDateTime.now(clock))
                .update();
    }

    private void addFrom(int first, String kind, List<BigInteger> primes) {
        for (int ordinal = first; ordinal < primes.size(); ordinal++) {
            jdbc.sql("insert into sampling_prime (kind, ordinal, digits) values (?, ?, ?)")
                    .params(kind, ordinal, primes.get(ordinal).toString())
                    .update();
        }
    }
}
