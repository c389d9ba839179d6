package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * The exact value of expressions at one point, in rational numbers. Intermediate variables are computed forward through
 * their definitions, so nothing is expanded; numbers past a bound of bits are given up, so that the time is bounded.
 */
public final class Evaluation {

    private static final int DEFAULT_BITS = 1 << 14;

    private final Definitions definitions;
    private final int maxBits;
    private final Map<String, Value> values = new HashMap<>();

    private Evaluation(Map<String, Rational> point, Definitions definitions, int maxBits) {
        this.definitions = definitions;
        this.maxBits = maxBits;
        point.forEach((name, value) -> values.put(name, new Value.Exact(value)));
    }

    /** The {@code point} gives a value to every free symbol that the expressions to come depend on. */
    public static Evaluation at(Map<String, Rational> point, Definitions definitions) {
        return at(point, definitions, DEFAULT_BITS);
    }

    /** Gives up at numbers of more than {@code maxBits} bits. */
    public static Evaluation at(Map<String, Rational> point, Definitions definitions, int maxBits) {
        return new Evaluation(point, definitions, maxBits);
    }

    /** Throws {@link IllegalArgumentException} for a symbol that has no value here. */
    public Value value(Expr expr) {
        return switch (expr) {
            case Constant constant -> bounded(constant.value());
            case Symbol symbol -> symbolValue(symbol.name());
            case Sum sum -> fold(sum.terms(), Rational::add);
            case Product product -> fold(product.factors(), Rational::multiply);
            case Quotient quotient -> quotient(value(quotient.numerator()), value(quotient.denominator()));
            case Negation negation -> negated(value(negation.operand()));
            case Power power -> power(value(power.base()), power.exponent());
            case Call call -> call(call.function(), value(call.argument()));
        };
    }

    private Value symbolValue(String name) {
        Value known = values.get(name);
        if (known != null) {
            return known;
        }
        Expr definition = definitions.asMap().get(name);
        if (definition == null) {
            throw new IllegalArgumentException("point needs a value for " + name + ", got " + values.keySet());
        }
        Value value = value(definition);
        values.put(name, value);
        return value;
    }

    private Value fold(List<Expr> operands, BinaryOperator<Rational> operator) {
        Value result = value(operands.getFirst());
        for (int i = 1; i < operands.size(); i++) {
            if (result instanceof Value.Undefined || result instanceof Value.TooLarge) {
                return result;
            }
            result = combined(result, value(operands.get(i)), operator);
        }
        return result;
    }

    private Value quotient(Value numerator, Value denominator) {
        return denominator instanceof Value.Exact(Rational divisor) && divisor.signum() == 0
                ? new Value.Undefined()
                : combined(numerator, denominator, Rational::divide);
    }

    /** What is not defined makes both undefined; what is too large ends a sum or product before the rest is looked at. */
    private Value combined(Value left, Value right, BinaryOperator<Rational> operator) {
        if (left instanceof Value.Exact(Rational first) && right instanceof Value.Exact(Rational second)) {
            return bounded(operator.apply(first, second));
        }
        return left instanceof Value.Exact || right instanceof Value.Undefined ? right : left;
    }

    private static Value negated(Value value) {
        return value instanceof Value.Exact exact
                ? new Value.Exact(exact.value().negate())
                : value;
    }

    private Value power(Value value, Rational exponent) {
        if (!(value instanceof Value.Exact exact)) {
            return value;
        }
        Rational base = exact.value();
        if (base.signum() == 0) {
            return exponent.signum() > 0 ? new Value.Exact(Rational.ZERO) : new Value.Undefined();
        }
        if (exponent.isInteger()) {
            return integerPower(base, exponent.numerator());
        }
        if (exponent.denominator().bitLength() >= Integer.SIZE) {
            return new Value.TooLarge();
        }
        return switch (Roots.root(base, exponent.denominator().intValueExact())) {
            case Value.Exact root -> integerPower(root.value(), exponent.numerator());
            case Value other -> other;
        };
    }

    private Value integerPower(Rational base, BigInteger exponent) {
        if (base.isInteger() && base.abs().isOne()) {
            return new Value.Exact(exponent.testBit(0) ? base : Rational.ONE);
        }
        boolean reachable = exponent.bitLength() < Integer.SIZE
                && (long) base.bitLength() * Math.abs(exponent.longValueExact()) <= 2L * maxBits;
        return reachable ? bounded(base.power(exponent.intValueExact())) : new Value.TooLarge();
    }

    private static Value call(Function function, Value value) {
        if (!(value instanceof Value.Exact argument)) {
            return value;
        }
        return switch (function) {
            case ABS -> new Value.Exact(argument.value().abs());
            case LN -> argument.value().signum() > 0 ? new Value.Irrational() : new Value.Undefined();
            case EXP, SIN, COS, TAN, TANH, SIGMA -> new Value.Irrational();
        };
    }

    private Value bounded(Rational value) {
        return value.bitLength() <= maxBits ? new Value.Exact(value) : new Value.TooLarge();
    }
}
