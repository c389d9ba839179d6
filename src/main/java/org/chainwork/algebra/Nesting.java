package org.chainwork.algebra;

/** How deep the tree has become at the place that is being read, {@value Parser#MAX_DEPTH} levels at most. */
final class Nesting {

    private int depth;

    /** Goes down by so many levels, which {@code place} makes. */
    void enter(int levels, Token place) {
        depth += levels;
        requireRoom(0, place);
    }

    void leave(int levels) {
        depth -= levels;
    }

    /** Throws where {@code chained} more levels are too many: those of signs in a row, as in a/b/c. */
    void requireRoom(int chained, Token place) {
        if (depth + chained > Parser.MAX_DEPTH) {
            throw new Refusal(Fault.TOO_DEEP, place);
        }
    }
}
