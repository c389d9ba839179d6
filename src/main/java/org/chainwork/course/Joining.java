package org.chainwork.course;

/** What came of a code that somebody typed. */
public sealed interface Joining {

    /** They are in the course now, or were before. */
    record In(Course course) implements Joining {}

    /** Their membership was ended: only an instructor of the course takes them back. */
    record Left() implements Joining {}

    /** The course takes nobody else. */
    record Full() implements Joining {}

    /** The code opens no course. */
    record Unknown() implements Joining {}

    /** Too many codes in a short time, so that this one was not looked at. */
    record TooMany() implements Joining {}
}
