/** The pages of unlimited practice, tested without a browser. */
@NullMarked
package org.chainwork.practice.ui;

import org.jspecify.annotations.NullMarked;
