package org.chainwork.practice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.chainwork.platform.Keys;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class Guests {

    private final JdbcClient jdbc;
    private final Clock clock;

    Guests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Guest> find(String tokenHash) {
        return jdbc.sql("select id from guest where token_hash = ?")
                .param(tokenHash)
                .query(Long.class)
                .optional()
                .map(Guest::new);
    }

    /** Where two add the same token at the same time, both get the guest of the first. */
    Guest add(String tokenHash) {
        try {
            KeyHolder key = new GeneratedKeyHolder();
            jdbc.sql("insert into guest (token_hash, created_at) values (?, ?)")
                    .params(tokenHash, OffsetDateTime.now(clock))
                    .update(key, "id");
            return new Guest(Keys.id(key));
        } catch (DuplicateKeyException alreadyThere) {
            return find(tokenHash).orElseThrow(() -> alreadyThere);
        }
    }
}
