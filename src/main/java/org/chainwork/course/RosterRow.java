package org.chainwork.course;

/** One student on a roster; the address as it is kept. */
public record RosterRow(String email, String name) {}
