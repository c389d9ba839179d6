package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The branches of one problem's even roots and absolute values, with the sample points that suit them. */
final class Branching {

    /** At most one point in 2^12 suits so many, and it takes long to find out what is known of more. */
    private static final int MOST_CHOOSING = 12;

    /** Large primes in numbers under roots: each more halves the number of primes modulo which all of them are squares. */
    static final int MOST_CONSTANTS = 4;

    /** What follows from the roots of the definitions, by value, which takes the points. */
    private record Known(Set<Fingerprint> rooted, Positives positives, Map<String, Factors> ofDefinitions) {}

    private final Secret secret;
    private final String identity;
    private final Definitions definitions;
    private final boolean inDefinitions;
    private final Branches ofDefinitions;
    private final Positives byForm = new Positives(Fingerprints.NONE);
    private final Sizes sizes;
    private final IrrationalRadicands irrationalRadicands;
    private final Points points;
    private volatile @Nullable Points rational;
    private volatile @Nullable Points anywhere;
    private volatile @Nullable Known known;
    private volatile int disguised = -1;
    private volatile @Nullable Boolean definitionsNonZero;
    private final Latest<List<Expr>, Boolean> nonZero =
            new Latest<>(exprs -> exprs.stream().allMatch(this::isNonZero));

    Branching(Secret secret, String identity, Definitions definitions, Sizes sizes) {
        this.secret = secret;
        this.identity = identity;
        this.definitions = definitions;
        this.sizes = sizes;
        this.irrationalRadicands = new IrrationalRadicands(secret.wordPrimes());
        List<Expr> exprs = List.copyOf(definitions.asMap().values());
        this.inDefinitions = exprs.stream().anyMatch(Branches::in);
        this.ofDefinitions = inDefinitions
                ? BranchAnalysis.of(exprs, definitions, byForm, Factoring.ofNames(definitions, byForm))
                : Branches.NONE;
        this.points = new Points(secret, identity, definitions, inDefinitions, ofDefinitions);
    }

    Points points() {
        return points;
    }

    boolean occurIn(Expr first, Expr second) {
        return inDefinitions || Branches.in(first) || Branches.in(second);
    }

    /** Empty where a root is taken of something that is negative wherever the others are defined. */
    Optional<Signs> signs(Expr... exprs) {
        if (Stream.of(exprs).noneMatch(Branches::in)) {
            return Optional.of(together(Branches.NONE));
        }
        Known before = known();
        Branches branches = BranchAnalysis.of(
                List.of(exprs), definitions, before.positives.with(fingerprints(before.rooted)), before.ofDefinitions);
        return branches.empty() && areNonZero(branches) ? Optional.empty() : Optional.of(together(branches));
    }

    /** Whether a definition takes a root of something that is negative wherever the others are defined. */
    boolean isNowhereDefined() {
        return ofDefinitions.empty() && areDefinitionsNonZero();
    }

    /** Whether a root is taken of something that is negative everywhere, whatever the roots of the definitions imply. */
    boolean isNowhereDefined(Expr expr) {
        Positives none = new Positives(Fingerprints.NONE);
        Branches branches = BranchAnalysis.of(List.of(expr), definitions, none, Factoring.ofNames(definitions, none));
        return branches.empty() && areNonZero(branches);
    }

    private Signs together(Branches more) {
        if (choosing(ofDefinitions, more) > MOST_CHOOSING || ofDefinitions.obscure() || more.obscure()) {
            return Signs.TOO_MANY;
        }
        List<Expr> unknown = independent(more);
        List<Expr> before = ofDefinitions.rootedWithoutBars();
        List<Expr> rooted = distinct(before, more.rootedWithoutBars());
        int conditional = ofDefinitions.conditions().size() + more.conditions().size() + rooted.size();
        Points fitting = points.with(more.fitting(definitions));
        int mayBeSquares = mayBeSquares(fitting.observed(), rooted.subList(before.size(), rooted.size()));
        int count = unknown.size() + disguised() + mayBeSquares;
        Set<Expr> constants = fitting.fitting().constants();
        if (constants.size() > MOST_CONSTANTS
                || !irrationalRadicands.areIndependent(irrational(more), constants)
                || !areNonZero(more)
                || !areDefinitionsNonZero()) {
            return Signs.TOO_MANY;
        }
        return new Signs(more.conditions(), fitting.fitting(), unknown, count, conditional);
    }

    private List<Expr> irrational(Branches more) {
        return Stream.concat(ofDefinitions.irrational().stream(), more.irrational().stream())
                .distinct()
                .toList();
    }

    /**
     * Whether what has to be so is. Looked at where nothing is known of signs yet: that {@code x} is positive, since
     * {@code sqrt(x*(|x|+x))} is defined, would hide that the other factor is 0 where x is not.
     */
    private boolean areNonZero(Branches branches) {
        return branches.nonZero().isEmpty() || nonZero.of(branches.nonZero());
    }

    /** Of what stands under the roots of the definitions: the same for every answer. */
    private boolean areDefinitionsNonZero() {
        Boolean known = definitionsNonZero;
        if (known == null) {
            known = areNonZero(ofDefinitions);
            definitionsNonZero = known;
        }
        return known;
    }

    /** Bars have two signs each, and one root may be that of a square in disguise. */
    private boolean isNonZero(Expr expr) {
        List<Expr> within = new ArrayList<>(List.of(expr));
        within.addAll(definitions.neededBy(Symbols.in(expr)).asMap().sequencedValues());
        Set<Expr> rooted = new HashSet<>();
        Set<Expr> signed = new HashSet<>();
        within.forEach(each -> {
            rooted.addAll(Branches.rootedIn(each));
            signed.addAll(Branches.signedIn(each));
        });
        signed.removeAll(rooted);
        return anywhere().unchosen().isNonZero(expr, signed.size() + (rooted.isEmpty() ? 0 : 1), rooted.size());
    }

    /** Points of which nothing is asked. */
    private Points anywhere() {
        Points known = anywhere;
        if (known == null) {
            known = new Points(secret, identity, definitions, false, Branches.NONE);
            anywhere = known;
        }
        return known;
    }

    /** Of expressions of which roots are taken; a symbol is no square. */
    private int mayBeSquares(Observations observations, List<Expr> rooted) {
        return observations.notSeenAsNonSquares(
                rooted.stream().filter(expr -> !definitions.isFree(expr)).toList());
    }

    /** How many expressions have to be squares, or are asked whether they are. */
    private int choosing(Branches first, Branches second) {
        Set<Object> choosing = new HashSet<>();
        for (Branches branches : List.of(first, second)) {
            choosing.addAll(branches.unknown());
            choosing.addAll(branches.choosing(definitions));
        }
        return choosing.size();
    }

    /** How many of the definitions' roots may be of squares in disguise. */
    private int disguised() {
        int known = disguised;
        if (known < 0) {
            known = mayBeSquares(points.unchosen(), ofDefinitions.rootedWithoutBars());
            disguised = known;
        }
        return known;
    }

    private Fingerprints fingerprints(Set<Fingerprint> rooted) {
        return new Fingerprints(isClear() ? points : rational(), sizes, rooted);
    }

    /**
     * Points at which the values of roots are any values: what is equal there is so on every branch. Of {@code u = |x|},
     * {@code v = 2-u} it is seen that v equals {@code -u+2}, and never that u equals x.
     */
    private Points rational() {
        Points known = rational;
        if (known == null) {
            known = new Points(secret, identity, definitions.withoutEvenRoots(), false, Branches.NONE);
            rational = known;
        }
        return known;
    }

    /** Whether all values of definitions are on the branch of the reals at the points. */
    private boolean isClear() {
        return ofDefinitions.unknown().isEmpty() && disguised() == 0;
    }

    private Set<Fingerprint> rooted() {
        Set<Fingerprint> rooted = new HashSet<>();
        if (!isClear()) {
            return rooted;
        }
        Fingerprints fingerprints = fingerprints(rooted);
        for (Expr definition : definitions.asMap().values()) {
            for (Expr base : Branches.rootedIn(definition)) {
                fingerprints.of(base).ifPresent(rooted::add);
            }
        }
        return rooted;
    }

    private Known known() {
        Known result = known;
        if (result == null) {
            Set<Fingerprint> rooted = rooted();
            Positives positives = byForm.valuedBy(fingerprints(rooted));
            result = new Known(rooted, positives, Factoring.ofNames(definitions, positives));
            known = result;
        }
        return result;
    }

    /** Unknown products such that the sign of each of the others follows from theirs. */
    private List<Expr> independent(Branches more) {
        if (ofDefinitions.unknown().isEmpty() && more.unknown().isEmpty()) {
            return List.of();
        }
        Fingerprints fingerprints = fingerprints(known().rooted);
        IndependentSigns signs = new IndependentSigns(factor -> identity(fingerprints, factor));
        List<List<Expr>> related = Stream.concat(ofDefinitions.related().stream(), more.related().stream())
                .toList();
        related.forEach(signs::isIndependent);
        return new JointSigns(
                        Stream.concat(ofDefinitions.unknown().stream(), more.unknown().stream())
                                .toList(),
                        related,
                        signs::upToSign)
                .products().stream()
                        .filter(signs::isIndependent)
                        .map(factors -> factors.size() == 1 ? factors.getFirst() : new Product(factors))
                        .toList();
    }

    /** Those of the first list, then those of the second that equal none before up to sign. */
    private List<Expr> distinct(List<Expr> first, List<Expr> second) {
        List<Expr> distinct = new ArrayList<>(first);
        Set<Object> seen = new LinkedHashSet<>();
        if (!second.isEmpty()) {
            Fingerprints fingerprints = fingerprints(known().rooted);
            first.forEach(expr -> seen.add(identity(fingerprints, expr)));
            second.stream()
                    .filter(expr -> !seen.contains(identity(fingerprints, Negation.of(expr)))
                            && seen.add(identity(fingerprints, expr)))
                    .forEach(distinct::add);
        }
        return distinct;
    }

    private static Object identity(Fingerprints fingerprints, Expr expr) {
        return fingerprints.of(expr).<Object>map(value -> value).orElse(expr);
    }
}
