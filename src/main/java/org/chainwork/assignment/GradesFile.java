package org.chainwork.assignment;

/** A file to take away. */
public record GradesFile(String name, String text) {}
