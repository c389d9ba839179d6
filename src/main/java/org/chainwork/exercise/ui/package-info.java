/** The parts of pages on which somebody works at a problem, be it in practice or in an assignment. */
@NullMarked
package org.chainwork.exercise.ui;

import org.jspecify.annotations.NullMarked;
