/** The parts of pages on which somebody works at a problem, tested without a browser. */
@NullMarked
package org.chainwork.exercise.ui;

import org.jspecify.annotations.NullMarked;
