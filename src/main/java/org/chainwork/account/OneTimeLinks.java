package org.chainwork.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.chainwork.platform.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that work once, for a while: to choose a password, or, without an account, to set the installation up. */
@Repository
class OneTimeLinks {

    private static final Duration VALID = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final RandomGenerator unpredictable;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, RandomGenerator unpredictable, Clock clock) {
        this.jdbc = jdbc;
        this.unpredictable = unpredictable;
        this.clock = clock;
    }

    /** Whom the link is for; nobody yet where it sets the installation up. */
    record OneTimeLink(String tokenHash, @Nullable Long accountId) {}

    /** Returns the token of a new link. Those that the account had before end. */
    String add(@Nullable Long account) {
        end(account);
        OffsetDateTime now = OffsetDateTime.now(clock);
        String token = Token.draw(unpredictable);
        jdbc.sql("insert into one_time_link (token_hash, account_id, created_at, expires_at) values (?, ?, ?, ?)")
                .param(Token.hash(token))
                .param(account)
                .param(now)
                .param(now.plus(VALID))
                .update();
        return token;
    }

    /** Those that the account has; without an account, those that set the installation up. */
    void end(@Nullable Long account) {
        if (account == null) {
            jdbc.sql("update one_time_link set used_at = ? where account_id is null and used_at is null")
                    .param(OffsetDateTime.now(clock))
                    .update();
        } else {
            end(List.of(account));
        }
    }

    /** Those that any of the accounts has. */
    void end(Collection<Long> accounts) {
        if (!accounts.isEmpty()) {
            jdbc.sql("update one_time_link set used_at = :now where account_id in (:accounts) and used_at is null")
                    .param("now", OffsetDateTime.now(clock))
                    .param("accounts", accounts)
                    .update();
        }
    }

    /** Absent where there is no such link, or where it was used or has expired. */
    Optional<OneTimeLink> find(String token) {
        return !Token.isToken(token)
                ? Optional.empty()
                : jdbc.sql("""
                        select token_hash, account_id from one_time_link
                        where token_hash = ? and used_at is null and expires_at > ?
                        """)
                        .params(Token.hash(token), OffsetDateTime.now(clock))
                        .query(OneTimeLink.class)
                        .optional();
    }

    /** Whether it was still to be used: of two who use it at once, one does. */
    boolean use(OneTimeLink link) {
        return jdbc.sql("update one_time_link set used_at = ? where token_hash = ? and used_at is null")
                        .params(OffsetDateTime.now(clock), link.tokenHash())
                        .update()
                == 1;
    }
}
