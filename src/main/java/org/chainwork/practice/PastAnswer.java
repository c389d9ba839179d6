package org.chainwork.practice;

import org.chainwork.problem.Part;

/** One line of a guest's history. */
public record PastAnswer(PracticeProblem practice, Part part, Submission submission) {}
