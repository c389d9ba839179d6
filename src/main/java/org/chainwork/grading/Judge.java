package org.chainwork.grading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Evaluation;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Reading;
import org.chainwork.algebra.Samples;
import org.chainwork.algebra.Secret;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Value;
import org.chainwork.chain.Composition;
import org.chainwork.problem.Part;
import org.chainwork.problem.Point;
import org.chainwork.problem.Problem;

/** Judges the answers to one problem. Instances may be shared between threads. */
public final class Judge {

    /** Of one part: what malrules and their pairs answer there. */
    private static final int BYTES_PER_LAYER = 32 << 10;

    private final Problem problem;
    private final Secret secret;
    private final Map<Point, Marking> markings = new ConcurrentHashMap<>();
    private final Map<Part, Diagnostician> diagnosticians = new ConcurrentHashMap<>();

    Judge(Problem problem, Secret secret) {
        this.problem = problem;
        this.secret = secret;
    }

    public Problem problem() {
        return problem;
    }

    /** Roughly, how much memory a judge comes to take that is kept. */
    public int bytes() {
        int layers = problem.composition().layers().size();
        return problem.parts().size() * layers * BYTES_PER_LAYER;
    }

    /** How an answer to the part is read, before it counts. */
    public Reading read(Part part, String text) {
        return Parser.read(text, problem.vocabulary(part));
    }

    public Judgement judge(Part part, String text) {
        return switch (read(part, text)) {
            case Unreadable why -> Judgement.withoutReading(new Verdict.NotRead(why));
            case Read(Expr answer) ->
                new Judgement(
                        verdict(part, answer),
                        Optional.of(answer),
                        samples(part).signature(answer));
        };
    }

    /** Whether two answers to the part are equal, whatever their forms. Texts that are not read equal nothing. */
    public boolean areEqual(Part part, String first, String second) {
        return read(part, first) instanceof Read(Expr one)
                && read(part, second) instanceof Read(Expr other)
                && samples(part).compare(one, other) instanceof Comparison.Same;
    }

    /**
     * What each malrule answers to the part, the likeliest first; one malrule may give several answers, and several the
     * same. An answer that is not certain to differ from the key is left out, and where a value is asked for, one that has
     * no rational value.
     */
    public List<Misconception> misconceptions(Part part) {
        return diagnostician(part).misconceptions().stream()
                .flatMap(wrong ->
                        answered(part, wrong.answer())
                                .map(answer -> new Misconception(wrong.malrule(), answer))
                                .stream())
                .distinct()
                .toList();
    }

    private Optional<Expr> answered(Part part, Expr formula) {
        if (!part.asksForValue()) {
            return Optional.of(formula);
        }
        return Evaluation.at(Map.of(), meanings(part.point())).value(formula) instanceof Value.Exact(Rational value)
                ? Optional.of(Expr.of(value))
                : Optional.empty();
    }

    private Samples samples(Part part) {
        return marking(part).samples();
    }

    private Marking marking(Part part) {
        return markings.computeIfAbsent(part.point(), this::markingAt);
    }

    /**
     * Where a value is asked for, the variables have their numbers. The same composition has the same points, whoever got
     * it: equal answers of a class have equal signatures.
     */
    private Marking markingAt(Point point) {
        Composition composition = problem.composition();
        Definitions meanings = meanings(point);
        String identity = point.isNone() ? composition.written() : composition.written() + "\n" + point.written();
        return new Marking(
                new Samples(secret, identity, meanings),
                Set.copyOf(meanings.asMap().keySet()));
    }

    /** Of all names, the output's too. */
    private Definitions meanings(Point point) {
        Composition composition = problem.composition();
        SequencedMap<String, Expr> meanings =
                new LinkedHashMap<>(point.definitions(composition).asMap());
        meanings.put(Composition.OUTPUT, composition.output());
        return Definitions.of(meanings);
    }

    private Verdict verdict(Part part, Expr answer) {
        return marking(part)
                .verdict(
                        answer,
                        problem.key(part),
                        part.form(),
                        () -> diagnostician(part).diagnose(answer));
    }

    private Diagnostician diagnostician(Part part) {
        List<String> targets = problem.parts().stream().map(Part::target).toList();
        return diagnosticians.computeIfAbsent(
                part, asked -> new Diagnostician(problem.chain(asked), targets, samples(asked), asked.asksForValue()));
    }
}
