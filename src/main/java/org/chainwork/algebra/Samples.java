package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.chainwork.algebra.Comparison.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether expressions are equal, by their values modulo secret primes at the secret sample points of one
 * problem (Schwartz 1980, Zippel 1979; Gonnet 1984). Nothing is expanded: a comparison takes time linear in what was
 * typed.
 *
 * <p>"Different" is certain. "Same" is wrong with a probability that is computed for each comparison: at one point, at
 * most {@code D/p + B/(b*N)}, where D is the degree of the difference, {@code p} the prime of {@code b+1} bits, B the
 * bits of the difference's coefficients, and N the number of primes to draw from; every point has a prime of its own,
 * so that the bounds multiply.
 *
 * <p>Instances may be shared between threads.
 */
public final class Samples {

    /** "Same" is said only when its error bound is below this. */
    public static final double MAX_ERROR = 1e-30;

    static final int SIGNATURE_POINTS = 4;

    /**
     * Binary logarithm of the number of primes of {@link Secret#WORD_BITS} bits that {@link SafePrimes} draws from: the
     * Bateman-Horn density gives 6.9e12, more than 2^42; less a little, since a prime after a large gap is drawn more
     * often than others.
     */
    private static final double WORD_PRIMES_LOG = 40;

    /** The same for {@link Secret#WIDE_BITS} bits: the density gives more than 2^233. */
    private static final double WIDE_PRIMES_LOG = 233;

    /** Where a point of the first kind proves less than this, the wide primes are asked. */
    private static final double TOO_WEAK = 1.0 / 256;

    private static final int POINTS = Secret.WORD_PRIMES + Secret.WIDE_PRIMES;
    private static final int POINTS_BEFORE_WIDE = 2;

    private final Secret secret;
    private final Definitions definitions;
    private final Coordinates coordinates;
    private final Optional<Reason> obstacle;
    private final Sizes sizes;
    private final AtomicReferenceArray<@Nullable SamplePoint<?>> points = new AtomicReferenceArray<>(POINTS);

    /**
     * @param identity what the points depend on besides the secret: where identity and definitions are the same, so are
     *     points and signatures
     */
    public Samples(Secret secret, String identity, Definitions definitions) {
        this.secret = secret;
        this.definitions = definitions;
        this.coordinates = new Coordinates(HexFormat.of().parseHex(secret.key()), identity);
        this.obstacle = definitions.asMap().values().stream()
                .flatMap(expr -> Obstacles.in(expr).stream())
                .findFirst();
        this.sizes = new Sizes(obstacle.isEmpty() ? definitions : Definitions.NONE);
    }

    /**
     * Whether {@code answer} equals {@code key} wherever both are defined. Takes microseconds for a typical answer; the
     * first comparison of a problem also computes its points.
     */
    public Comparison compare(Expr answer, Expr key) {
        Optional<Reason> reason = obstacle.or(() -> Obstacles.in(answer)).or(() -> Obstacles.in(key));
        if (reason.isPresent()) {
            return new Comparison.Undecided(reason.get());
        }
        Size difference = sizes.of(answer).minus(sizes.of(key));
        boolean wide = !(errorAt(0, difference) < TOO_WEAK);
        boolean defined = false;
        double error = 1;
        for (int i = 0; i < POINTS; i = wide && i == POINTS_BEFORE_WIDE - 1 ? Secret.WORD_PRIMES : i + 1) {
            SamplePoint<?> point = point(i);
            switch (point.agreement(answer, key)) {
                case DIFFER -> {
                    return new Comparison.Different(WitnessSearch.find(answer, key, definitions));
                }
                case AGREE -> {
                    defined = true;
                    error *= errorAt(i, difference);
                    if (error < MAX_ERROR) {
                        return new Comparison.Same(error);
                    }
                }
                case UNDEFINED -> defined |= point.integer(answer).isPresent();
            }
        }
        return defined ? new Comparison.Undecided(Reason.DEGREE) : new Comparison.NeverDefined();
    }

    /** Empty where the expression is no rational function, or is not defined at one of the points. */
    public Optional<Signature> signature(Expr expr) {
        if (obstacle.or(() -> Obstacles.in(expr)).isPresent()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SIGNATURE_POINTS; i++) {
            Optional<BigInteger> value = point(i).integer(expr);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            text.append(HexFormat.of().toHexDigits(value.get().longValueExact()));
        }
        return Optional.of(new Signature(text.toString()));
    }

    private static double errorAt(int point, Size difference) {
        boolean word = point < Secret.WORD_PRIMES;
        int bits = (word ? Secret.WORD_BITS : Secret.WIDE_BITS) - 1;
        double zeros = Math.scalb(difference.degree(), -bits);
        double primes = difference.bits() / bits / Math.pow(2, word ? WORD_PRIMES_LOG : WIDE_PRIMES_LOG);
        return Math.min(1, zeros + primes);
    }

    private SamplePoint<?> point(int index) {
        SamplePoint<?> known = points.get(index);
        if (known != null) {
            return known;
        }
        SamplePoint<?> point = index < Secret.WORD_PRIMES
                ? point(index, new WordField(secret.wordPrimes().get(index)))
                : point(index, new WideField(secret.widePrimes().get(index - Secret.WORD_PRIMES)));
        points.set(index, point);
        return point;
    }

    private <R> SamplePoint<R> point(int index, Field<R> field) {
        return new SamplePoint<>(field, symbol -> coordinates.of(index, symbol), definitions);
    }
}
