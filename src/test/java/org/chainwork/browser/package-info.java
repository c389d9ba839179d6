/** Journeys of people through the packaged application in a real browser; they know addresses and what is seen, no class of ours. */
@NullMarked
package org.chainwork.browser;

import org.jspecify.annotations.NullMarked;
