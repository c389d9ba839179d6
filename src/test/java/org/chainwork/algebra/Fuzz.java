package org.chainwork.algebra;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Throws seeded texts at parser and checker, and measures what each costs its thread. A text that costs too much is tried
 * again twice, so that neither compiling nor collecting counts.
 */
final class Fuzz {

    static final double MAX_MILLIS = 5;
    static final double MAX_MEGABYTES = 5;

    private static final int WARM_UP = 4_000;
    private static final int MEGABYTES_EVERY = 1_000;
    private static final int MOST_FAILURES = 20;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final List<Question> QUESTIONS = List.of(
            Question.of("u = w1*x+b1, y = u^2", "x", "2*u*w1"),
            Question.of("u = 3*x+1, y = u^(-3)", "x", "-9*u^(-4)"),
            Question.of("u = w1*x+b1, y = u^(1/2)", "w1", "1/2*u^(-1/2)*x"),
            Question.of("u = w1*x, v = u^(3/2), s = 17*v+b1, y = s^(-1/2)", "x", "-1/2*s^(-3/2)*17*3/2*u^(1/2)*w1"),
            deep(16),
            deep(64));

    /** What one text costs at best. */
    private record Cost(double millis, double megabytes, String text) {

        @Override
        public String toString() {
            String shown = text.length() <= 400 ? text : text.substring(0, 120) + "... of " + text.length();
            return String.format(Locale.ROOT, "%.2f ms, %.2f MB: %s", millis, megabytes, shown);
        }
    }

    private final SplittableRandom random;
    private final double maxMillis;
    private final Map<FuzzFamily, Cost> slowest = new EnumMap<>(FuzzFamily.class);
    private final Map<FuzzFamily, Cost> largest = new EnumMap<>(FuzzFamily.class);
    private final Map<String, Integer> verdicts = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    /** @param maxMillis of processor time for one text */
    Fuzz(long seed, double maxMillis) {
        this.random = new SplittableRandom(seed);
        this.maxMillis = maxMillis;
    }

    /** {@code inputs} and {@code seed} as system properties {@code fuzz.inputs}, {@code fuzz.seed}. */
    public static void main(String[] arguments) {
        Fuzz fuzz = new Fuzz(Long.getLong("fuzz.seed", 1), MAX_MILLIS);
        fuzz.run(Integer.getInteger("fuzz.inputs", 1_000_000));
        System.out.println(fuzz.report());
        if (!fuzz.failures.isEmpty()) {
            System.exit(1);
        }
    }

    /** Alternating squares and lines. */
    private static Question deep(int depth) {
        StringBuilder definitions = new StringBuilder("u1 = w1*x+b1");
        StringBuilder key = new StringBuilder("w1");
        for (int layer = 2; layer <= depth; layer++) {
            String leaving = layer == depth ? "y" : "u" + layer;
            boolean square = layer % 2 == 0;
            definitions
                    .append(", ")
                    .append(leaving)
                    .append(" = ")
                    .append(square ? "u" + (layer - 1) + "^2" : "3/2*u" + (layer - 1) + "-1");
            key.append(square ? "*2*u" + (layer - 1) : "*3/2");
        }
        return Question.of(definitions.toString(), "x", key.toString());
    }

    List<String> failures() {
        return failures;
    }

    void run(int inputs) {
        for (int i = 0; i < WARM_UP; i++) {
            judge(QUESTIONS.get(i % QUESTIONS.size()), draw(i).draw(random));
        }
        verdicts.clear();
        for (int i = 0; i < inputs && failures.size() < MOST_FAILURES; i++) {
            FuzzFamily family = draw(i);
            tryOut(family, family.draw(random), QUESTIONS.get(random.nextInt(QUESTIONS.size())));
        }
    }

    private FuzzFamily draw(int number) {
        FuzzFamily[] families = FuzzFamily.values();
        return number % MEGABYTES_EVERY == 0 ? FuzzFamily.MEGABYTES : families[random.nextInt(families.length - 1)];
    }

    private void tryOut(FuzzFamily family, String text, Question question) {
        try {
            Cost cost = measure(question, text);
            for (int again = 0; again < 2 && isTooMuch(cost); again++) {
                Cost next = measure(question, text);
                cost = new Cost(Math.min(cost.millis, next.millis), Math.min(cost.megabytes, next.megabytes), text);
            }
            slowest.merge(family, cost, (a, b) -> a.millis >= b.millis ? a : b);
            largest.merge(family, cost, (a, b) -> a.megabytes >= b.megabytes ? a : b);
            if (isTooMuch(cost)) {
                failures.add(family + " for " + question.target() + " of "
                        + question.definitions().asMap().size() + " definitions: " + cost);
            }
        } catch (RuntimeException | StackOverflowError thrown) {
            failures.add(family + " threw " + thrown + " for " + new Cost(0, 0, text));
        }
    }

    private boolean isTooMuch(Cost cost) {
        return cost.millis > maxMillis || cost.megabytes > MAX_MEGABYTES;
    }

    private Cost measure(Question question, String text) {
        long id = Thread.currentThread().threadId();
        long bytes = THREADS.getThreadAllocatedBytes(id);
        long start = THREADS.getCurrentThreadCpuTime();
        judge(question, text);
        long spent = THREADS.getCurrentThreadCpuTime() - start;
        return new Cost(spent / 1e6, (THREADS.getThreadAllocatedBytes(id) - bytes) / 1e6, text);
    }

    private void judge(Question question, String text) {
        Reading reading = question.read(text);
        verdicts.merge(question.verdict(reading), 1, Integer::sum);
        if (reading instanceof Read(Expr expr)) {
            question.samples().signature(expr);
        }
    }

    String report() {
        StringBuilder report = new StringBuilder("verdicts " + verdicts);
        for (FuzzFamily family : FuzzFamily.values()) {
            report.append("\n")
                    .append(family)
                    .append("\n  slowest ")
                    .append(slowest.get(family))
                    .append("\n  largest ")
                    .append(largest.get(family));
        }
        failures.stream()
                .sorted(Comparator.naturalOrder())
                .forEach(failure -> report.append("\nTOO MUCH ").append(failure));
        return report.toString();
    }
}
