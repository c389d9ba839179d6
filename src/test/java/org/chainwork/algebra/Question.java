package org.chainwork.algebra;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A composition with one sensitivity asked for: everything that an answer is read and compared with. */
record Question(Definitions definitions, Vocabulary vocabulary, Samples samples, String target, Expr key) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]+[0-9]*");

    /** The definitions as {@code u = w1*x+b1, y = u^2}, innermost first; the last one is asked for. */
    static Question of(String definitions, String target, String key) {
        return of(definitions, target, key, Secrets.FIXED);
    }

    /** The same on another installation. */
    static Question of(String definitions, String target, String key, Secret secret) {
        SequencedMap<String, String> asMap = new LinkedHashMap<>();
        for (String definition : definitions.split(",", -1)) {
            String[] sides = definition.split("=", 2);
            asMap.put(sides[0].strip(), sides[1].strip());
        }
        List<String> names = NAME.matcher(definitions)
                .results()
                .map(MatchResult::group)
                .filter(name -> !Names.isFunction(name))
                .toList();
        return of(asMap, names, target, key, secret);
    }

    /** The definitions innermost first; {@code names} are those that occur besides what they define. */
    static Question of(SequencedMap<String, String> definitions, List<String> names, String target, String key) {
        return of(definitions, names, target, key, Secrets.FIXED);
    }

    private static Question of(
            SequencedMap<String, String> definitions, List<String> names, String target, String key, Secret secret) {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(definitions.keySet());
        Vocabulary vocabulary =
                Vocabulary.of(all).asking(definitions.lastEntry().getKey(), target);
        SequencedMap<String, Expr> read = new LinkedHashMap<>();
        definitions.forEach((name, text) -> read.put(name, Texts.read(text, vocabulary)));
        Definitions defined = Definitions.of(read);
        Samples samples = new Samples(secret, definitions + " " + target, defined);
        return new Question(defined, vocabulary, samples, target, Texts.read(key, vocabulary));
    }

    Reading read(String answer) {
        return Parser.read(answer, vocabulary);
    }

    /** The verdict in one word, with its reason. */
    String verdict(String answer) {
        return verdict(read(answer));
    }

    String verdict(Reading reading) {
        return switch (reading) {
            case Unreadable unreadable -> "unreadable";
            case Read(Expr expr) ->
                switch (samples.compare(expr, key)) {
                    case Comparison.Same same -> "same";
                    case Comparison.Different different -> "different";
                    case Comparison.NeverDefined never -> "never-defined";
                    case Comparison.Undecided undecided ->
                        "undecided-" + undecided.reason().name().toLowerCase(Locale.ROOT);
                };
        };
    }

    /** The sensitivity by the chain rule, link by link. */
    Expr derivative() {
        return derivative(definitions.asMap().lastEntry().getKey());
    }

    private Expr derivative(String name) {
        if (name.equals(target)) {
            return Expr.ONE;
        }
        Expr definition = definitions.asMap().getOrDefault(name, Expr.ZERO);
        Expr derivative = Expr.ZERO;
        for (String used : Symbols.in(definition)) {
            derivative = Sum.of(derivative, Product.of(Derivative.of(definition, used), derivative(used)));
        }
        return derivative;
    }
}
