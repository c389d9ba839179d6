package org.chainwork.fuzz;

import java.util.List;

/** Runs the {@link Fuzz}, reports the worst of it, and ends with a code other than zero where a text took too much. */
final class FuzzCommand {

    private static final int WARM_UP = 20_000;

    private FuzzCommand() {}

    public static void main(String[] args) {
        long inputs = Long.getLong("fuzz.inputs", 1_000_000);
        long seed = Long.getLong("fuzz.seed", 1);
        List<Subject> subjects = Subjects.all();
        new Fuzz(subjects, ~seed, Double.MAX_VALUE).run(Math.min(inputs, WARM_UP), new Report(), trial -> {});
        Report report = new Report();
        List<Trial> over = new Fuzz(subjects, seed, Cost.MAX_MILLIS)
                .run(inputs, report, trial -> System.out.println("over: " + trial));
        System.out.println(inputs + " inputs, seed " + seed + "\n" + report);
        over.forEach(trial -> System.out.println("over at last, too: " + trial));
        System.out.println(over.size() + " took more than " + Cost.MAX_MILLIS + " ms or " + Cost.MAX_MEGABYTES + " MB");
        System.exit(over.isEmpty() ? 0 : 1);
    }
}
