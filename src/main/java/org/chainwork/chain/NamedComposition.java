package org.chainwork.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainwork.algebra.Call;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Negation;
import org.chainwork.algebra.Power;
import org.chainwork.algebra.Product;
import org.chainwork.algebra.Quotient;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Sum;
import org.chainwork.algebra.Symbol;
import org.chainwork.algebra.Symbols;

/**
 * A composition under names of somebody's own: {@code z = a*x+c, y = z^2} is {@code u = w1*x+b1, y = u^2}.
 *
 * @param names from each name in the definitions to its name in the composition
 */
public record NamedComposition(Composition composition, Map<String, String> names) {

    public NamedComposition {
        names = Map.copyOf(names);
    }

    /**
     * Recognizes layers, innermost first, each linear or a power in exactly what the one before computes. Each may be
     * written in any form that needs no brackets multiplied out. Parameters are numbers or symbols, each symbol at one
     * place.
     *
     * @param output what {@code y} is
     * @param input what enters the first layer
     */
    public static Optional<NamedComposition> of(Definitions definitions, Expr output, String input) {
        List<String> entering = new ArrayList<>(List.of(input));
        entering.addAll(definitions.asMap().sequencedKeySet());
        List<Expr> expressions = new ArrayList<>(definitions.asMap().sequencedValues());
        expressions.add(output);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            Optional<Layer> layer = LayerReader.read(expressions.get(i), entering.get(i));
            if (layer.isEmpty()) {
                return Optional.empty();
            }
            layers.add(layer.get());
        }
        return named(layers, entering);
    }

    private static Optional<NamedComposition> named(List<Layer> layers, List<String> entering) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int position = 0; position < entering.size(); position++) {
            names.put(entering.get(position), Composition.variable(position, layers.size()));
        }
        int number = 0;
        List<Layer> canonical = new ArrayList<>();
        for (Layer layer : layers) {
            switch (layer) {
                case LinearLayer(Expr weight, Expr bias) -> {
                    number++;
                    if (isTaken(names, weight, "w" + number) || isTaken(names, bias, "b" + number)) {
                        return Optional.empty();
                    }
                    canonical.add(new LinearLayer(renamed(weight, names), renamed(bias, names)));
                }
                case PowerLayer power -> canonical.add(power);
            }
        }
        return Optional.of(new NamedComposition(new Composition(canonical), names));
    }

    /** Gives a symbol its name, unless it stands for something already. */
    private static boolean isTaken(Map<String, String> names, Expr parameter, String name) {
        return parameter instanceof Symbol(String own) && names.putIfAbsent(own, name) != null;
    }

    /** Whether every symbol of the expression has a name in the composition: others could be taken for one that has. */
    public boolean names(Expr expr) {
        return Symbols.in(expr).stream().allMatch(name -> names.containsKey(name) || name.equals(Composition.OUTPUT));
    }

    /** The same expression in the composition's names; names that the definitions do not have stay. */
    public Expr renamed(Expr expr) {
        return renamed(expr, names);
    }

    private static Expr renamed(Expr expr, Map<String, String> names) {
        return switch (expr) {
            case Constant constant -> constant;
            case Symbol(String name) -> Expr.symbol(names.getOrDefault(name, name));
            case Sum(List<Expr> terms) -> new Sum(renamed(terms, names));
            case Product(List<Expr> factors) -> new Product(renamed(factors, names));
            case Quotient(Expr numerator, Expr denominator) ->
                new Quotient(renamed(numerator, names), renamed(denominator, names));
            case Negation(Expr operand) -> new Negation(renamed(operand, names));
            case Power(Expr base, Rational exponent) -> new Power(renamed(base, names), exponent);
            case Call(var function, Expr argument) -> new Call(function, renamed(argument, names));
        };
    }

    private static List<Expr> renamed(List<Expr> operands, Map<String, String> names) {
        return operands.stream().map(operand -> renamed(operand, names)).toList();
    }
}
