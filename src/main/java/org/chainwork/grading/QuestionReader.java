package org.chainwork.grading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Names;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Symbols;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Vocabulary;
import org.chainwork.chain.Composition;
import org.chainwork.grading.Mistake.Kind;
import org.chainwork.grading.WrittenQuestion.Definition;

/**
 * Reads a question. Names are found by {@link Names} in all that is written, where those that are defined, the output and
 * the target are known beforehand; these may be spelled as within a text, {@code w_1} for {@code w1}.
 *
 * <p>{@code y} names the output. Where the output is left out, {@code y} may be one of the definitions: it is asked for
 * when a target is given and no expression is expected. Definitions that neither it nor the target depends on, those after
 * it included, are there for answers that name them.
 */
final class QuestionReader {

    static final int MAX_DEFINITIONS = 200;

    private static final String OUTPUT = Composition.OUTPUT;

    private final WrittenQuestion written;
    private final Optional<String> target;
    private final SequencedMap<String, Text> texts = new LinkedHashMap<>();
    private final Set<String> occurring = new LinkedHashSet<>();

    private record Text(String field, String text) {}

    private QuestionReader(WrittenQuestion written) {
        this.written = written;
        this.target = written.target().map(text -> name("wrt", text));
    }

    /** Throws {@link MistakeFound}. */
    static Question read(WrittenQuestion written) {
        return new QuestionReader(written).question();
    }

    private Question question() {
        collectTexts();
        requireAnythingAsked();
        SequencedMap<String, SequencedMap<String, Integer>> used = findNames();
        Vocabulary vocabulary = Vocabulary.of(occurring);
        SequencedMap<String, Expr> read = new LinkedHashMap<>();
        Set<String> later = new LinkedHashSet<>(texts.sequencedKeySet());
        texts.forEach((name, text) -> {
            Expr expr = read(text.field, text.text, vocabulary);
            Symbols.in(expr).stream().filter(later::contains).findFirst().ifPresent(early -> {
                int offset = used.getOrDefault(name, new LinkedHashMap<>()).getOrDefault(early, 0);
                Kind kind = early.equals(name) ? Kind.DEFINED_BY_ITSELF : Kind.DEFINED_LATER;
                throw new MistakeFound(Mistake.at(text.field, kind, offset, early));
            });
            later.remove(name);
            read.put(name, expr);
        });
        Optional<Expr> expected = written.expected().map(text -> read("expected", text, vocabulary));
        // last, since a text that has to be mended may be the one that lacks it
        target.filter(name -> !occurring.contains(name)).ifPresent(absent -> {
            throw mistake("wrt", Kind.TARGET_ABSENT, absent);
        });
        return question(Definitions.of(read), expected);
    }

    private Question question(Definitions all, Optional<Expr> expected) {
        Definitions before = expected.isPresent() ? all : upToOutput(all);
        Set<String> asked = new HashSet<>(expected.map(Symbols::in).orElse(Set.of(OUTPUT)));
        target.ifPresent(asked::add);
        Definitions used = before.neededBy(asked);
        return new Question(List.copyOf(occurring), used, all.without(used), target, expected);
    }

    private void collectTexts() {
        if (written.definitions().size() > MAX_DEFINITIONS) {
            throw mistake("definitions", Kind.TOO_MANY_DEFINITIONS, "");
        }
        for (Definition definition : written.definitions()) {
            String field = "definitions." + definition.name();
            String name = name(field, definition.name());
            if (texts.put(name, new Text(field, definition.text())) != null) {
                throw mistake(field, Kind.NAME_TWICE, name);
            }
        }
        if (written.output().isPresent() && texts.containsKey(OUTPUT)) {
            throw mistake("definitions." + OUTPUT, Kind.OUTPUT_TWICE, OUTPUT);
        }
        written.output().ifPresent(text -> texts.put(OUTPUT, new Text("output", text)));
    }

    private static String name(String field, String text) {
        String name = Names.spelledBy(text)
                .filter(spelled -> spelled.length() <= Names.MAX_LENGTH)
                .orElseThrow(() -> mistake(field, Kind.NAME_INVALID, shortened(text)));
        if (Names.isFunction(name)) {
            throw mistake(field, Kind.NAME_RESERVED, name);
        }
        return name;
    }

    private static String shortened(String name) {
        return name.length() <= Names.MAX_LENGTH ? name : name.substring(0, Names.MAX_LENGTH) + "…";
    }

    private void requireAnythingAsked() {
        if (written.expected().isPresent()) {
            if (written.output().isPresent()) {
                throw mistake("expected", Kind.OUTPUT_AND_EXPECTED, "");
            }
        } else if (!texts.containsKey(OUTPUT)) {
            throw mistake("output", Kind.OUTPUT_MISSING, "");
        } else if (target.isEmpty()) {
            throw mistake("wrt", Kind.TARGET_MISSING, "");
        } else if (target.get().equals(OUTPUT)) {
            throw mistake("wrt", Kind.TARGET_IS_OUTPUT, OUTPUT);
        }
    }

    /** Of each text, where the names are that it uses. */
    private SequencedMap<String, SequencedMap<String, Integer>> findNames() {
        Set<String> known = new LinkedHashSet<>(texts.sequencedKeySet());
        target.ifPresent(known::add);
        SequencedMap<String, SequencedMap<String, Integer>> used = new LinkedHashMap<>();
        texts.forEach((name, text) -> used.put(name, Names.in(text.text, known)));
        used.values().forEach(names -> occurring.addAll(names.sequencedKeySet()));
        written.expected()
                .ifPresent(text -> occurring.addAll(Names.in(text, known).sequencedKeySet()));
        occurring.addAll(texts.sequencedKeySet());
        return used;
    }

    /** A target that is defined later is none of these: the output cannot depend on it. */
    private static Definitions upToOutput(Definitions all) {
        SequencedMap<String, Expr> before = new LinkedHashMap<>(all.asMap());
        while (!before.lastEntry().getKey().equals(OUTPUT)) {
            before.pollLastEntry();
        }
        return Definitions.of(before);
    }

    private static Expr read(String field, String text, Vocabulary vocabulary) {
        return switch (Parser.read(text, vocabulary)) {
            case Read(Expr expr) -> expr;
            case Unreadable why -> throw new MistakeFound(Mistake.unreadable(field, why, vocabulary.names()));
        };
    }

    private static MistakeFound mistake(String field, Kind kind, String found) {
        return new MistakeFound(Mistake.at(field, kind, 0, found));
    }
}
