package org.chainwork.account;

/**
 * Somebody has given themselves another name.
 *
 * @param before the name that the account had
 */
public record Renamed(Account account, String before) {}
