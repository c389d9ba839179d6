package org.chainwork.algebra;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The names that an answer may use, and the left-hand side that may stand in front of it.
 *
 * <p>Adjacent names are split into names of the vocabulary only, the longest first: with {@code w1}, {@code x} and
 * {@code u}, {@code w1xu} is {@code w1*x*u}.
 */
public final class Vocabulary {

    private final SequencedMap<String, Symbol> symbols;
    private final int longest;
    private final @Nullable LeftHandSide asked;

    private Vocabulary(SequencedMap<String, Symbol> symbols, @Nullable LeftHandSide asked) {
        this.symbols = symbols;
        this.longest = symbols.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.asked = asked;
    }

    /** Names in the form of {@link Symbol}. */
    public static Vocabulary of(Collection<String> names) {
        SequencedMap<String, Symbol> symbols = new LinkedHashMap<>();
        names.forEach(name -> symbols.put(name, new Symbol(name)));
        return new Vocabulary(symbols, null);
    }

    /** The same names; {@code d<output>/d<target> =} may stand in front of an answer. */
    public Vocabulary asking(String output, String target) {
        return new Vocabulary(symbols, new LeftHandSide(output, target));
    }

    public List<String> names() {
        return List.copyOf(symbols.sequencedKeySet());
    }

    boolean contains(String name) {
        return symbols.containsKey(name);
    }

    @Nullable
    Symbol symbol(String name) {
        return symbols.get(name);
    }

    int longestName() {
        return longest;
    }

    /** Whether {@code text} is the left-hand side asked for. */
    boolean isLeftHandSide(String text) {
        return asked != null && asked.isWritten(text);
    }

    /** Whether {@code text}, which is not the left-hand side asked for, is that of another derivative. */
    boolean isOtherDerivative(String text) {
        return asked != null && asked.isAnother(text);
    }

    @Override
    public String toString() {
        return String.join(", ", symbols.keySet()) + (asked == null ? "" : "; " + asked);
    }
}
