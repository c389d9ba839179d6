package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether expressions are equal, by their values modulo secret primes at the secret sample points of one
 * problem (Schwartz 1980, Zippel 1979; Gonnet 1984). Nothing is expanded: a comparison takes time linear in what was
 * typed.
 *
 * <p>"Different" is certain. "Same" is wrong with a probability that is computed for each comparison: at one point, at
 * most {@code D/p + B/(b*N)}, where D is the degree of the difference, {@code p} the prime of {@code b+1} bits, B the
 * bits of the difference's coefficients, and N the number of primes to draw from; points take turns among the primes.
 *
 * <p>Even roots and absolute values have branches (see {@link Branches}). Where a sign under them is not known, a wrong
 * branch shows at one point in two only, more points are asked, and "different" needs a point over the reals.
 *
 * <p>Instances may be shared between threads.
 */
public final class Samples {

    /** "Same" is said only when its error bound is below this. */
    public static final double MAX_ERROR = 1e-30;

    static final int SIGNATURE_POINTS = 4;

    /** Operations of the longest expressions that get a signature. */
    private static final int MOST_SIGNED = 1_500;

    /** Even roots and absolute values in those. */
    private static final int MOST_SIGNED_ROOTS = 6;

    /** Even roots and absolute values that one expression may have; nobody needs so many. */
    public static final int MOST_ROOTS = 24;

    /** By chance, numbers as precise as values over the reals are ratios of longer numbers only. */
    private static final int MOST_RATIO_BITS = 20;

    private final RealDomain domain;
    private final Surds surds;
    /** Of an answer, which is compared with one expression after the other. */
    private final Latest<Expr, Expr> folded;
    /** Of a key, with which one answer after the other is compared. */
    private final Latest<Expr, Expr> foldedKey;

    private final Optional<Cause> obstacle;
    private final Sizes sizes;
    private final Branching branching;

    /**
     * @param identity what the points depend on besides the secret: where identity and definitions are the same, so are
     *     points and signatures
     */
    public Samples(Secret secret, String identity, Definitions definitions) {
        this.obstacle = definitions.asMap().values().stream()
                .flatMap(expr -> Obstacles.in(expr).stream())
                .findFirst();
        this.domain = new RealDomain(definitions);
        this.surds = new Surds(obstacle.isEmpty() ? definitions : Definitions.NONE);
        this.folded = new Latest<>(surds::fold);
        this.foldedKey = new Latest<>(surds::fold);
        this.sizes = new Sizes(surds.definitions());
        this.branching = new Branching(secret, identity, surds.definitions(), sizes);
    }

    /**
     * Whether {@code answer} equals {@code key} wherever both are defined. Takes microseconds for a typical answer; the
     * first comparison of a problem also computes its points.
     */
    public Comparison compare(Expr answer, Expr key) {
        Optional<Cause> cause = obstacle(answer).or(() -> obstacle(key));
        if (cause.isPresent()) {
            return cause.get() == Cause.FUNCTION && Undefined.isIn(answer)
                    ? new Comparison.NeverDefined()
                    : new Comparison.Undecided(cause.get());
        }
        if (branching.isNowhereDefined()) {
            return new Comparison.NeverDefined();
        }
        Comparison decided = decision(answer, key, true)
                .map(Decision::decide)
                .orElseGet(() -> nowhereBothDefined(folded.of(answer), foldedKey.of(key)));
        return decided instanceof Comparison.NeverDefined || branching.points().haveAllDefinitions()
                ? decided
                : new Comparison.Undecided(Cause.DEFINITIONS);
    }

    /**
     * Tells of others whether {@link #compare} says that they are the same as {@code expr}; it never does where that takes
     * long, as with a very high degree. Costs less than a comparison where they are not the same, which is what nearly
     * always comes of trying one after the other.
     */
    public SameAs soonSameAs(Expr expr) {
        return new SoonSame(expr);
    }

    /** For one thread. */
    public sealed interface SameAs extends Predicate<Expr> {

        /** False where the two differ at one point over the reals, which nearly always ends it. */
        boolean mayBe(Expr other);
    }

    private final class SoonSame implements SameAs {

        private final Expr expr;
        private final boolean obstacle;
        private final boolean roots;
        private boolean sought;
        private @Nullable RealEvaluation point;
        private @Nullable Interval value;

        SoonSame(Expr expr) {
            this.expr = expr;
            this.obstacle = obstacle(expr).isPresent();
            this.roots = branching.occurIn(expr, expr);
        }

        @Override
        public boolean test(Expr other) {
            return mayBe(other)
                    && decision(expr, other, false).filter(Decision::isSoonSame).isPresent();
        }

        @Override
        public boolean mayBe(Expr other) {
            return !obstacle && obstacle(other).isEmpty() && !areApart(other);
        }

        /** Or not seen to be defined at a point where the one is. */
        private boolean areApart(Expr other) {
            if (!roots) {
                return false;
            }
            RealEvaluation there = point();
            Interval a = value;
            Interval b = there == null || a == null || !there.knows(other) ? null : there.value(other);
            return a == null || b == null || a.isApartFrom(b);
        }

        private @Nullable RealEvaluation point() {
            if (!sought) {
                point = domain.pointOf(expr);
                value = point == null ? null : point.value(expr);
                sought = true;
            }
            return point;
        }
    }

    /**
     * The simplest number that {@code first} divided by {@code second} can be at the point over the reals that suits most
     * answers. Whether it is that everywhere has to be asked. Empty where it is long, or one of them has no value there.
     */
    public Optional<Rational> simplestRatio(Expr first, Expr second) {
        return obstacle(first).or(() -> obstacle(second)).isPresent()
                ? Optional.empty()
                : new RealValues(new RealPoints(first, second, domain, true))
                        .simplestRatioAtHome()
                        .filter(ratio -> ratio.bitLength() <= MOST_RATIO_BITS);
    }

    /**
     * Empty where one is defined nowhere that the other is.
     *
     * @param narrow whether points are looked for that lie in narrow places: it takes long, and a small one is known of
     *     what may be the same
     */
    private Optional<Decision> decision(Expr answer, Expr key, boolean narrow) {
        Expr first = folded.of(answer);
        Expr second = foldedKey.of(key);
        boolean roots = branching.occurIn(first, second);
        Optional<Signs> signs = roots ? branching.signs(second, first) : Optional.of(Signs.NONE);
        return signs.map(ofBoth -> new Decision(
                first,
                second,
                sizes.ofDifference(first, second),
                ofBoth,
                roots,
                branching.points().with(ofBoth.fitting()),
                narrow ? new RealPoints(answer, key, domain, roots) : RealPoints.small(answer, key, domain, roots)));
    }

    private Optional<Cause> obstacle(Expr expr) {
        return obstacle.or(() -> Obstacles.in(expr))
                .or(() -> Branches.count(expr) > MOST_ROOTS ? Optional.of(Cause.TOO_MANY_ROOTS) : Optional.empty());
    }

    /** Without a point at which both have values nothing shows that they differ. */
    private Comparison nowhereBothDefined(Expr answer, Expr key) {
        if (branching.isNowhereDefined(answer)) {
            return new Comparison.NeverDefined();
        }
        boolean somewhere = new RealValues(new RealPoints(answer, key, domain, true))
                .definedPoint(List.of())
                .isPresent();
        return new Comparison.Undecided(somewhere ? Cause.SIGNS_DISAGREE : Cause.NOWHERE_TOGETHER);
    }

    /** Whether even roots or absolute values are written in it: its signature is that of its form then. */
    public boolean hasRoots(Expr expr) {
        return Branches.in(expr);
    }

    /**
     * Empty where the expression hangs on signs that are not known, is not defined or not on the branch of the reals at one
     * of the points, or is far longer than what people write.
     */
    public Optional<Signature> signature(Expr expr) {
        if (obstacle(expr).isPresent()
                || Operations.count(expr) > MOST_SIGNED
                || Branches.count(expr) > MOST_SIGNED_ROOTS) {
            return Optional.empty();
        }
        Expr folded = this.folded.of(expr);
        return branching.occurIn(folded, folded)
                ? branching
                        .signs(folded)
                        .filter(signs -> signs.count() == 0)
                        .flatMap(signs ->
                                signature(folded, branching.points().with(signs.fitting()), signs.conditions()))
                : signature(folded, branching.points(), List.of());
    }

    private static Optional<Signature> signature(Expr folded, Points points, List<Expr> conditions) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SIGNATURE_POINTS; i++) {
            SamplePoint<Long> point = points.kept(i);
            Optional<BigInteger> value =
                    point == null || !point.allPositive(conditions) ? Optional.empty() : point.integer(folded);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            text.append(HexFormat.of().toHexDigits(value.get().longValueExact()));
        }
        return Optional.of(new Signature(text.toString()));
    }
}
