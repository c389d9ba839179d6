package org.chainwork.algebra;

import org.jspecify.annotations.Nullable;

/**
 * The smallest piece of a text that means something.
 *
 * @param start where it begins, in UTF-16 units
 * @param end just after it
 * @param value what it stands for: a {@link Rational} for {@link Kind#NUMBER} and {@link Kind#SUPERSCRIPT}, a
 *     {@link Symbol} for {@link Kind#NAME}, a {@link Function} for {@link Kind#FUNCTION}, the order of the root (an
 *     {@link Integer}) for {@link Kind#ROOT} and {@link Kind#ROOT_SIGN}, the closing {@link Character} for
 *     {@link Kind#OPEN} and {@link Kind#CLOSE}
 */
record Token(Kind kind, int start, int end, @Nullable Object value) {

    enum Kind {
        NUMBER,
        NAME,
        /** Euler's number, where the problem has no name {@code e}. */
        EULER,
        FUNCTION,
        /** {@code sqrt}, {@code cbrt}. */
        ROOT,
        /** {@code √}: takes one atom. */
        ROOT_SIGN,
        /** {@code \sqrt}: takes an optional order and an argument in braces. */
        LATEX_ROOT,
        /** {@code \frac}: takes two arguments in braces. */
        FRACTION,
        /** {@code \over}: stands within braces, between two arguments. */
        OVER,
        PLUS,
        MINUS,
        TIMES,
        DIVIDE,
        CARET,
        /** {@code ²}: an exponent in small digits. */
        SUPERSCRIPT,
        OPEN,
        CLOSE,
        /** {@code |}, which opens or closes. */
        BAR,
        LEFT_BAR,
        RIGHT_BAR,
        END
    }

    Rational number() {
        return as(Rational.class);
    }

    Symbol symbol() {
        return as(Symbol.class);
    }

    Function function() {
        return as(Function.class);
    }

    int order() {
        return as(Integer.class);
    }

    char bracket() {
        return as(Character.class);
    }

    private <T> T as(Class<T> type) {
        if (!type.isInstance(value)) {
            throw new IllegalStateException(kind + " token needs a " + type.getSimpleName() + ", got " + value);
        }
        return type.cast(value);
    }
}
