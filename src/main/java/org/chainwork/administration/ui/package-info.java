/** The pages of administrators. */
@NullMarked
package org.chainwork.administration.ui;

import org.jspecify.annotations.NullMarked;
