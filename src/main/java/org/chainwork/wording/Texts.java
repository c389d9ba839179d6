package org.chainwork.wording;

/** A text by its key, in the reader's language. */
@FunctionalInterface
public interface Texts {

    String get(String key, Object... arguments);
}
