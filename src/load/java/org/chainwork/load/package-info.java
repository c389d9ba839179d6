/** A class of students who practise at the packaged application, all at once: a command of its own, which no other room knows. */
@NullMarked
package org.chainwork.load;

import org.jspecify.annotations.NullMarked;
