package org.chainwork.algebra;

import org.jspecify.annotations.Nullable;

/** The tokens of a text one after the other, the next of which may be looked at before it is taken. */
final class Tokens {

    private final Lexer lexer;
    private @Nullable Token peeked;
    private int end;

    Tokens(Lexer lexer) {
        this.lexer = lexer;
    }

    Token peek() {
        if (peeked == null) {
            peeked = lexer.next();
        }
        return peeked;
    }

    Token take() {
        Token token = peek();
        peeked = null;
        end = token.end();
        return token;
    }

    /** Just after the token that was taken last. */
    int end() {
        return end;
    }

    /** The next token as LaTeX takes an argument; expects that it was not looked at. */
    Token takeArgument() {
        Token token = lexer.nextArgument();
        end = token.end();
        return token;
    }

    /** Whether the next token is an opening square bracket; expects that it was not looked at. */
    boolean isAtSquareBracket() {
        return lexer.isAtSquareBracket();
    }
}
