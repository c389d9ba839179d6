/** Pages and parts of pages that several features need; it knows no feature. */
@NullMarked
package org.chainwork.shared.ui;

import org.jspecify.annotations.NullMarked;
