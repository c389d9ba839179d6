package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Samples;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Layer;
import org.chainwork.chain.LinearLayer;
import org.chainwork.chain.PowerLayer;

/**
 * A number rounded or cut to at most {@value #MOST_DECIMALS} decimals: the key's coefficient, which shows in the
 * answer, or the numbers of the layers that are substituted; or any that stands in an answer, exponents included.
 */
@AutoService(Malrule.class)
public final class RoundedDecimal implements Malrule {

    public static final String CODE = "rounded-decimal";

    private static final int MOST_DECIMALS = 4;

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
        return parameter instanceof Constant(Rational value)
                ? Expr.of(Decimals.rounded(value, decimals, mode))
                : parameter;
    }

    /**
     * Whether an answer that is {@code factor} times a key with this coefficient comes from rounding: it is a decimal
     * fraction, and next to the coefficient for its decimals, or nearer than one percent.
     */
    public static boolean explains(Rational factor, Rational coefficient) {
        Rational given = factor.multiply(coefficient);
        Rational off = factor.subtract(Rational.ONE).abs();
        return !given.isInteger()
                && Decimals.of(given)
                        .filter(decimals -> off.compareTo(ONE_PERCENT) < 0
                                || off.compareTo(TEN_PERCENT) <= 0
                                        && given.subtract(coefficient)
                                                        .abs()
                                                        .multiply(Decimals.unit(decimals))
                                                        .compareTo(Rational.ONE)
                                                < 0)
                        .isPresent();
    }

    /** Whether an answer equals the key once the rounding that shows in it is undone. */
    public static boolean isAllThatIsWrong(Expr answer, Expr key, Samples samples) {
        Expr exact = Decimals.putBack(answer);
        return !exact.equals(answer) && samples.soonSameAs(exact).test(key);
    }
}
