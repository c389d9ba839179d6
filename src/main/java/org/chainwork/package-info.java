/** The application's start; every feature has a package of its own below, and nothing lives here that a feature could own. */
@NullMarked
package org.chainwork;

import org.jspecify.annotations.NullMarked;
