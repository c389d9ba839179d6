/**
 * Verdicts, diagnoses and numbers as sentences, from texts in the reader's language; knows neither pages nor HTTP, nor
 * where the texts come from.
 */
@NullMarked
package org.chainwork.wording;

import org.jspecify.annotations.NullMarked;
