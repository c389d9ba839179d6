package org.chainwork.problem;

/** What became of one composition that was drawn. */
sealed interface Draw permits Draw.Fit, Obstacle {

    record Fit(Problem problem) implements Draw {}
}
