package org.chainwork.course;

/** What came of taking somebody out of a course. */
public enum Removal {
    DONE,
    /** They have begun something in it, and stay with that: they can become a former member. */
    HAS_WORK,
    /** Without them the course would be nobody's. */
    LAST_INSTRUCTOR
}
