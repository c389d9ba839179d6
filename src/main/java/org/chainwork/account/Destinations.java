package org.chainwork.account;

import java.util.Optional;

/** Told by features that know it: where people go once they are signed in. */
public interface Destinations {

    /** The path of the page where somebody begins who asked for none; absent for the first page. */
    Optional<String> home(Account account);

    /**
     * What those who have to sign in for the page at {@code path} sign in for. Absent where there is nothing to say of it
     * to everybody, in whose {@code network} ever they are.
     */
    Optional<Purpose> purpose(String path, String network);
}
