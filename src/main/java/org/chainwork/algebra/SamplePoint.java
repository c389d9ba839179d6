package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One secret point: a residue for every free symbol, and so for every intermediate variable, modulo one prime.
 * Evaluation here takes time linear in the tree, whatever the exponents. Null stands for "not defined here".
 *
 * @param <R> a residue of the point's field
 */
final class SamplePoint<R> {

    private final Field<R> field;
    private final Function<String, BigInteger> coordinates;
    private final Definitions definitions;
    private final Map<String, Optional<R>> residues = new ConcurrentHashMap<>();

    /** The {@code coordinates} give a large random number, always the same, for the name of any free symbol. */
    SamplePoint(Field<R> field, Function<String, BigInteger> coordinates, Definitions definitions) {
        this.field = field;
        this.coordinates = coordinates;
        this.definitions = definitions;
        definitions.asMap().keySet().forEach(this::residue);
    }

    enum Agreement {
        AGREE,
        DIFFER,
        /** One of the two is not defined here. */
        UNDEFINED
    }

    Agreement agreement(Expr first, Expr second) {
        R a = value(first);
        R b = value(second);
        if (a == null || b == null) {
            return Agreement.UNDEFINED;
        }
        return a.equals(b) ? Agreement.AGREE : Agreement.DIFFER;
    }

    /** The value as a number below the prime; empty where the expression is not defined. */
    Optional<BigInteger> integer(Expr expr) {
        R value = value(expr);
        return value == null ? Optional.empty() : Optional.of(field.toInteger(value));
    }

    /** Expects rational expressions only. */
    private @Nullable R value(Expr expr) {
        return switch (expr) {
            case Constant constant -> field.of(constant.value());
            case Symbol symbol -> residue(symbol.name()).orElse(null);
            case Sum sum -> sum(sum.terms());
            case Product product -> product(product.factors());
            case Quotient quotient -> quotient(value(quotient.numerator()), value(quotient.denominator()));
            case Negation negation -> negation(value(negation.operand()));
            case Power power -> power(value(power.base()), power.exponent());
            case Call call ->
                throw new IllegalArgumentException("sample point needs a rational expression, got " + call);
        };
    }

    private Optional<R> residue(String name) {
        Optional<R> known = residues.get(name);
        if (known != null) {
            return known;
        }
        Expr definition = definitions.asMap().get(name);
        Optional<R> residue =
                Optional.ofNullable(definition == null ? field.of(coordinates.apply(name)) : value(definition));
        residues.put(name, residue);
        return residue;
    }

    private @Nullable R sum(List<Expr> terms) {
        R sum = field.zero();
        for (Expr term : terms) {
            R value = value(term);
            if (value == null) {
                return null;
            }
            sum = field.add(sum, value);
        }
        return sum;
    }

    private @Nullable R product(List<Expr> factors) {
        R product = field.one();
        for (Expr factor : factors) {
            R value = value(factor);
            if (value == null) {
                return null;
            }
            product = field.multiply(product, value);
        }
        return product;
    }

    private @Nullable R quotient(@Nullable R numerator, @Nullable R denominator) {
        return numerator == null || denominator == null ? null : field.divide(numerator, denominator);
    }

    private @Nullable R negation(@Nullable R value) {
        return value == null ? null : field.negate(value);
    }

    private @Nullable R power(@Nullable R base, Rational exponent) {
        if (!exponent.isInteger()) {
            throw new IllegalArgumentException("sample point needs an integer exponent, got " + exponent);
        }
        return base == null ? null : field.integerPower(base, exponent.numerator());
    }
}
