/** The pages of assignments: those on which students work, and those on which they are made. */
@NullMarked
package org.chainwork.assignment.ui;

import org.jspecify.annotations.NullMarked;
