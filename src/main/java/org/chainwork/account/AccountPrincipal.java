package org.chainwork.account;

import java.security.Principal;

/** Who is signed in, in the session. What they may do is asked of the database each time. */
public record AccountPrincipal(long id, String email) implements Principal {

    @Override
    public String getName() {
        return email;
    }
}
