package org.chainwork.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Judges so many texts, each made of the seed and its own number, so that any one of them can be made again.
 *
 * @param maxMillis what a text may take of the processor
 */
record Fuzz(List<Subject> subjects, long seed, double maxMillis) {

    private static final int RETRIES = 2;
    private static final int RETRIES_AT_LAST = 20;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    /**
     * Adds to the report, and tells {@code atOnce} of each trial that took too much. Gives those that do so at last as well,
     * when nothing is compiled any more: a compiler that takes back what it had assumed makes dozens of texts slow, whatever
     * they are. Fails with the first text at which anything is thrown.
     */
    List<Trial> run(long inputs, Report report, Consumer<Trial> atOnce) {
        List<Trial> over = new ArrayList<>();
        for (long number = 0; number < inputs; number++) {
            Trial trial = trial(number);
            report.add(trial);
            if (trial.cost().isOver(maxMillis)) {
                over.add(trial);
                atOnce.accept(trial);
            }
        }
        return over.stream()
                .map(trial -> trial.with(again(trial.text(), trial.subject(), trial.cost(), RETRIES_AT_LAST)))
                .filter(trial -> trial.cost().isOver(maxMillis))
                .toList();
    }

    private Trial trial(long number) {
        SplittableRandom random = new SplittableRandom(seed + number * GOLDEN);
        Family family = Family.any(random);
        Subject subject = Choice.of(subjects, random);
        String text = family.text(random, subject);
        try {
            Cost cost = again(text, subject, Cost.of(text, subject), RETRIES);
            return new Trial(number, family, subject, text, cost);
        } catch (Throwable thrown) {
            throw new AssertionError(
                    "nothing may be thrown for number " + number + " to " + subject.name() + ": " + text, thrown);
        }
    }

    private Cost again(String text, Subject subject, Cost first, int retries) {
        Cost cost = first;
        for (int retry = 0; retry < retries && cost.isOver(maxMillis); retry++) {
            cost = cost.orBetter(Cost.of(text, subject));
        }
        return cost;
    }
}
