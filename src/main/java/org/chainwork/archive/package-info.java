/**
 * Keeps drawn problems for ever as they were seen, whoever got them, and their judges as long as there is room. Knows nothing of who asks and who answers.
 */
@NullMarked
package org.chainwork.archive;

import org.jspecify.annotations.NullMarked;
