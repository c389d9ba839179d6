package org.chainwork.account;

/** Somebody has used the link that makes the first administrator. */
public record FirstAdministrator(Account account) {}
