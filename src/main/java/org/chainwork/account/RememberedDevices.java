package org.chainwork.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.chainwork.platform.Token;
import org.chainwork.platform.TokenCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Repository;

/**
 * Devices that stay signed in across restarts of the server: for long where their owner asked for that, else until their
 * browser is closed, or a day is over. The token does not change with each use, as in
 * Spring's own: several tabs that come back at once after a restart would take each other for thieves.
 */
@Repository
class RememberedDevices implements RememberMeServices, LogoutHandler {

    /** The field of the sign-in form. */
    static final String FIELD = "remember-me";

    private static final TokenCookie COOKIE = new TokenCookie("chainwork-device");
    private static final Duration KEPT = Duration.ofDays(180);
    private static final Duration KEPT_UNASKED = Duration.ofDays(1);

    /** A browser forgets a cookie without an age when it is closed. */
    private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final RandomGenerator unpredictable;
    private final Clock clock;

    RememberedDevices(JdbcClient jdbc, Accounts accounts, RandomGenerator unpredictable, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.unpredictable = unpredictable;
        this.clock = clock;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        return owner(request, OffsetDateTime.now(clock))
                .flatMap(accounts::principal)
                .map(PasswordCheck::signedIn)
                .orElse(null);
    }

    /** Whether its owner has asked for that. */
    boolean remembers(long account, HttpServletRequest request) {
        return owner(request, OffsetDateTime.now(clock).plus(KEPT_UNASKED))
                .filter(owner -> owner == account)
                .isPresent();
    }

    private Optional<Long> owner(HttpServletRequest request, OffsetDateTime at) {
        return token(request)
                .flatMap(token -> jdbc.sql(
                                "select account_id from remembered_device where token_hash = ? and expires_at > ?")
                        .params(Token.hash(token), at)
                        .query(Long.class)
                        .optional());
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // a wrong password says nothing of a device that was signed in before
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof AccountPrincipal(long id, String email, int signOuts)) {
            remember(id, request.getParameter(FIELD) != null, request, response);
        }
    }

    /** For long where its owner wants it to {@code stay} signed in. */
    void remember(long account, boolean stay, HttpServletRequest request, HttpServletResponse response) {
        String token = Token.draw(unpredictable);
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from remembered_device where expires_at < ?")
                .param(now)
                .update();
        jdbc.sql("insert into remembered_device (token_hash, account_id, created_at, expires_at) values (?, ?, ?, ?)")
                .params(Token.hash(token), account, now, now.plus(stay ? KEPT : KEPT_UNASKED))
                .update();
        response.addCookie(cookie(request, token, stay ? KEPT : UNTIL_CLOSED));
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        token(request).ifPresent(token -> {
            jdbc.sql("delete from remembered_device where token_hash = ?")
                    .param(Token.hash(token))
                    .update();
            response.addCookie(cookie(request, "", Duration.ZERO));
        });
    }

    void forgetAll(long account) {
        jdbc.sql("delete from remembered_device where account_id = ?")
                .param(account)
                .update();
    }

    private static Optional<String> token(HttpServletRequest request) {
        return COOKIE.in(request.getCookies());
    }

    private static Cookie cookie(HttpServletRequest request, String token, Duration age) {
        return COOKIE.holding(token, age, request.isSecure(), request.getContextPath());
    }
}
