/**
 * Skills, templates and the problems drawn from them: the same template and seed give the same problem for ever. Knows
 * nothing of who asks, when, or of pages.
 */
@NullMarked
package org.chainwork.problem;

import org.jspecify.annotations.NullMarked;
