/**
 * Exact expressions: read, printed, differentiated, evaluated and compared. Knows nothing of problems, students, points
 * or pages.
 */
@NullMarked
package org.chainwork.algebra;

import org.jspecify.annotations.NullMarked;
