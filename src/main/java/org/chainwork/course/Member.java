package org.chainwork.course;

/**
 * Somebody in a course.
 *
 * @param extraTimePercent added to the time of each quiz, from 0 to 400
 */
public record Member(long accountId, String email, String name, Role role, int extraTimePercent) {

    /** Whether they learn in it: what is dealt, graded and counted is theirs alone. */
    public boolean isStudent() {
        return role == Role.STUDENT;
    }

    boolean hasLeft() {
        return role == Role.FORMER;
    }
}
