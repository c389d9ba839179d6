package org.chainwork.grading;

import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Bounds;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Samples;
import org.chainwork.algebra.Secret;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Vocabulary;
import org.chainwork.chain.Composition;
import org.chainwork.grading.Mistake.Kind;
import org.chainwork.problem.AnswerForm;
import org.jspecify.annotations.Nullable;

/** Judges the answers to one question about definitions of somebody's own. Instances may be shared between threads. */
public final class QuestionJudge {

    /** Of all definitions and of the derivatives that they get. */
    public static final Bounds BOUNDS = new Bounds(5_000, 1_000, 12, 500);

    /** Some hundred bytes for each name at each of the sample points. */
    private static final int BYTES_PER_NAME = 64 * 100;

    private static final int BYTES_PER_CHARACTER = 40;

    /** What malrules answer to a chain. */
    private static final int BYTES_OF_DIAGNOSES = 1 << 20;

    private final Question question;
    private final Vocabulary vocabulary;
    private final Expr key;
    private final Samples samples;
    private final Marking marking;
    private final Optional<NamedChain> chain;
    private final NearMiss nearMiss;
    private final Secret secret;
    private final int hiddenNames;
    private final int length;
    private @Nullable Diagnostician diagnostician;

    private QuestionJudge(Question question, Sensitivity asked, Secret secret) {
        this.question = question;
        this.secret = secret;
        Vocabulary names = Vocabulary.of(question.names());
        this.vocabulary = question.target()
                .map(target -> names.asking(Composition.OUTPUT, target))
                .orElse(names);
        this.key = asked.expr();
        // equal questions have equal points, whoever asks them
        String written = question.written();
        this.samples = new Samples(secret, written, asked.definitions());
        this.hiddenNames = asked.definitions().asMap().size()
                - question.definitions().asMap().size();
        this.length = written.length();
        this.marking = new Marking(samples, question.definitions().asMap().keySet());
        this.chain = NamedChain.of(question);
        this.nearMiss = new NearMiss(question, asked.definitions(), key, samples, secret);
    }

    /** Throws {@link MistakeFound}. */
    static QuestionJudge of(Question question, Secret secret) {
        String field = question.expected().isPresent() ? "expected" : "output";
        Sensitivity asked = asked(question);
        if (!BOUNDS.hold(asked.definitions(), asked.expr())) {
            throw new MistakeFound(Mistake.of("definitions", Kind.TOO_LARGE));
        }
        QuestionJudge judge = new QuestionJudge(question, asked, secret);
        if (judge.samples.compare(judge.key, judge.key) instanceof Comparison.NeverDefined) {
            throw new MistakeFound(Mistake.of(field, Kind.NEVER_DEFINED));
        }
        return judge;
    }

    private static Sensitivity asked(Question question) {
        Definitions definitions = question.definitions();
        return question.expected()
                .map(expected -> new Sensitivity(definitions, expected))
                .orElseGet(() -> Sensitivity.of(definitions, question.target().orElseThrow(), question.names()));
    }

    /** All names that an answer may use. */
    public List<String> names() {
        return question.names();
    }

    /** The target that a diagnosis speaks of, by the diagnosis' name for it; empty where an expression is expected. */
    public String target() {
        return chain.map(asked -> asked.chain().target()).or(question::target).orElse("");
    }

    /** From the output to the target, by the diagnosis' names. */
    public List<String> path() {
        return chain.map(asked -> asked.chain().path()).orElse(List.of());
    }

    /** The question's own name for a name in a diagnosis. */
    public String own(String name) {
        return chain.map(asked -> asked.own(name)).orElse(name);
    }

    /** Roughly, how much memory a judge comes to take that is kept. */
    public int bytes() {
        int names = question.names().size() + hiddenNames;
        return names * BYTES_PER_NAME + length * BYTES_PER_CHARACTER + (chain.isPresent() ? BYTES_OF_DIAGNOSES : 0);
    }

    public Judgement judge(String answer, AnswerForm form) {
        return switch (Parser.read(answer, vocabulary)) {
            case Unreadable why -> Judgement.withoutReading(new Verdict.NotRead(why));
            case Read(Expr expr) -> {
                Verdict verdict = marking.verdict(expr, key, form, () -> diagnosis(expr));
                yield new Judgement(verdict, Optional.of(expr), Optional.empty());
            }
        };
    }

    private Optional<Diagnosis> diagnosis(Expr answer) {
        return chain.isPresent()
                ? chain.filter(asked -> asked.named().names(answer))
                        .flatMap(asked ->
                                diagnostician(asked).diagnose(asked.named().renamed(answer)))
                : nearMiss.of(answer);
    }

    private synchronized Diagnostician diagnostician(NamedChain asked) {
        Diagnostician known = diagnostician;
        if (known == null) {
            Composition composition = asked.chain().composition();
            Samples ofComposition = new Samples(secret, composition.written(), composition.definitionsWithOutput());
            known = new Diagnostician(asked.chain(), List.of(asked.chain().target()), ofComposition, false);
            diagnostician = known;
        }
        return known;
    }
}
