/**
 * What administrators see to: who may do what in the installation, and the log of all that was done. Nobody needs to know
 * it.
 */
@NullMarked
package org.chainwork.administration;

import org.jspecify.annotations.NullMarked;
