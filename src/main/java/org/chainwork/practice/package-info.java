/**
 * Unlimited practice by skill, as a guest: problems drawn, answers judged and kept. Knows nothing of courses or grades.
 */
@NullMarked
package org.chainwork.practice;

import org.jspecify.annotations.NullMarked;
