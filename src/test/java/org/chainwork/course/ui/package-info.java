@NullMarked
package org.chainwork.course.ui;

import org.jspecify.annotations.NullMarked;
