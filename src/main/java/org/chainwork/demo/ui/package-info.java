/** What a demonstration shows on every page: that all is simulated, and the ways in. */
@NullMarked
package org.chainwork.demo.ui;

import org.jspecify.annotations.NullMarked;
