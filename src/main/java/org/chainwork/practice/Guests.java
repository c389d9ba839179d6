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

    Optional<Guest> ofAccount(long account) {
        return jdbc.sql("select id from guest where account_id = ?")
                .param(account)
                .query(Long.class)
                .optional()
                .map(Guest::new);
    }

    /** As with tokens, the first of two wins. */
    Guest addForAccount(long account) {
        try {
            KeyHolder key = new GeneratedKeyHolder();
            jdbc.sql("insert into guest (account_id, created_at) values (?, ?)")
                    .params(account, OffsetDateTime.now(clock))
                    .update(key, "id");
            return new Guest(Keys.id(key));
        } catch (DuplicateKeyException alreadyThere) {
            return ofAccount(account).orElseThrow(() -> alreadyThere);
        }
    }

    /** From a token to an account that has no guest yet. */
    void handOver(String tokenHash, long account) {
        try {
            jdbc.sql("update guest set token_hash = null, account_id = ? where token_hash = ?")
                    .params(account, tokenHash)
                    .update();
        } catch (DuplicateKeyException handedOverMeanwhile) {
            // the other page of the same person was first
        }
    }
}
