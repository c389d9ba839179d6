package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Chain;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.chain.Monomial;
import org.chainwork.chain.PowerLayer;

/**
 * {@code 3/2*u^1/2} typed for {@code 3/2*u^(1/2)}: without brackets the exponent ends before the stroke. Below a fraction
 * bar, too: {@code 3/(2*u^1/2)}.
 */
@AutoService(Malrule.class)
public final class ExponentOutside implements PowerMalrule {

    @Override
    public String code() {
        return "exponent-outside";
    }

    /** Its sentence says how such an exponent is written, whatever the student did. */
    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public Optional<Monomial> derivative(String base, Rational exponent) {
        Rational denominator = Rational.of(exponent.denominator());
        return exponent.isInteger()
                ? Optional.empty()
                : Optional.of(withNumerator(base, exponent, exponent.divide(denominator)));
    }

    @Override
    public List<Result> results(Chain chain) {
        Links links = Links.of(chain);
        Stream<Result> belowBars =
                IntStream.range(0, links.count()).boxed().flatMap(index -> belowBar(links, index).stream());
        return Stream.concat(PowerMalrule.super.results(chain).stream(), belowBars)
                .toList();
    }

    private static Optional<Result> belowBar(Links links, int index) {
        LocalDerivative link = links.at(index);
        if (!(link.layer() instanceof PowerLayer(Rational exponent))
                || exponent.isInteger()
                || exponent.compareTo(Rational.ONE) > 0) {
            return Optional.empty();
        }
        Rational multiplied = exponent.multiply(Rational.of(exponent.denominator()));
        Monomial instead = withNumerator(link.withRespectTo(), exponent, multiplied);
        return Optional.of(Result.at(link, links.with(index, instead).expr()));
    }

    /** The base to the numerator of the reduced exponent, times a number. */
    private static Monomial withNumerator(String base, Rational exponent, Rational factor) {
        Rational reduced = exponent.subtract(Rational.ONE);
        return Links.number(factor).times(Links.power(base, Rational.of(reduced.numerator())));
    }
}
