package org.chainwork.course;

/** Where a code leads that somebody looks at before they join. */
public sealed interface Invitation {

    /** To the course of that name. */
    record To(String course) implements Invitation {}

    /** The code opens no course. */
    record Nowhere() implements Invitation {}

    /** Too many codes in a short time, so that this one was not looked at. */
    record TooMany() implements Invitation {}
}
