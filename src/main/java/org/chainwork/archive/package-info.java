/**
 * Keeps drawn problems for ever as they were seen, whoever got them, the submissions to them, and their judges as long as there
 * is room. Knows guests and attempts by their numbers alone.
 */
@NullMarked
package org.chainwork.archive;

import org.jspecify.annotations.NullMarked;
