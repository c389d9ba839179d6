package org.chainwork.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Reading;
import org.chainwork.algebra.Samples;
import org.chainwork.algebra.Secret;
import org.chainwork.algebra.Symbols;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Witness;
import org.chainwork.chain.Composition;
import org.chainwork.problem.Part;
import org.chainwork.problem.Point;
import org.chainwork.problem.Problem;

/** Judges the answers to one problem. Instances may be shared between threads. */
public final class Judge {

    private final Problem problem;
    private final Definitions definitions;
    private final Secret secret;
    private final Samples samples;
    private final Map<Point, Samples> samplesAtPoints = new ConcurrentHashMap<>();
    private final Map<Part, Diagnostician> diagnosticians = new ConcurrentHashMap<>();

    Judge(Problem problem, Secret secret) {
        this.problem = problem;
        this.secret = secret;
        Composition composition = problem.composition();
        SequencedMap<String, Expr> meanings =
                new LinkedHashMap<>(composition.definitions().asMap());
        meanings.put(Composition.OUTPUT, composition.output());
        this.definitions = Definitions.of(meanings);
        // the same composition has the same points, whoever got it: equal answers of a class have equal signatures
        this.samples = new Samples(secret, composition.written(), definitions);
    }

    public Problem problem() {
        return problem;
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

    /** Where a value is asked for, the variables have their numbers. */
    private Samples samples(Part part) {
        return part.asksForValue() ? samplesAtPoints.computeIfAbsent(part.point(), this::samplesAt) : samples;
    }

    private Samples samplesAt(Point point) {
        Composition composition = problem.composition();
        SequencedMap<String, Expr> meanings =
                new LinkedHashMap<>(point.definitions(composition).asMap());
        meanings.put(Composition.OUTPUT, composition.output());
        return new Samples(secret, composition.written() + "\n" + point.written(), Definitions.of(meanings));
    }

    private Verdict verdict(Part part, Expr answer) {
        return switch (samples(part).compare(answer, problem.key(part))) {
            case Comparison.Same same -> equal(part, answer, same);
            case Comparison.Different different ->
                new Verdict.Incorrect(
                        witness(part, different), diagnostician(part).diagnose(answer));
            case Comparison.NeverDefined never -> new Verdict.NeverDefined();
            case Comparison.Undecided undecided -> new Verdict.Undecided(undecided.reason());
        };
    }

    /** The value that is asked for would be its own witness. */
    private static Optional<Witness> witness(Part part, Comparison.Different different) {
        return part.asksForValue() ? Optional.empty() : different.witness();
    }

    private Diagnostician diagnostician(Part part) {
        return diagnosticians.computeIfAbsent(part, asked -> new Diagnostician(problem, asked, samples(asked)));
    }

    private Verdict equal(Part part, Expr answer, Comparison.Same same) {
        List<String> unwanted = new ArrayList<>(Symbols.in(answer));
        switch (part.form()) {
            case ANY -> unwanted.clear();
            case ELIMINATED -> unwanted.retainAll(definitions.asMap().keySet());
            case VALUE -> {}
        }
        return unwanted.isEmpty()
                ? new Verdict.Correct(same.certificate())
                : new Verdict.WrongForm(same.certificate(), unwanted);
    }
}
