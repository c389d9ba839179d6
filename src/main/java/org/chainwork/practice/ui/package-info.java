/** The pages of unlimited practice; they know no repository. */
@NullMarked
package org.chainwork.practice.ui;

import org.jspecify.annotations.NullMarked;
