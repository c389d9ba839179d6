package org.chainwork.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Latex;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Samples;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Vocabulary;

/** The checker by itself: an answer is read, compared and signed. For problems of any depth. */
record Checked(String name, Vocabulary vocabulary, Samples samples, Expr key) implements Subject {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]+[0-9]*");

    /** The definitions as {@code u = w1*x+b1, y = u^2}; x is the target. */
    static Checked of(String name, String definitions, String key) {
        Set<String> names = new LinkedHashSet<>(
                NAME.matcher(definitions).results().map(MatchResult::group).toList());
        Vocabulary vocabulary = Vocabulary.of(names).asking("y", "x");
        SequencedMap<String, Expr> asMap = new LinkedHashMap<>();
        for (String definition : definitions.split(",", -1)) {
            String[] sides = definition.split("=", 2);
            asMap.put(sides[0].strip(), expr(sides[1], vocabulary));
        }
        Samples samples = new Samples(Subjects.SECRET, definitions, Definitions.of(asMap));
        return new Checked(name, vocabulary, samples, expr(key, vocabulary));
    }

    /** Linear and power layers in turn, with one of the exponents after the other. */
    static Checked chain(String name, int depth, boolean symbolic, List<String> exponents) {
        List<String> definitions = new ArrayList<>();
        List<String> links = new ArrayList<>();
        String entering = "x";
        for (int layer = 1; layer <= depth; layer++) {
            String leaving = layer == depth ? "y" : "u" + layer;
            if (layer % 2 == 0) {
                String exponent = exponents.get((layer / 2 - 1) % exponents.size());
                definitions.add(leaving + " = " + entering + "^(" + exponent + ")");
                links.add("(" + exponent + ")*" + entering + "^(" + exponent + "-1)");
            } else {
                String weight = symbolic ? "w" + layer : "(" + (layer + 1) + "/3)";
                String bias = symbolic ? "b" + layer : "5";
                definitions.add(leaving + " = " + weight + "*" + entering + "+" + bias);
                links.add(weight);
            }
            entering = leaving;
        }
        return of(name, String.join(", ", definitions), String.join("*", links));
    }

    private static Expr expr(String text, Vocabulary vocabulary) {
        return switch (Parser.read(text, vocabulary)) {
            case Read(Expr expr) -> expr;
            case Unreadable unreadable -> throw new IllegalArgumentException(text + " is " + unreadable);
        };
    }

    @Override
    public List<String> names() {
        return vocabulary.names();
    }

    @Override
    public List<String> keys() {
        return List.of(PlainText.print(key), Latex.print(key));
    }

    @Override
    public String verdict(String answer) {
        return switch (Parser.read(answer, vocabulary)) {
            case Unreadable unreadable -> "unreadable";
            case Read(Expr expr) -> {
                String verdict = verdict(samples.compare(expr, key));
                samples.signature(expr);
                yield verdict;
            }
        };
    }

    private static String verdict(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Same same -> "same";
            case Comparison.Different different -> "different";
            case Comparison.NeverDefined never -> "never defined";
            case Comparison.Undecided undecided ->
                "undecided: " + undecided.reason().name().toLowerCase(Locale.ROOT);
        };
    }
}
