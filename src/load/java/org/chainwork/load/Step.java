package org.chainwork.load;

/** What a student waits for. */
enum Step {
    OPEN("opens the page"),
    FILE("gets a file for it"),
    PROBLEM("sees a problem"),
    TYPE("types: how it is read"),
    CHECK("checks: the verdict");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
