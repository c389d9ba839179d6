package org.chainwork.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Secret;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Layer;
import org.chainwork.chain.LinearLayer;
import org.chainwork.chain.PowerLayer;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
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
 * How long a whole judgement takes, with the signature that is stored and with the diagnosis of a wrong answer. The right
 * answer is the product of the links; one wrong answer lacks a link, which a malrule explains, another nothing explains.
 */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls draw before all else
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class JudgeBenchmark {

    @Param({"2", "8", "16", "64"})
    int depth;

    @Param({"numeric", "symbolic"})
    String parameters;

    private Judge judge;
    private Part part;
    private String right;
    private String explained;
    private String unexplained;

    @Setup
    public void draw() {
        List<Layer> layers = new ArrayList<>();
        for (int position = 1; position <= depth; position++) {
            layers.add(position % 2 == 0 ? new PowerLayer(Rational.of(3)) : linear(position / 2 + 1));
        }
        Composition composition = new Composition(layers);
        part = new Part(1, Composition.INPUT, AnswerForm.ANY);
        judge = new Grader(Secret.draw(new SplittableRandom(1)))
                .judge(new Problem("benchmark", 1, 0, composition, List.of(part)));
        Chain chain = composition.chain(Composition.INPUT);
        right = product(chain, 0);
        explained = product(chain, 1);
        unexplained = right + "+x^77";
        require(Verdict.Correct.class, right);
        require(Verdict.Incorrect.class, explained);
        require(Verdict.Incorrect.class, unexplained);
        if (judge.judge(part, explained).malrule().isEmpty()) {
            throw new IllegalStateException("malrule expected for " + explained);
        }
    }

    private Layer linear(int number) {
        return parameters.equals("symbolic")
                ? new LinearLayer(Expr.symbol("w" + number), Expr.symbol("b" + number))
                : new LinearLayer(Expr.of(Rational.of(number + 1, 3)), Expr.of(5));
    }

    private static String product(Chain chain, int leftOut) {
        return chain.links().stream()
                .skip(leftOut)
                .map(link -> "(" + PlainText.print(link.value().expr()) + ")")
                .collect(Collectors.joining("*"));
    }

    private void require(Class<? extends Verdict> verdict, String answer) {
        if (!verdict.isInstance(judge.judge(part, answer).verdict())) {
            throw new IllegalStateException(verdict.getSimpleName() + " expected of " + answer);
        }
    }

    @Benchmark
    public Judgement right() {
        return judge.judge(part, right);
    }

    @Benchmark
    public Judgement explained() {
        return judge.judge(part, explained);
    }

    @Benchmark
    public Judgement unexplained() {
        return judge.judge(part, unexplained);
    }
}
