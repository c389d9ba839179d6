/**
 * Wrong derivations that can be executed: what each answers to a chain, and where it goes wrong. Knows chains and
 * nothing of problems, answers or verdicts.
 */
@NullMarked
package org.chainwork.grading.malrule;

import org.jspecify.annotations.NullMarked;
