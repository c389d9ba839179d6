package org.chainwork.assignment.ui;

import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Variable.Kind;
import org.chainwork.platform.Codes;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Asking;
import org.chainwork.problem.Shape;
import org.chainwork.problem.Shape.Parameters;
import org.chainwork.problem.Shape.Start;
import org.chainwork.problem.Template;
import org.chainwork.wording.Spelling;
import org.chainwork.wording.Texts;

/** A template in one line: what all of its problems have in common. */
record TemplateWords(Texts texts, Locale locale) {

    /** Of more numbers that do not follow each other, some are told. */
    private static final int MOST_LISTED = 6;

    private static final int SOME = 3;

    /** As “Two layers, linear then power; exponents 2 to 5; weights are numbers, no biases; asks for dy/dx”. */
    String of(Template template) {
        Shape shape = template.shape();
        return Stream.of(
                        Optional.of(layers(shape)),
                        Optional.of(shape).filter(TemplateWords::hasPowers).map(this::exponents),
                        Optional.of(shape).filter(TemplateWords::hasParameters).map(this::parameters),
                        Optional.of(asked(template.asking())),
                        Optional.of(template.form())
                                .filter(form -> form != AnswerForm.ANY)
                                .map(form -> texts.get("template.form." + form.code())))
                .flatMap(Optional::stream)
                .collect(joining("; "));
    }

    private static boolean hasPowers(Shape shape) {
        return shape.maxDepth() > 1 || shape.start() != Start.LINEAR;
    }

    private static boolean hasParameters(Shape shape) {
        return shape.maxDepth() > 1 || shape.start() != Start.POWER;
    }

    private String layers(Shape shape) {
        String depth = switch (shape.minDepth() == shape.maxDepth() ? shape.maxDepth() : 0) {
            case 1 -> "one";
            case 2 -> "two";
            default -> "more";
        };
        return texts.get(
                "template.layers." + depth + "." + Codes.of(shape.start()),
                range(String.valueOf(shape.minDepth()), String.valueOf(shape.maxDepth())));
    }

    private String exponents(Shape shape) {
        List<Rational> values = shape.exponents().values().stream().distinct().toList();
        return texts.get("template.exponents", numbers(values), values.size());
    }

    private String numbers(List<Rational> values) {
        List<Rational> sorted = values.stream().sorted().toList();
        if (isRun(sorted)) {
            return range(number(sorted.getFirst()), number(sorted.getLast()));
        }
        return values.size() <= MOST_LISTED
                ? sorted.stream().map(this::number).collect(joining(", "))
                : texts.get(
                        "template.such-as",
                        values.stream().limit(SOME).map(this::number).collect(joining(", ")));
    }

    private static boolean isRun(List<Rational> sorted) {
        return sorted.stream().allMatch(Rational::isInteger)
                && sorted.getLast()
                        .numerator()
                        .subtract(sorted.getFirst().numerator())
                        .equals(BigInteger.valueOf(sorted.size() - 1L));
    }

    private String number(Rational value) {
        return Spelling.number(value, locale);
    }

    private String range(String least, String most) {
        return least.equals(most) ? least : texts.get("template.range", least, most);
    }

    private String parameters(Shape shape) {
        boolean fractions = shape.parameters() == Parameters.NUMERIC
                && shape.weights().values().stream().noneMatch(Rational::isInteger);
        boolean biases = shape.biases().values().stream().anyMatch(bias -> bias.signum() != 0);
        return texts.get((biases ? "template.parameters." : "template.weights.")
                + (fractions ? "fractions" : Codes.of(shape.parameters())));
    }

    private String asked(Asking asking) {
        if (asking.kinds().equals(List.of(Kind.INPUT))) {
            return texts.get("template.asks.input");
        }
        return texts.get(
                "template.asks",
                asking.count(),
                asking.kinds().stream()
                        .map(kind -> texts.get("template.kind." + Codes.of(kind)))
                        .reduce((first, next) ->
                                isLast(next, asking) ? texts.get("template.or", first, next) : first + ", " + next)
                        .orElseThrow());
    }

    private boolean isLast(String kind, Asking asking) {
        return kind.equals(texts.get("template.kind." + Codes.of(asking.kinds().getLast())));
    }
}
