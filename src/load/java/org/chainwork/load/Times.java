package org.chainwork.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long each answer of the server took, in milliseconds, all of them kept. */
final class Times {
    private static final String ROW = "%-22s %7s %7s %7s %7s %7s%n";

    private final Queue<Time> all = new ConcurrentLinkedQueue<>();

    void add(Step step, int millis) {
        all.add(new Time(step, millis));
    }

    int count(Step step) {
        return (int) all.stream().filter(time -> time.step() == step).count();
    }

    String table() {
        return row("a student (ms)", "count", "median", "p95", "p99", "max")
                + Arrays.stream(Step.values())
                        .map(step -> row(step.label(), all.stream().filter(time -> time.step() == step)))
                        .collect(Collectors.joining())
                + row("all of these", all.stream());
    }

    private static String row(String label, Stream<Time> times) {
        List<Integer> sorted = times.map(Time::millis).sorted().toList();
        return row(label, sorted.size(), rank(sorted, 50), rank(sorted, 95), rank(sorted, 99), rank(sorted, 100));
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, ROW, cells);
    }

    /** The least time that so many percent do not exceed. */
    private static String rank(List<Integer> sorted, int percent) {
        return sorted.isEmpty() ? "-" : String.valueOf(sorted.get((sorted.size() * percent + 99) / 100 - 1));
    }

    private record Time(Step step, int millis) {}
}
