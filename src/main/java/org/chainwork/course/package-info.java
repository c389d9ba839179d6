/**
 * Courses and who is in them: join codes, rosters, roles. Knows nothing of problems and answers.
 */
@NullMarked
package org.chainwork.course;

import org.jspecify.annotations.NullMarked;
