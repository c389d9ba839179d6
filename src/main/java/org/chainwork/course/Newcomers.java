package org.chainwork.course;

/**
 * How many on a roster are new, in numbers alone: names of accounts are nothing that a list of addresses should tell.
 *
 * @param fresh get an account
 * @param known have one
 * @param members are in the course already
 */
public record Newcomers(int fresh, int known, int members) {}
