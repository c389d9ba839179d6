package org.chainwork.algebra;

/** Carries an {@link Unreadable} out of the depths of the parser. Never leaves {@link Parser#read}. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Unreadable unreadable;

    Refusal(Fault fault, int offset, String found) {
        super(fault.name(), null, false, false);
        this.unreadable = new Unreadable(fault, offset, found);
    }

    Unreadable unreadable() {
        return unreadable;
    }
}
