package org.chainwork.algebra;

/** A number of tries that goes down. */
final class Budget {

    private int left;

    Budget(int tries) {
        this.left = tries;
    }

    boolean take() {
        left--;
        return left >= 0;
    }

    boolean isSpent() {
        return left <= 0;
    }
}
