/**
 * Judges answers to the parts of a problem. Knows nothing of storage, deadlines, tries left or pages.
 */
@NullMarked
package org.chainwork.grading;

import org.jspecify.annotations.NullMarked;
