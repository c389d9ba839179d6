package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Product;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Sum;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Monomial;
import org.chainwork.chain.PowerLayer;

/**
 * {@code (a+b)^n} taken as {@code a^n+b^n} (Matz 1982, "Towards a process model for high school algebra errors"): in
 * the key, when what a power is made of is substituted, or before it was differentiated.
 */
@AutoService(Malrule.class)
public final class FreshmanDream implements Malrule {

    @Override
    public String code() {
        return "freshman-dream";
    }

    @Override
    public List<Result> results(Chain chain) {
        return SubstitutedLayer.in(chain).stream()
                .flatMap(layer -> Stream.of(inKey(layer), inComposition(layer), beforehand(layer))
                        .flatMap(results -> results))
                .toList();
    }

    private static Stream<Result> inKey(SubstitutedLayer layer) {
        Rational exponent = layer.exponent();
        return exponent.signum() == 0 || exponent.isOne()
                ? Stream.empty()
                : Stream.concat(dreams(layer, exponent), writtenOut(layer, exponent))
                        .map(layer::with);
    }

    private static Stream<Expr> dreams(SubstitutedLayer layer, Rational exponent) {
        return Signed.of(layer.product(), exponent)
                .flatMap(first -> Signed.of(Monomial.of(layer.bias()), exponent)
                        .map(second -> Sum.of(first.expr(), second.expr())));
    }

    /** Below a fraction bar or with a root inside: {@code 1/sqrt(a+b)} as {@code 1/(sqrt(a)+sqrt(b))}. */
    private static Stream<Expr> writtenOut(SubstitutedLayer layer, Rational exponent) {
        Rational outside = exponent.isInteger() ? Rational.of(exponent.signum()) : Rational.of(exponent.numerator());
        Rational inside = exponent.divide(outside);
        return outside.isOne() || inside.isOne()
                ? Stream.empty()
                : dreams(layer, inside).map(wrong -> power(wrong, outside));
    }

    private static Expr power(Expr base, Rational exponent) {
        return Monomial.of(base).power(exponent).expr();
    }

    /** In what the layer after this one computes, and in all that follows from it; of a root, in the key as well. */
    private static Stream<Result> inComposition(SubstitutedLayer layer) {
        Composition composition = layer.chain().composition();
        int next = layer.position() + 1;
        if (next == composition.depth() || !(composition.layer(next) instanceof PowerLayer(Rational exponent))) {
            return Stream.empty();
        }
        Stream<Expr> after = dreams(layer, exponent)
                .map(wrong -> Substitution.from(composition, next, wrong)
                        .of(layer.chain().collected()));
        return Stream.concat(after, everywhere(layer, exponent)).map(value -> Result.at(layer.edge(), value));
    }

    private static Stream<Expr> everywhere(SubstitutedLayer layer, Rational exponent) {
        if (exponent.isInteger() || layer.exponent().signum() == 0) {
            return Stream.empty();
        }
        Composition composition = layer.chain().composition();
        Rational degree = Rational.of(exponent.denominator());
        return dreams(layer, Rational.ONE.divide(degree)).map(root -> {
            Expr next = power(root, exponent.multiply(degree));
            Expr others =
                    Substitution.from(composition, layer.position() + 1, next).of(layer.others());
            return Product.of(others, power(root, layer.exponent().multiply(degree)));
        });
    }

    /** {@code w^n*v^n+b^n} is differentiated: one of its terms depends on the target. */
    private static Stream<Result> beforehand(SubstitutedLayer layer) {
        Links links = Links.of(layer.chain());
        boolean ofBias = layer.bias().equals(Expr.symbol(layer.chain().target()));
        Monomial term = ofBias ? Monomial.of(layer.bias()) : layer.product();
        return IntStream.range(0, links.count() - 1)
                .filter(index -> links.at(index).position() == layer.position() + 1
                        && links.at(index).layer() instanceof PowerLayer)
                .mapToObj(index -> links.with(index, links.value(index).replace(base -> term)))
                .map(value -> Result.at(layer.edge(), value.expr()));
    }
}
