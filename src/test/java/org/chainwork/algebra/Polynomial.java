package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A polynomial with integer coefficients, expanded in full.
 *
 * @param terms coefficients other than 0, by monomial; a monomial gives the exponent of each name
 */
record Polynomial(Map<Map<String, Integer>, BigInteger> terms) {

    static final Polynomial ONE = of(BigInteger.ONE);

    static Polynomial of(BigInteger value) {
        return new Polynomial(value.signum() == 0 ? Map.of() : Map.of(Map.of(), value));
    }

    static Polynomial of(String name) {
        return new Polynomial(Map.of(Map.of(name, 1), BigInteger.ONE));
    }

    Polynomial plus(Polynomial other) {
        Map<Map<String, Integer>, BigInteger> sum = new HashMap<>(terms);
        other.terms.forEach((monomial, coefficient) -> sum.merge(monomial, coefficient, BigInteger::add));
        return withoutZeros(sum);
    }

    Polynomial times(Polynomial other) {
        Map<Map<String, Integer>, BigInteger> product = new HashMap<>();
        terms.forEach((left, a) -> other.terms.forEach((right, b) -> {
            Map<String, Integer> monomial = new TreeMap<>(left);
            right.forEach((name, exponent) -> monomial.merge(name, exponent, Integer::sum));
            product.merge(monomial, a.multiply(b), BigInteger::add);
        }));
        return withoutZeros(product);
    }

    Polynomial power(int exponent) {
        Polynomial power = ONE;
        for (int i = 0; i < exponent; i++) {
            power = power.times(this);
        }
        return power;
    }

    private static Polynomial withoutZeros(Map<Map<String, Integer>, BigInteger> terms) {
        terms.values().removeIf(coefficient -> coefficient.signum() == 0);
        return new Polynomial(terms);
    }

    int degree() {
        return terms.keySet().stream()
                .mapToInt(monomial ->
                        monomial.values().stream().mapToInt(Integer::intValue).sum())
                .max()
                .orElse(0);
    }

    /** The sum of the absolute coefficients. */
    BigInteger height() {
        return terms.values().stream().map(BigInteger::abs).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
