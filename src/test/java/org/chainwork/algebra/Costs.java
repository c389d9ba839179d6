package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What it costs to read and decide a text: processor time of this thread in milliseconds, the best of three, so that
 * neither the first run nor a busy machine counts.
 */
record Costs(double millis, String text) {

    /** Far above what a text should take, far below what a person would notice. */
    private static final double MAX_MILLIS = 250;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Fails with the costliest of the texts, and with the first one at which anything is thrown. */
    static void assertLow(Question question, Stream<String> texts) {
        Costs highest = texts.map(text -> of(text, question))
                .max(Comparator.comparingDouble(Costs::millis))
                .orElseThrow();

        assertThat(highest.millis)
                .as("milliseconds for '%s'", shown(highest.text))
                .isLessThan(MAX_MILLIS);
    }

    private static Costs of(String text, Question question) {
        double best = Stream.generate(() -> millis(text, question))
                .limit(3)
                .min(Double::compare)
                .orElseThrow();
        return new Costs(best, text);
    }

    private static double millis(String text, Question question) {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            question.verdict(text);
        } catch (Throwable thrown) {
            throw new AssertionError("nothing may be thrown for '" + shown(text) + "'", thrown);
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static String shown(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "... of " + text.length() + " characters";
    }
}
