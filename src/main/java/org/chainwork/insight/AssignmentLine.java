package org.chainwork.insight;

import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Assignment;

/**
 * An assignment among those of its course.
 *
 * @param median of the points of those who have handed in, or were given points
 * @param most the points that can be reached
 */
public record AssignmentLine(Assignment assignment, Participation participation, Optional<Rational> median, int most) {}
