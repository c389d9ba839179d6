package org.chainwork.account;

import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts in a test of services. */
public final class Somebody {

    private Somebody() {}

    /** From now on, in this thread. */
    public static void be(Account account) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        new AccountPrincipal(account.id(), account.email(), 0), "", "ROLE_USER"));
    }
}
