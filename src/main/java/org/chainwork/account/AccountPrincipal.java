package org.chainwork.account;

import java.security.Principal;

/**
 * Who is signed in, in the session. What they may do is asked of the database each time.
 *
 * @param signOuts how often all devices of the account had been signed out when the session began
 */
public record AccountPrincipal(long id, String email, int signOuts) implements Principal {

    @Override
    public String getName() {
        return email;
    }
}
