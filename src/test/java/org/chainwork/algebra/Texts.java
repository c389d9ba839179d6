package org.chainwork.algebra;

/** Texts that tests read and show. */
final class Texts {

    private Texts() {}

    /** The expression that a text must be. */
    static Expr read(String text, Vocabulary vocabulary) {
        return switch (Parser.read(text, vocabulary)) {
            case Read(Expr expr) -> expr;
            case Unreadable unreadable -> throw new AssertionError("'" + text + "' is unreadable: " + unreadable);
        };
    }

    static String shown(Reading reading) {
        return switch (reading) {
            case Read(Expr expr) -> PlainText.print(expr);
            case Unreadable(Fault fault, int offset, String found, String text) ->
                fault + " at " + offset + " '" + found + "'";
        };
    }
}
