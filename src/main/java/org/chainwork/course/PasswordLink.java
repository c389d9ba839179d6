package org.chainwork.course;

/** What came of asking for a link with which a student of a course chooses a password. */
public sealed interface PasswordLink {

    Member student();

    /** It works once, and ends those from before. */
    record Made(Member student, String path) implements PasswordLink {}

    /**
     * The student has a password already and was put on a roster, but has not joined by themselves. Nothing else is told of
     * them: a roster takes any address.
     */
    record NotJoined(Member student) implements PasswordLink {}

    /** The student has no password yet, and came on the roster of a course first that the instructor does not lead. */
    record FirstElsewhere(Member student) implements PasswordLink {}

    /** The student may do more elsewhere than the instructor may. */
    record Beyond(Member student) implements PasswordLink {}
}
