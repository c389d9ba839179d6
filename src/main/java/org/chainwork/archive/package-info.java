/**
 * Keeps drawn problems for ever as they were seen, whoever got them. Knows nothing of who asks and who answers.
 */
@NullMarked
package org.chainwork.archive;

import org.jspecify.annotations.NullMarked;
