package org.chainwork.algebra;

/**
 * Carries out of the depths of the parser what is wrong, and where in the plain characters of the text. Never leaves
 * {@link Parser#read}.
 */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final int from;
    private final int to;

    Refusal(Fault fault, int from, int to) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.from = from;
        this.to = to;
    }

    Refusal(Fault fault, Token token) {
        this(fault, token.start(), token.end());
    }

    Fault fault() {
        return fault;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
