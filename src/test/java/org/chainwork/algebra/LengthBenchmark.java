package org.chainwork.algebra;

import java.util.concurrent.TimeUnit;
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

/** How long it takes to read and decide an answer as it grows longer: the key, with more and more added that cancels. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls write before all else
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class LengthBenchmark {

    private static final String KEY = "3*u^2*w1";
    private static final String NOTHING = "+7*u*x-7*x*u";

    @Param({"100", "300", "1000", "3000", "10000"})
    int length;

    private Question question;
    private String right;
    private String wrong;

    @Setup
    public void write() {
        question = Question.of("u = w1*x+b1, y = u^3", "x", KEY);
        right = KEY + NOTHING.repeat((length - KEY.length()) / NOTHING.length());
        wrong = right.replaceFirst("3", "2");
        require("same", right);
        require("different", wrong);
    }

    private void require(String verdict, String answer) {
        if (!question.verdict(answer).equals(verdict)) {
            throw new IllegalStateException(verdict + " expected, found " + question.verdict(answer));
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
