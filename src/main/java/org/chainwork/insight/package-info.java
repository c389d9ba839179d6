/**
 * What a class does not understand: figures of assignments and courses, made of stored scores and submissions. Never reads
 * or judges an answer.
 */
@NullMarked
package org.chainwork.insight;

import org.jspecify.annotations.NullMarked;
