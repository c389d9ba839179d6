/** What several features show, tested without a browser. */
@NullMarked
package org.chainwork.shared.ui;

import org.jspecify.annotations.NullMarked;
