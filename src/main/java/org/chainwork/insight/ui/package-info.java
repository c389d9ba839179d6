/** The dashboards of courses and assignments. */
@NullMarked
package org.chainwork.insight.ui;

import org.jspecify.annotations.NullMarked;
