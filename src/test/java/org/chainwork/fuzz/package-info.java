/** Texts at random by the million for the parser and the checker: nothing may be thrown, and none may cost much. */
@NullMarked
package org.chainwork.fuzz;

import org.jspecify.annotations.NullMarked;
