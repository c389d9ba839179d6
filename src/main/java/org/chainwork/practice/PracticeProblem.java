package org.chainwork.practice;

import org.chainwork.problem.Problem;

/** A problem that a guest got. */
public record PracticeProblem(long id, Guest guest, Problem problem) {}
