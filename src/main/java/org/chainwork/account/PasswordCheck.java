package org.chainwork.account;

import java.time.Clock;
import java.util.Optional;
import org.chainwork.account.SignInsLimited.Limit;
import org.chainwork.platform.Addresses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs in by e-mail and password. Failures are limited, for each account from each address, for the account and for the
 * address as a whole; a lecture hall behind one address signs in without any. Neither the answer nor the time that it
 * takes tells whether there is such an account.
 */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final String hashOfNobody;
    private final ApplicationEventPublisher events;
    private final SignInLimits limits;

    PasswordCheck(Accounts accounts, PasswordEncoder encoder, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.hashOfNobody = encoder.encode("nobody has this password");
        this.events = events;
        this.limits = new SignInLimits(clock);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (attempt.isAuthenticated()) {
            // a remembered device has proved already whose it is
            return attempt;
        }
        return signedIn(check(attempt.getName(), password(attempt), address(attempt)));
    }

    /**
     * Whose password it is, typed at the network {@code from}. Throws {@link BadCredentialsException} where it is
     * nobody's, and {@link LockedException} after too many failures, whatever the password.
     */
    AccountPrincipal check(String typedEmail, String password, String from) {
        String email = Email.of(typedEmail).orElse("");
        Optional<Limit> reached = limits.take(email, from);
        if (reached.isPresent()) {
            if (limits.isNews(reached.get(), email, from)) {
                events.publishEvent(new SignInsLimited(email, from, reached.get()));
            }
            throw new LockedException("too many failures");
        }
        // read before the password: a session that a new one ends must not begin after all
        Optional<AccountPrincipal> principal =
                accounts.find(email).map(Account::id).flatMap(accounts::principal);
        // compared in any case, so that it takes the same time
        Optional<String> hash = accounts.passwordHash(email);
        boolean matches = encoder.matches(password, hash.orElse(hashOfNobody));
        if (!matches || hash.isEmpty() || principal.isEmpty()) {
            throw new BadCredentialsException("wrong e-mail or password");
        }
        limits.giveBack(email, from);
        return principal.get();
    }

    static Authentication signedIn(AccountPrincipal principal) {
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, null, AuthorityUtils.createAuthorityList("ROLE_USER"));
    }

    private static String password(Authentication attempt) {
        return attempt.getCredentials() instanceof String password ? password : "";
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? Addresses.network(details.getRemoteAddress())
                : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
