package org.chainwork.account;

/** What came of signing up, or of choosing a password. */
public sealed interface Registered {

    record Done(Account account) implements Registered {}

    /** Nothing was changed. */
    record Refused(AccountMistake why) implements Registered {}
}
