package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Layer;
import org.chainwork.chain.LinearLayer;
import org.chainwork.chain.PowerLayer;

/**
 * A number rounded or cut to at most {@value #MOST_DECIMALS} decimals: the key's coefficient, which shows in the
 * answer, or the numbers of the layers that are substituted.
 */
@AutoService(Malrule.class)
public final class RoundedDecimal implements Malrule {

    public static final String CODE = "rounded-decimal";

    private static final int MOST_DECIMALS = 4;

    /** A calculator shows so many. */
    private static final int MOST_TYPED = 16;

    private static final Rational ONE_PERCENT = Rational.of(1, 100);
    private static final Rational TEN_PERCENT = Rational.of(1, 10);

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isRelation() {
        return true;
    }

    @Override
    public List<Result> results(Chain chain) {
        return IntStream.rangeClosed(1, MOST_DECIMALS)
                .boxed()
                .flatMap(decimals -> Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                        .flatMap(mode -> rounded(chain, decimals, mode)))
                .toList();
    }

    private static Stream<Result> rounded(Chain chain, int decimals, RoundingMode mode) {
        List<Layer> layers = chain.composition().layers().stream()
                .map(layer -> rounded(layer, decimals, mode))
                .toList();
        Composition composition = new Composition(layers);
        if (composition.equals(chain.composition())) {
            return Stream.empty();
        }
        Substitution substitution = Substitution.all(composition);
        return Stream.of(chain.collected(), composition.chain(chain.target()).collected())
                .map(key -> Result.anywhere(substitution.of(key)));
    }

    private static Layer rounded(Layer layer, int decimals, RoundingMode mode) {
        return switch (layer) {
            case LinearLayer(Expr weight, Expr bias) -> {
                Expr roundedWeight = rounded(weight, decimals, mode);
                yield new LinearLayer(
                        roundedWeight.equals(Expr.ZERO) ? weight : roundedWeight, rounded(bias, decimals, mode));
            }
            case PowerLayer power -> power;
        };
    }

    private static Expr rounded(Expr parameter, int decimals, RoundingMode mode) {
        return parameter instanceof Constant(Rational value) ? Expr.of(rounded(value, decimals, mode)) : parameter;
    }

    private static Rational rounded(Rational value, int decimals, RoundingMode mode) {
        BigDecimal rounded =
                new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), decimals, mode);
        return new Rational(rounded.unscaledValue(), BigInteger.TEN.pow(decimals));
    }

    /**
     * Whether an answer that is {@code factor} times a key with this coefficient comes from rounding: it is a decimal
     * fraction, and next to the coefficient for its decimals, or nearer than one percent.
     */
    public static boolean explains(Rational factor, Rational coefficient) {
        Rational given = factor.multiply(coefficient);
        Rational off = factor.subtract(Rational.ONE).abs();
        return IntStream.rangeClosed(1, MOST_TYPED)
                .filter(decimals -> given.multiply(unit(decimals)).isInteger())
                .findFirst()
                .stream()
                .anyMatch(decimals -> !given.isInteger()
                        && (off.compareTo(ONE_PERCENT) < 0
                                || off.compareTo(TEN_PERCENT) <= 0
                                        && given.subtract(coefficient)
                                                        .abs()
                                                        .multiply(unit(decimals))
                                                        .compareTo(Rational.ONE)
                                                < 0));
    }

    private static Rational unit(int decimals) {
        return Rational.of(BigInteger.TEN.pow(decimals));
    }
}
