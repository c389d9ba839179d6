/**
 * Homework and quizzes: items, variants, attempts, drafts, hand-in, grades. Answers are judged by {@code grading}; what a
 * class makes of them is read by {@code insight}.
 */
@NullMarked
package org.chainwork.assignment;

import org.jspecify.annotations.NullMarked;
