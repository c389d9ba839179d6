/** What holds for the code base as a whole. */
@NullMarked
package org.chainwork;

import org.jspecify.annotations.NullMarked;
