package org.chainwork.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Symbols;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.NamedComposition;

/** A question that asks for a chain of layers, under names of somebody's own. */
record NamedChain(NamedComposition named, Chain chain) {

    /** Longer chains take malrules more time than an answer may take. */
    static final int MOST_LAYERS = 64;

    /** Of all numbers in a chain together, since malrules multiply and raise them: two of eight digits in each layer. */
    private static final int MOST_BITS = 4_096;

    /** Empty where the definitions are no composition. */
    static Optional<NamedChain> of(Question question) {
        int layers = question.definitions().asMap().size();
        return question.expected().isPresent() || layers > MOST_LAYERS || bits(question.definitions()) > MOST_BITS
                ? Optional.empty()
                : composition(question.definitions())
                        .flatMap(named -> question.target().flatMap(target -> of(named, target)));
    }

    private static int bits(Definitions definitions) {
        return definitions.asMap().values().stream().mapToInt(NamedChain::bits).sum();
    }

    private static int bits(Expr expr) {
        return expr instanceof Constant(Rational value)
                ? value.bitLength()
                : expr.operands().stream().mapToInt(NamedChain::bits).sum();
    }

    private static Optional<NamedChain> of(NamedComposition named, String target) {
        String name = named.names().getOrDefault(target, "");
        Composition composition = named.composition();
        return composition.targets().contains(name)
                ? Optional.of(new NamedChain(named, composition.chain(name)))
                : Optional.empty();
    }

    private static Optional<NamedComposition> composition(Definitions definitions) {
        SequencedMap<String, Expr> inner = new LinkedHashMap<>(definitions.asMap());
        Expr output = inner.pollLastEntry().getValue();
        Expr innermost = inner.isEmpty() ? output : inner.firstEntry().getValue();
        return inputs(innermost)
                .flatMap(input -> NamedComposition.of(Definitions.of(inner), output, input).stream())
                .findFirst();
    }

    /** What may be the input: {@code x}, else whatever comes last, as in {@code w*t}. */
    private static Stream<String> inputs(Expr innermost) {
        List<String> symbols = new ArrayList<>(Symbols.in(innermost)).reversed();
        return symbols.contains(Composition.INPUT) ? Stream.of(Composition.INPUT) : symbols.stream();
    }

    /** The name that the question has for a name of the composition. */
    String own(String name) {
        return ownNames().getOrDefault(name, name);
    }

    private Map<String, String> ownNames() {
        Map<String, String> own = new HashMap<>();
        named.names().forEach((theirs, ours) -> own.put(ours, theirs));
        return own;
    }
}
