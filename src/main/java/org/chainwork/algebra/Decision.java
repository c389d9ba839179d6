package org.chainwork.algebra;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One comparison: asks point after point until the answer is certain enough. */
final class Decision {

    /** Where a point of the first kind proves less than this, the wide primes are asked. */
    private static final double TOO_WEAK = 1.0 / 256;

    private static final int POINTS_BEFORE_WIDE = 2;

    /** Of single operations, at all points together. */
    private static final int MAX_OPERATIONS = 30_000;

    /**
     * Among so many points for each pattern of signs, every pattern comes up at two or more but once in a million times: with
     * fewer, the verdict would hang on luck.
     */
    private static final int POINTS_FOR_A_PATTERN = 21;

    /** Longer answers are not tried modulo the wide primes, where an operation takes long; 64 layers with roots are. */
    private static final int MAX_WIDE_OPERATIONS = 1_000;

    /** At all wide points together, those included that do not count; one that counts is enough for most. */
    private static final int MAX_WIDE_OPERATIONS_TOGETHER = 2 * MAX_WIDE_OPERATIONS;

    /** Points modulo one wide prime, which are kept; and those that are tried before the wide ones. */
    private static final int MOST_WIDE_TURNS = 16;

    /** At so many points one divides by 0 by no accident. */
    private static final int POINTS_UNDEFINED = 2;

    /** With a root beside what is 0, half of the points show nothing; two of so many do, but once in a million times. */
    private static final int MOST_LOOKED_AT = 24;

    /** Of all that an answer divides by, one within another: with more it is not looked through for what is 0. */
    private static final int MAX_OPERATIONS_LOOKED_THROUGH = 400;

    private final Expr answer;
    private final Expr key;
    private final Size difference;
    private final Signs signs;
    private final boolean roots;
    private final Points points;
    private final RealPoints realPoints;
    private final RealValues reals;
    private final int operations;
    private final double wordBound;
    private final Tally words;
    private final Tally wides;
    /** The signs over the reals, at one point, of what may have either. */
    private int realPattern;

    private boolean defined;
    private int undefined;
    private @Nullable List<Expr> divisors;
    /** How many of those because of a division by 0. */
    private int divisions;
    /** Points that had something to say: with roots, those at which they are on the branch of the reals. */
    private int counted;

    Decision(Expr answer, Expr key, Size difference, Signs signs, boolean roots, Points points, RealPoints realPoints) {
        this.answer = answer;
        this.key = key;
        this.difference = difference;
        this.signs = signs;
        this.roots = roots;
        this.points = points;
        this.realPoints = realPoints;
        this.reals = new RealValues(realPoints);
        this.operations = Operations.count(answer) + Operations.count(key);
        Chances ofWords = Chances.of(difference, signs, Secret.WORD_BITS);
        this.wordBound = ofWords.underPattern();
        int open = signs.areTooMany() ? 0 : signs.unknown().size();
        this.words = new Tally(points.primes(), open, ofWords);
        this.wides = new Tally(Secret.WIDE_PRIMES, open, Chances.of(difference, signs, Secret.WIDE_BITS));
    }

    Comparison decide() {
        return decide(this::differ, Secret.WIDE_PRIMES);
    }

    /** The same for certain: where they differ no point is looked for that shows it, nor are the wide primes asked. */
    boolean isSoonSame() {
        return decide(Comparison.Undecided::new, 0) instanceof Comparison.Same;
    }

    private Comparison decide(Function<Cause, Comparison> differing, int widePoints) {
        if (signs.areTooMany() || pointsAffordable() >> signs.conditions().size() < pointsForAllPatterns()) {
            return differing.apply(Cause.TOO_MANY_SIGNS);
        }
        if (!signs.unknown().isEmpty()) {
            Optional<RealValues.At> real = reals.definedPoint(signs.unknown());
            if (real.isEmpty()) {
                return new Comparison.Undecided(Cause.NO_POINT_WITH_SIGNS);
            }
            realPattern = signs.pattern(real.get().point());
        }
        boolean wide = signs.count() == 0 && !(wordBound < TOO_WEAK);
        int limit = wide ? POINTS_BEFORE_WIDE : roots ? Integer.MAX_VALUE : Math.max(1, points.primes());
        Points.Walk walk = points.walk();
        int tries = wide ? MOST_WIDE_TURNS : Integer.MAX_VALUE;
        for (int i = 0, spent = 0; i < tries && counted < limit && spent < MAX_OPERATIONS; i++) {
            spent += operations + (i < Points.KEPT ? 0 : points.operationsToDraw());
            SamplePoint<Long> point = walk.next();
            Comparison decided = point == null
                    ? new Comparison.Undecided(Cause.NO_POINT_DRAWN)
                    : ask(point, words, i % points.primes(), differing);
            if (decided != null) {
                return decided;
            }
        }
        Comparison decidedWide = operations <= MAX_WIDE_OPERATIONS ? askWide(differing, widePoints) : null;
        if (decidedWide != null) {
            return decidedWide;
        }
        if (!defined && undefined >= POINTS_UNDEFINED && !Branches.in(answer)) {
            return new Comparison.NeverDefined();
        }
        return new Comparison.Undecided(whyPointsRanOut());
    }

    private Cause whyPointsRanOut() {
        if (roots && !defined) {
            return Cause.NO_POINT_COUNTED;
        }
        return signs.count() > 0 ? Cause.TOO_FEW_PATTERNS : Cause.TOO_WEAK;
    }

    private int pointsAffordable() {
        int ofKept = Points.KEPT * operations;
        return ofKept >= MAX_OPERATIONS
                ? MAX_OPERATIONS / operations
                : Points.KEPT + (MAX_OPERATIONS - ofKept) / (operations + points.operationsToDraw());
    }

    /**
     * Whether the points would be enough modulo other primes, too: else the verdict would hang on luck. Each condition passes
     * over half of them.
     */
    private boolean arePointsSurelyEnough() {
        if (signs.count() == 0 || wides.points() > 0) {
            return true;
        }
        double chance = Math.scalb(1.0, -signs.conditions().size());
        return Tally.drawnFor(words.pointsNeeded(Samples.MAX_ERROR), chance) <= pointsAffordable();
    }

    private int pointsForAllPatterns() {
        return signs.unknown().isEmpty()
                ? 0
                : POINTS_FOR_A_PATTERN << signs.unknown().size();
    }

    /** One point modulo each prime; others are drawn for those that do not count. */
    private @Nullable Comparison askWide(Function<Cause, Comparison> differing, int primes) {
        int conditions = Operations.ofSigns(signs.conditions());
        int spent = 0;
        for (int prime = 0; prime < primes && signs.count() == 0; prime++) {
            int before = counted;
            for (int turn = 0;
                    turn < MOST_WIDE_TURNS && counted == before && spent < MAX_WIDE_OPERATIONS_TOGETHER;
                    turn++) {
                spent += operations + conditions + (turn == 0 ? 0 : points.operationsToDraw());
                SamplePoint<?> point = points.wide(prime, turn);
                if (point == null) {
                    break;
                }
                Comparison decided = ask(point, wides, prime, differing);
                if (decided != null) {
                    return decided;
                }
            }
        }
        return null;
    }

    /** Null while more points have to be asked. */
    private @Nullable Comparison ask(
            SamplePoint<?> point, Tally tally, int prime, Function<Cause, Comparison> differing) {
        if (!point.allPositive(signs.conditions())) {
            return null;
        }
        SamplePoint.Agreement agreement = point.agreement(answer, key);
        counted += roots && agreement == SamplePoint.Agreement.FIRST_UNDEFINED ? 0 : 1;
        return switch (agreement) {
            case DIFFER -> differing.apply(Cause.NO_WITNESS);
            case AGREE -> {
                defined = true;
                tally.agree(prime, signs.pattern(point));
                if (error() >= Samples.MAX_ERROR) {
                    yield null;
                }
                yield arePointsSurelyEnough() ? same(differing) : new Comparison.Undecided(Cause.TOO_FEW_PATTERNS);
            }
            case FIRST_UNDEFINED -> {
                undefined++;
                yield roots && dividesByZero(point) ? new Comparison.NeverDefined() : null;
            }
            case SECOND_UNDEFINED -> {
                defined = true;
                yield null;
            }
        };
    }

    /** Without roots, being undefined says as much. Where a sign is open, {@code x+|x|} is 0 under one of its patterns only. */
    private boolean dividesByZero(SamplePoint<?> point) {
        if (signs.count() > 0 || undefined > MOST_LOOKED_AT) {
            return false;
        }
        divisions += point.anyZero(divisors()) ? 1 : 0;
        return divisions >= POINTS_UNDEFINED;
    }

    /** None where to look through them would take too long. */
    private List<Expr> divisors() {
        List<Expr> known = divisors;
        if (known == null) {
            List<Expr> all = Divisors.in(answer);
            known = Operations.areAtMost(MAX_OPERATIONS_LOOKED_THROUGH, all) ? all : List.of();
            divisors = known;
        }
        return known;
    }

    private double error() {
        return words.error(realPattern) * wides.error(realPattern) + (roots ? Fingerprints.MAX_ERROR : 0);
    }

    /** With roots the points only say so: the reals must have the same to say. */
    private Comparison same(Function<Cause, Comparison> differing) {
        if (roots) {
            Optional<Boolean> meet = reals.definedPoint(signs.unknown())
                    .map(real -> !real.areApart())
                    .or(reals::areEqualExactly);
            if (meet.isEmpty()) {
                return new Comparison.Undecided(Cause.NO_REAL_POINT);
            }
            if (!meet.get() || reals.areApartSomewhere()) {
                return differing.apply(Cause.REALS_DISAGREE);
            }
        }
        return new Comparison.Same(new Certificate(
                words.points() + wides.points(),
                words.primes() + wides.primes(),
                wides.points() > 0 ? Secret.WIDE_BITS : Secret.WORD_BITS,
                difference.degree(),
                signs.count(),
                error()));
    }

    /** With roots a point over the reals has to show it; else there is a cause that it is not certain. */
    private Comparison differ(Cause otherwise) {
        WitnessSearch search = new WitnessSearch(realPoints);
        Optional<Witness> witness = search.witness();
        boolean certain = witness.isPresent()
                || !roots
                || search.hasSeenThemApart()
                || reals.differAtHome()
                || reals.areRationalOnAnOpenDomain()
                || !reals.areEqualExactly().orElse(true)
                || reals.differInMoreDigits();
        return certain ? new Comparison.Different(witness) : new Comparison.Undecided(otherwise);
    }
}
