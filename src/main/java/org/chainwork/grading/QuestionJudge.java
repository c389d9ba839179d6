package org.chainwork.grading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.chainwork.algebra.Bounds;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Samples;
import org.chainwork.algebra.Secret;
import org.chainwork.algebra.Symbols;
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
    private static final int BYTES_PER_NAME = 128 * 100;

    private static final int BYTES_PER_CHARACTER = 40;

    /** What malrules answer to a chain, for each of its layers. */
    private static final int BYTES_OF_DIAGNOSES = 1 << 16;

    private final Question question;
    private final Vocabulary vocabulary;
    private final Set<String> intermediate;
    private final Sensitivity asked;
    private final Samples samples;
    private final Optional<NamedChain> chain;
    private final Secret secret;
    private @Nullable Diagnostician diagnostician;

    private QuestionJudge(Question question, Sensitivity asked, Secret secret) {
        this.question = question;
        this.asked = asked;
        this.secret = secret;
        Vocabulary names = Vocabulary.of(question.names());
        this.vocabulary = question.target()
                .map(target -> names.asking(Composition.OUTPUT, target))
                .orElse(names);
        this.intermediate =
                question.definitions().with(question.unused()).asMap().keySet();
        this.samples = samples(asked.definitions());
        this.chain = NamedChain.of(question);
    }

    /** Throws {@link MistakeFound}. */
    static QuestionJudge of(Question question, Secret secret) {
        Sensitivity asked = asked(question);
        if (!BOUNDS.hold(asked.definitions().with(question.unused()), asked.expr())) {
            throw new MistakeFound(Mistake.of("definitions", Kind.TOO_LARGE));
        }
        QuestionJudge judge = new QuestionJudge(question, asked, secret);
        // the derivative of what is defined nowhere may be a number
        Expr output = question.expected().orElseGet(() -> Expr.symbol(Composition.OUTPUT));
        if (isNeverDefined(judge.samples, asked.expr()) || isNeverDefined(judge.samples, output)) {
            throw new MistakeFound(Mistake.of(neverDefined(question, secret), Kind.NEVER_DEFINED));
        }
        return judge;
    }

    /** The field to blame: the innermost definition that has no value by itself, if it is not what is asked for. */
    private static String neverDefined(Question question, Secret secret) {
        SequencedMap<String, Expr> within = new LinkedHashMap<>();
        for (Map.Entry<String, Expr> definition : question.definitions().asMap().entrySet()) {
            within.put(definition.getKey(), definition.getValue());
            Samples ofThese = new Samples(secret, definition.getKey(), Definitions.of(within));
            boolean isAskedFor = definition.getKey().equals(Composition.OUTPUT);
            if (!isAskedFor && isNeverDefined(ofThese, Expr.symbol(definition.getKey()))) {
                return "definitions." + definition.getKey();
            }
        }
        return question.expected().isPresent() ? "expected" : "output";
    }

    private static boolean isNeverDefined(Samples samples, Expr expr) {
        return samples.compare(expr, expr) instanceof Comparison.NeverDefined;
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
        return chain.map(found -> found.chain().target()).or(question::target).orElse("");
    }

    /** From the output to the target, by the diagnosis' names. */
    public List<String> path() {
        return chain.map(found -> found.chain().path()).orElse(List.of());
    }

    /** The question's own name for a name in a diagnosis. */
    public String own(String name) {
        return chain.map(found -> found.own(name)).orElse(name);
    }

    /** Roughly, how much memory a judge comes to take that is kept. */
    public int bytes() {
        int names = question.names().size() + asked.definitions().asMap().size();
        return names * BYTES_PER_NAME
                + question.written().length() * BYTES_PER_CHARACTER
                + chain.map(known -> known.chain().composition().depth() * BYTES_OF_DIAGNOSES)
                        .orElse(0);
    }

    public Judgement judge(String answer, AnswerForm form) {
        return switch (Parser.read(answer, vocabulary)) {
            case Unreadable why -> Judgement.withoutReading(new Verdict.NotRead(why));
            case Read(Expr expr) -> {
                Definitions definitions = definitions(expr);
                Samples ofAnswer = definitions.equals(asked.definitions()) ? samples : samples(definitions);
                Verdict verdict = new Marking(ofAnswer, intermediate)
                        .verdict(expr, asked.expr(), form, () -> diagnosis(expr, definitions, ofAnswer));
                yield new Judgement(verdict, Optional.of(expr), Optional.empty());
            }
        };
    }

    /** What is asked with, and what an answer names besides: that restricts this one, as roots in it do, and no other. */
    private Definitions definitions(Expr answer) {
        return question.unused().asMap().isEmpty()
                ? asked.definitions()
                : asked.definitions().with(question.unused().neededBy(Symbols.in(answer)));
    }

    /** Equal questions have equal points, whoever asks them. */
    private Samples samples(Definitions definitions) {
        return new Samples(secret, question.written(), definitions);
    }

    private Optional<Diagnosis> diagnosis(Expr answer, Definitions definitions, Samples ofAnswer) {
        Optional<NamedChain> naming = chain.filter(found -> found.named().names(answer));
        return naming.isPresent()
                ? naming.flatMap(
                        found -> diagnostician(found).diagnose(found.named().renamed(answer)))
                : new NearMiss(question, definitions, asked.expr(), ofAnswer, secret).of(answer);
    }

    private synchronized Diagnostician diagnostician(NamedChain found) {
        Diagnostician known = diagnostician;
        if (known == null) {
            Composition composition = found.chain().composition();
            Samples ofComposition = new Samples(secret, composition.written(), composition.definitionsWithOutput());
            known = new Diagnostician(found.chain(), List.of(found.chain().target()), ofComposition, false);
            diagnostician = known;
        }
        return known;
    }
}
