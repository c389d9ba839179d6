package org.chainwork.grading;

/** Carries a mistake out of the reader. */
final class MistakeFound extends RuntimeException {

    private final transient Mistake mistake;

    MistakeFound(Mistake mistake) {
        super(null, null, false, false);
        this.mistake = mistake;
    }

    Mistake mistake() {
        return mistake;
    }
}
