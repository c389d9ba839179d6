@NullMarked
package org.chainwork.assignment.ui;

import org.jspecify.annotations.NullMarked;
