package org.chainwork.account;

/**
 * An account has a new password.
 *
 * @param byLink whether whoever chose it held a link, rather than knew the old one
 */
public record PasswordChosen(Account account, boolean byLink) {}
