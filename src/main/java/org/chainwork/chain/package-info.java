/**
 * Layers, their compositions, the computational graph and the chain from the output back to a target. Knows nothing of
 * templates, students, points or pages.
 */
@NullMarked
package org.chainwork.chain;

import org.jspecify.annotations.NullMarked;
