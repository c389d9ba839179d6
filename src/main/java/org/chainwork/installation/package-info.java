/**
 * What this installation keeps to itself for all its life: the secret that the grader samples with. Knows no feature.
 */
@NullMarked
package org.chainwork.installation;

import org.jspecify.annotations.NullMarked;
