package org.chainwork.assignment;

/** A part of a stored problem; its {@code position} counts from 1. */
public record PartKey(long problemId, int position) {}
