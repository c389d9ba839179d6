package org.chainwork.account;

import java.util.Optional;
import org.chainwork.platform.Absent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Who sends the request that is being answered. */
@Service
public class SignedIn {

    private final Accounts accounts;

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Absent for guests. */
    public Optional<Account> account() {
        return id().flatMap(accounts::find);
    }

    /** The number of the account, without asking the database for more. */
    public Optional<Long> id() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal()
                                instanceof AccountPrincipal(long id, String email, int signOuts)
                ? Optional.of(id)
                : Optional.empty();
    }

    /** Throws {@link Absent} for guests. */
    public Account require() {
        return account().orElseThrow(() -> new Absent("account expected, found a guest"));
    }

    /** Throws {@link Absent} for everybody who is none. */
    public Account requireAdministrator() {
        return account()
                .filter(Account::administrator)
                .orElseThrow(() -> new Absent("administrator expected, found somebody else"));
    }
}
