package org.chainwork.algebra;

/** What the parser made of a text. */
public sealed interface Reading permits Read, Unreadable {}
