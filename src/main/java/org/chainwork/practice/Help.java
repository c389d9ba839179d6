package org.chainwork.practice;

/**
 * What help was taken with a part.
 *
 * @param position of the part in its problem, from 1
 */
public record Help(int position, int hintsShown, boolean solutionShown) {

    static Help none(int position) {
        return new Help(position, 0, false);
    }

    public Help withHints(int shown) {
        return new Help(position, shown, solutionShown);
    }

    public Help withSolution() {
        return new Help(position, hintsShown, true);
    }
}
