package org.chainwork.fuzz;

import java.util.Comparator;

/** One text, what it was an answer to, and what it took. */
record Trial(long number, Family family, Subject subject, String text, Cost cost) {

    static final Comparator<Trial> BY_TIME = Comparator.comparingDouble(trial -> trial.cost.millis());
    static final Comparator<Trial> BY_SPACE = Comparator.comparingDouble(trial -> trial.cost.megabytes());

    private static final int SHOWN = 100;

    Trial with(Cost other) {
        return new Trial(number, family, subject, text, other);
    }

    @Override
    public String toString() {
        String start = text.substring(0, Math.min(text.length(), SHOWN)).replaceAll("\\p{Cntrl}", "?");
        return "number " + number + ", " + subject.name() + ", " + cost + ", " + text.length() + " characters: "
                + start;
    }
}
