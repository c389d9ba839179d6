package org.chainwork.demo;

import java.util.List;
import org.chainwork.account.AccountPrincipal;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts in this thread, for services that ask who is signed in. */
final class Actor {

    private Actor() {}

    static void be(long account, String email) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(account, email, 0), null, List.of()));
        SecurityContextHolder.setContext(context);
    }

    static void beNobody() {
        SecurityContextHolder.clearContext();
    }
}
