package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One secret point: a residue for every free symbol, and so for every intermediate variable, modulo one prime.
 * Evaluation here takes time linear in the tree, whatever the exponents. Null stands for "not defined here".
 *
 * @param <R> a residue of the point's field
 */
final class SamplePoint<R> {

    /** Gives a large random number, always the same, for the name of any free symbol. */
    interface Coordinates {
        BigInteger of(String symbol);
    }

    private final Field<R> field;
    private final Coordinates coordinates;
    private final Definitions definitions;
    private final Map<String, Optional<R>> residues = new ConcurrentHashMap<>();
    /** Of the key that one answer after the other is compared with. */
    private final Latest<Expr, Optional<R>> ofSecond = new Latest<>(expr -> Optional.ofNullable(value(expr)));

    SamplePoint(Field<R> field, Coordinates coordinates, Definitions definitions) {
        this.field = field;
        this.coordinates = coordinates;
        this.definitions = definitions;
    }

    /** Whether every definition has a value here; computes them one after the other. */
    boolean isDefined() {
        return definitions.asMap().keySet().stream()
                .allMatch(name -> residue(name).isPresent());
    }

    /** The sign that an expression has here; unknown where it is 0 or not defined. */
    Sign sign(Expr expr) {
        R value = value(expr);
        if (value == null || value.equals(field.zero())) {
            return Sign.UNKNOWN;
        }
        return field.isSquare(value) ? Sign.POSITIVE : Sign.NEGATIVE;
    }

    boolean allPositive(List<Expr> exprs) {
        for (Expr expr : exprs) {
            if (sign(expr) != Sign.POSITIVE) {
                return false;
            }
        }
        return true;
    }

    enum Agreement {
        AGREE,
        DIFFER,
        FIRST_UNDEFINED,
        SECOND_UNDEFINED
    }

    Agreement agreement(Expr first, Expr second) {
        R a = value(first);
        if (a == null) {
            return Agreement.FIRST_UNDEFINED;
        }
        Optional<R> b = ofSecond.of(second);
        if (b.isEmpty()) {
            return Agreement.SECOND_UNDEFINED;
        }
        return a.equals(b.get()) ? Agreement.AGREE : Agreement.DIFFER;
    }

    boolean anyZero(List<Expr> exprs) {
        return exprs.stream().anyMatch(expr -> field.zero().equals(value(expr)));
    }

    /** The value as a number below the prime; empty where the expression is not defined. */
    Optional<BigInteger> integer(Expr expr) {
        R value = value(expr);
        return value == null ? Optional.empty() : Optional.of(field.toInteger(value));
    }

    /** Expects algebraic expressions only. */
    @Nullable
    R value(Expr expr) {
        return switch (expr) {
            case Constant constant -> field.of(constant.value());
            case Symbol symbol -> residue(symbol.name()).orElse(null);
            case Sum sum -> sum(sum.terms());
            case Product product -> fraction(product);
            case Quotient quotient -> fraction(quotient);
            case Negation negation -> negation(value(negation.operand()));
            case Power power -> power(value(power.base()), power.exponent());
            case Call call -> call(call.function(), value(call.argument()));
        };
    }

    private Optional<R> residue(String name) {
        Optional<R> known = residues.get(name);
        if (known != null) {
            return known;
        }
        Expr definition = definitions.asMap().get(name);
        Optional<R> residue =
                Optional.ofNullable(definition == null ? field.of(coordinates.of(name)) : value(definition));
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

    private @Nullable R fraction(Expr expr) {
        Fraction fraction = new Fraction();
        return fraction.gather(expr, false) ? fraction.quotient() : null;
    }

    private @Nullable R negation(@Nullable R value) {
        return value == null ? null : field.negate(value);
    }

    private @Nullable R power(@Nullable R base, Rational exponent) {
        return base == null ? null : field.power(base, exponent);
    }

    private @Nullable R call(Function function, @Nullable R argument) {
        if (function != Function.ABS) {
            throw new IllegalArgumentException("sample point needs an algebraic expression, got " + function);
        }
        return argument == null || argument.equals(field.zero()) || field.isSquare(argument)
                ? argument
                : field.negate(argument);
    }

    /** Gathers what is divided by: one inverse of a product costs less than the inverses of its factors. */
    private final class Fraction {

        private R above = field.one();
        private R below = field.one();

        /** Takes in a factor, or what is divided by; whether that is defined. */
        boolean gather(Expr expr, boolean divides) {
            return switch (expr) {
                case Constant(Rational constant) ->
                    (constant.isInteger() || put(field.of(constant.denominator()), !divides))
                            && put(field.of(constant.numerator()), divides);
                case Product product -> gatherAll(product.factors(), divides);
                case Quotient quotient
                when !divides -> gather(quotient.numerator(), false) && gather(quotient.denominator(), true);
                case Negation negation -> {
                    above = field.negate(above);
                    yield gather(negation.operand(), divides);
                }
                case Power(Expr base, Rational exponent)
                when !divides && exponent.signum() < 0 -> put(power(value(base), exponent.negate()), true);
                // what divides a divisor must not be 0 either, which the quotient of all would not show
                default -> put(value(expr), divides);
            };
        }

        private boolean gatherAll(List<Expr> exprs, boolean divide) {
            boolean defined = true;
            for (int i = 0; defined && i < exprs.size(); i++) {
                defined = gather(exprs.get(i), divide);
            }
            return defined;
        }

        private boolean put(@Nullable R value, boolean divides) {
            if (value == null) {
                return false;
            }
            if (divides) {
                below = field.multiply(below, value);
            } else {
                above = field.multiply(above, value);
            }
            return true;
        }

        @Nullable
        R quotient() {
            return below.equals(field.one()) ? above : field.divide(above, below);
        }
    }
}
