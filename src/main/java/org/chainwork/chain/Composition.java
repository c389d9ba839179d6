package org.chainwork.chain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Symbol;
import org.chainwork.algebra.Vocabulary;

/**
 * Layers applied one after the other: {@code x -> u1 -> u2 -> ... -> y}. The intermediate variable is {@code u} when
 * there is one, else they are {@code u1, u2, ...}, numbered through all layers. Symbolic parameters are {@code w1, b1,
 * w2, b2, ...}, numbered through the linear layers.
 *
 * @param layers innermost first, at least one
 */
public record Composition(List<Layer> layers) {

    public static final String INPUT = "x";
    public static final String OUTPUT = "y";

    public Composition {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("composition needs at least 1 layer, got 0");
        }
        int number = 0;
        for (Layer layer : layers) {
            switch (layer) {
                case LinearLayer(Expr weight, Expr bias) -> {
                    number++;
                    requireName("w" + number, weight);
                    requireName("b" + number, bias);
                }
                case PowerLayer withoutParameters -> {}
            }
        }
    }

    private static void requireName(String expected, Expr parameter) {
        if (parameter instanceof Symbol(String name) && !name.equals(expected)) {
            throw new IllegalArgumentException("parameter expected " + expected + " or a number, found " + name);
        }
    }

    public static Composition of(Layer... layers) {
        return new Composition(List.of(layers));
    }

    /** What its derivative with respect to the {@code target} may be written with. */
    public Vocabulary vocabulary(String target) {
        return Vocabulary.of(names()).asking(OUTPUT, target);
    }

    /** Reads what {@link #written} gives; throws {@link IllegalArgumentException} for any other text. */
    public static Composition parse(String written) {
        return Written.parse(written);
    }

    /** One line a layer, innermost first: {@code u = w1*x+b1}, then {@code y = u^2}. */
    public String written() {
        return Written.print(this);
    }

    public int depth() {
        return layers.size();
    }

    /** The layer number {@code position}, from 1. */
    public Layer layer(int position) {
        return layers.get(position - 1);
    }

    /** The variable that leaves layer number {@code position}, from 1; 0 gives the input. */
    public String variable(int position) {
        return variable(position, depth());
    }

    static String variable(int position, int depth) {
        if (position == 0) {
            return INPUT;
        }
        if (position == depth) {
            return OUTPUT;
        }
        return depth == 2 ? "u" : "u" + position;
    }

    /** What layer number {@code position}, from 1, computes from the variable that enters it: {@code w1*x+b1}. */
    public Expr expression(int position) {
        return layer(position).of(Expr.symbol(variable(position - 1)));
    }

    /** What {@code y} is: {@code u^2}. */
    public Expr output() {
        return expression(depth());
    }

    /** What the intermediate variables are. */
    public Definitions definitions() {
        SequencedMap<String, Expr> definitions = new LinkedHashMap<>();
        for (int position = 1; position < depth(); position++) {
            definitions.put(variable(position), expression(position));
        }
        return Definitions.of(definitions);
    }

    /** The same, and what {@code y} is. */
    public Definitions definitionsWithOutput() {
        SequencedMap<String, Expr> definitions =
                new LinkedHashMap<>(definitions().asMap());
        definitions.put(OUTPUT, output());
        return Definitions.of(definitions);
    }

    public Graph graph() {
        return Graph.of(this);
    }

    /** The names of all variables, from the input to the output. */
    public List<String> names() {
        return graph().nodes().stream().map(Variable::name).toList();
    }

    /** What {@code y} can be differentiated with respect to: all variables but {@code y}, in the same order. */
    public List<String> targets() {
        return graph().sources();
    }

    /** Throws {@link IllegalArgumentException} when {@code target} is none of the {@link #targets}. */
    public Chain chain(String target) {
        return Chain.of(this, target);
    }

    /** The same with the intermediate variables and the output replaced by what they stand for. */
    public Monomial eliminate(Monomial monomial) {
        Map<Expr, Monomial> meanings = new HashMap<>();
        Monomial meaning = Monomial.of(Expr.symbol(INPUT));
        for (int position = 1; position <= depth(); position++) {
            meaning = layer(position).of(meaning);
            meanings.put(Expr.symbol(variable(position)), meaning);
        }
        return monomial.replace(base -> meanings.getOrDefault(base, Monomial.of(base)));
    }
}
