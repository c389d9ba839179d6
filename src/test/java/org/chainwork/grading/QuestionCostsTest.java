package org.chainwork.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Secret;
import org.chainwork.problem.AnswerForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked, the first answer is soon judged, its sample points included. */
class QuestionCostsTest {

    /** Processor time of this thread: far above what it should take, far below what a caller would notice. */
    private static final double MAX_MILLIS = 250;

    private static final Grader GRADER = new Grader(Secret.draw(new SplittableRandom(5)));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Stream<Arguments> questions() {
        return Stream.of(
                asked("many inverses", List.of(), "1/x" + "+1/x".repeat(700), "x"),
                asked("squares of squares", chain(199, "u%2$d*u%2$d+u%2$d"), "u199", "u0"),
                asked("two hundred layers", chain(199, "w%1$d*u%2$d+b%1$d"), "u199^2", "u0"),
                asked("the longest chain with a diagnosis", chain(63, "w%1$d*u%2$d+b%1$d"), "u63^2", "u0"),
                refused("the longest chain of powers", chain(63, "u%2$d^(3/2)"), "u63^(1/2)", "u0"),
                asked("the longest chain of numbers", chain(63, "7/3*u%2$d-5/2"), "u63^3", "u0"),
                asked("the longest chain with pairs of malrules", chain(7, "(u%2$d)^3"), "w*u7+b", "u0"),
                refused("a long product", List.of(), "x".repeat(9_000), "x"),
                refused(
                        "a product within powers",
                        List.of(),
                        "(".repeat(190) + "x".repeat(400) + "+1)^2".repeat(190),
                        "x"),
                refused("roots of everything", chain(199, "sqrt(x%1$d)"), "u199*x199", "x199"),
                asked("roots within roots", chain(12, "sqrt(u%2$d+x%1$d)"), "u12*x1", "x1"),
                refused(
                        "roots that are defined nowhere",
                        chain(3, "sqrt(x)+sqrt(-x)+1/x" + "+1/x".repeat(30)),
                        "u3",
                        "x"),
                asked("roots late", late(110, 6), "v*u6", "x6"),
                refused("roots too late", late(1_200, 12), "v*u12", "x12"),
                refused("roots of numbers", List.of(), sum(2, 200, "sqrt(%1$d)*x"), "x"),
                asked("roots of what is no square", List.of(), sum(1, 12, "sqrt(x%1$d^2+1)"), "x1"),
                asked("absolute values", List.of(), sum(1, 6, "|x%1$d-1|"), "x1"),
                asked("roots of a huge order", List.of(), sum(1, 300, "1^(1/2147483647)*x"), "x"),
                asked("powers of powers of a number", List.of(), "(((3x)^1000)^1000)^1000", "x"),
                asked(
                        "long numbers in a chain",
                        chain(20, "7".repeat(990) + "*u%2$d+" + "3".repeat(990)),
                        "u20^1000",
                        "u0"),
                asked("huge exponents", List.of(), sum(1, 500, "x^10^59"), "x"),
                asked("long numbers", List.of(), sum(1, 9, "7".repeat(990) + "*x"), "x"),
                asked(
                        "brackets through definitions",
                        chain(12, "-(x+".repeat(40) + "u%2$d" + ")".repeat(40)),
                        "u12",
                        "u0"),
                refused("roots through definitions", chain(199, "∛".repeat(90) + "u%2$d"), "u199", "u0"),
                asked("many names", List.of(), sum(1, 900, "x%1$d*z"), "z"),
                refused("a name of many digits", List.of("u=" + "x" + "1".repeat(9_990)), "x" + "1".repeat(9_990), "u"),
                refused("letters without end", List.of(), "abcdfg".repeat(1_600), "a"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void aCostlyQuestionIsSoonDecided(String name, WrittenQuestion question, boolean asked) throws Exception {
        assertThat(GRADER.judge(question) instanceof QuestionReading.Asked).isEqualTo(asked);
        double millis = Stream.generate(() -> millis(question))
                .limit(3)
                .min(Double::compare)
                .orElseThrow();

        assertThat(millis).isLessThan(MAX_MILLIS);
        doesWithTheStackOfAServerThread(question);
    }

    private static void doesWithTheStackOfAServerThread(WrittenQuestion question)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> judge(question)).get();
        }
    }

    private static double millis(WrittenQuestion question) {
        long start = THREADS.getCurrentThreadCpuTime();
        judge(question);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static void judge(WrittenQuestion question) {
        if (GRADER.judge(question) instanceof QuestionReading.Asked(QuestionJudge judge)) {
            judge.judge("2", AnswerForm.ANY);
            judge.judge(judge.names().getFirst(), AnswerForm.ANY);
        }
    }

    private static Arguments asked(String name, List<String> definitions, String output, String target) {
        return Arguments.of(name, Questions.of(definitions, output, target), true);
    }

    /** What is too large has to be found out soon, too. */
    private static Arguments refused(String name, List<String> definitions, String output, String target) {
        return Arguments.of(name, Questions.of(definitions, output, target), false);
    }

    /** {@code u1, u2, ...}: the pattern takes the number of the definition and the one before. */
    private static List<String> chain(int count, String pattern) {
        return definitions(count, number -> "u" + number + "=" + pattern.formatted(number, number - 1));
    }

    private static List<String> definitions(int count, IntFunction<String> definition) {
        return IntStream.rangeClosed(1, count).mapToObj(definition).toList();
    }

    private static String sum(int from, int to, String pattern) {
        return IntStream.rangeClosed(from, to).mapToObj(pattern::formatted).collect(Collectors.joining("+"));
    }

    private static List<String> late(int inverses, int roots) {
        List<String> definitions = new ArrayList<>(List.of("v=1/x" + "+1/x".repeat(inverses)));
        definitions.addAll(chain(roots, "sqrt(x%1$d)"));
        return definitions;
    }
}
