package org.chainwork.course;

/** Somebody new learns in the course, or many at once. Told before that is committed. */
public record Joined(long course) {}
