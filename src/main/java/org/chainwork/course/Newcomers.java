package org.chainwork.course;

/**
 * How many on a roster are new, in numbers alone: names of accounts are nothing that a list of addresses should tell.
 *
 * @param fresh get an account
 * @param known have one
 * @param members are in the course already
 * @param room how many more the course takes
 */
public record Newcomers(int fresh, int known, int members, int room) {

    public int count() {
        return fresh + known;
    }

    public boolean fit() {
        return count() <= room;
    }
}
