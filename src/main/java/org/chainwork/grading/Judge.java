package org.chainwork.grading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Reading;
import org.chainwork.algebra.Samples;
import org.chainwork.algebra.Secret;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Vocabulary;
import org.chainwork.chain.Composition;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;

/** Judges the answers to one problem. Instances may be shared between threads. */
public final class Judge {

    private final Problem problem;
    private final Vocabulary vocabulary;
    private final Samples samples;
    private final Marking marking;
    private final Map<Part, Diagnostician> diagnosticians = new ConcurrentHashMap<>();

    Judge(Problem problem, Secret secret) {
        this.problem = problem;
        Composition composition = problem.composition();
        this.vocabulary = Vocabulary.of(composition.names());
        Definitions definitions = composition.definitionsWithOutput();
        // the same composition has the same points, whoever got it: equal answers of a class have equal signatures
        this.samples = new Samples(secret, composition.written(), definitions);
        this.marking = new Marking(samples, definitions.asMap().keySet());
    }

    public Problem problem() {
        return problem;
    }

    /** How an answer to the part is read, before it counts. */
    public Reading read(Part part, String text) {
        return Parser.read(text, vocabulary.asking(Composition.OUTPUT, part.target()));
    }

    public Judgement judge(Part part, String text) {
        return switch (read(part, text)) {
            case Unreadable why -> Judgement.withoutReading(new Verdict.NotRead(why));
            case Read(Expr answer) ->
                new Judgement(verdict(part, answer), Optional.of(answer), samples.signature(answer));
        };
    }

    private Verdict verdict(Part part, Expr answer) {
        return marking.verdict(
                answer,
                problem.key(part),
                part.form(),
                () -> diagnostician(part).diagnose(answer));
    }

    private Diagnostician diagnostician(Part part) {
        List<String> targets = problem.parts().stream().map(Part::target).toList();
        return diagnosticians.computeIfAbsent(part, asked -> new Diagnostician(problem.chain(asked), targets, samples));
    }
}
