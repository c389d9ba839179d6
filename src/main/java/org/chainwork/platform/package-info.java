/** What the world gives: the time and chance, as beans, so that no other package reaches for them; it knows no feature. */
@NullMarked
package org.chainwork.platform;

import org.jspecify.annotations.NullMarked;
