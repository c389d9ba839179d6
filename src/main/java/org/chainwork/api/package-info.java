/**
 * Checks answers for other programs, over HTTP with JSON: reads a question about definitions of the caller's own, and
 * gives the verdict with what it rests on. Keeps nothing; knows no pages.
 */
@NullMarked
package org.chainwork.api;

import org.jspecify.annotations.NullMarked;
