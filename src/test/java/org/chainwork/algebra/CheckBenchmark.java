package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to read one answer and to decide it, for chains of linear and power layers in turn. The right answer
 * is the product of the local derivatives, the wrong one lacks a link; a wrong one also costs the search for a witness.
 */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls draw before all else
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class CheckBenchmark {

    private static final List<Rational> ROOTS =
            List.of(Rational.of(1, 2), Rational.of(3, 2), Rational.of(-1, 2), Rational.of(1, 2));

    @Param({"2", "8", "16", "64"})
    int depth;

    @Param({"numeric", "symbolic"})
    String parameters;

    /** Of the power layers: all 3, or even roots in the first four and odd ones after them. */
    @Param({"integers", "roots"})
    String exponents;

    private Question question;
    private String right;
    private String wrong;

    @Setup
    public void draw() {
        boolean symbolic = parameters.equals("symbolic");
        SequencedMap<String, String> definitions = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(List.of("x"));
        List<String> links = new ArrayList<>();
        String entering = "x";
        for (int layer = 1; layer <= depth; layer++) {
            String leaving = layer == depth ? "y" : "u" + layer;
            if (layer % 2 == 0) {
                Rational exponent = exponent(layer);
                definitions.put(leaving, entering + "^(" + exponent + ")");
                links.add("((" + exponent + ")" + entering + "^(" + exponent.subtract(Rational.ONE) + "))");
            } else {
                String weight = symbolic ? "w" + layer : "(" + (layer + 1) + "/3)";
                String bias = symbolic ? "b" + layer : "5";
                definitions.put(leaving, weight + "*" + entering + "+" + bias);
                links.add(weight);
                names.addAll(symbolic ? List.of(weight, bias) : List.of());
            }
            entering = leaving;
        }
        Collections.reverse(links);
        right = String.join("", links);
        wrong = links.stream().skip(1).collect(Collectors.joining());
        question = Question.of(definitions, names, "x", right);
        require("same", right);
        require("different", wrong);
    }

    private Rational exponent(int layer) {
        int power = layer / 2 - 1;
        if (exponents.equals("integers")) {
            return Rational.of(3);
        }
        // odd roots and powers in turn keep the numbers of deep chains within bounds
        return power < ROOTS.size() ? ROOTS.get(power) : power % 2 == 0 ? Rational.of(1, 3) : Rational.of(3);
    }

    private void require(String verdict, String answer) {
        if (!question.verdict(answer).equals(verdict)) {
            throw new IllegalStateException(verdict + " expected of " + answer + ", found " + question.verdict(answer));
        }
    }

    @Benchmark
    public String right() {
        return question.verdict(right);
    }

    @Benchmark
    public String wrong() {
        return question.verdict(wrong);
    }
}
