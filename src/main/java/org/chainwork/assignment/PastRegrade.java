package org.chainwork.assignment;

import java.time.Instant;
import org.chainwork.algebra.Rational;

/** What recomputing the grades made of a student's computed points. */
public record PastRegrade(Rational before, Rational after, Instant madeAt) {}
