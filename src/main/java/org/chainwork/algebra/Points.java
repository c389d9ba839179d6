package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sample points of one problem, in a fixed order. Where definitions have even roots, these are the points at which
 * all of them are defined. Instances may be shared between threads.
 */
final class Points {

    /** So many primes take turns, of those modulo which the constants are squares. */
    static final int MOST_PRIMES = 16;

    /** For so many answers that need more of their points than the definitions do. */
    private static final int MOST_KEPT_WITH_MORE = 4;

    /** More are drawn anew each time that they are needed. */
    static final int KEPT = 256;

    /** So many draws for one point make do with six even roots that hang on nothing but chance. */
    private static final int MAX_DRAWS_LOG = 10;

    private static final int MAX_DRAWS = 1 << MAX_DRAWS_LOG;

    /** Enough to see each of seven signs both ways, while the ones before it are positive. */
    private static final int OBSERVED_LOG = 10;

    /** Where each takes many draws, fewer have to do. */
    private static final int OBSERVED_AT_LEAST_LOG = 5;

    /** Of definitions, to tell what a point costs; past this it is too much anyway. */
    private static final int MAX_OPERATIONS = 1 << 20;

    private final Secret secret;
    private final String identity;
    private final Coordinates coordinates;
    private final Definitions definitions;
    private final boolean choosy;
    private final Branches branches;
    /** How many expressions have to be squares that are not drawn as such. */
    private final int choosing;

    private final Fitting fitting;
    private final List<WordField> fields;
    private final List<Draws> draws;
    private final AtomicReferenceArray<@Nullable SamplePoint<Long>> kept = new AtomicReferenceArray<>(KEPT);
    private final List<WideDraws> wide;

    private final Observations unchosen;
    private final Observations observed;
    private volatile @Nullable Boolean allDefined;
    private final Map<Fitting, Points> withMore = new ConcurrentHashMap<>();

    private int drawn;
    /** What was not found in so many draws is not looked for again. */
    private volatile boolean exhausted;

    /**
     * @param choosy whether definitions have even roots
     * @param branches of the definitions
     */
    Points(Secret secret, String identity, Definitions definitions, boolean choosy, Branches branches) {
        this(secret, identity, definitions, choosy, branches, branches.fitting(definitions));
    }

    private Points(
            Secret secret,
            String identity,
            Definitions definitions,
            boolean choosy,
            Branches branches,
            Fitting fitting) {
        this.secret = secret;
        this.identity = identity;
        this.definitions = definitions;
        this.coordinates = new Coordinates(HexFormat.of().parseHex(secret.key()), identity);
        this.choosy = choosy;
        this.branches = branches;
        this.choosing = branches.choosing(definitions).size();
        this.fitting = fitting;
        this.fields = secret.wordPrimes().stream()
                .map(WordField::new)
                .filter(fitting::suits)
                .limit(MOST_PRIMES)
                .toList();
        this.draws = new ArrayList<>();
        for (int prime = 0; prime < fields.size(); prime++) {
            draws.add(new Draws(fields.get(prime), prime, coordinates, fitting, definitions));
        }
        this.unchosen = observations(OBSERVED_LOG, Draws::next);
        this.observed =
                observations(Math.max(OBSERVED_AT_LEAST_LOG, OBSERVED_LOG - choosing), ofPrime -> accepted(ofPrime));
        this.wide =
                IntStream.range(0, Secret.WIDE_PRIMES).mapToObj(WideDraws::new).toList();
    }

    /** The points for expressions that need more of them: the same for the same need. */
    Points with(Fitting more) {
        Fitting all = fitting.with(more);
        if (all.equals(fitting)) {
            return this;
        }
        Points known = withMore.get(all);
        if (known == null) {
            known = new Points(secret, identity, definitions, choosy, branches, all);
            if (withMore.size() >= MOST_KEPT_WITH_MORE) {
                // one comparison asks for them twice
                withMore.clear();
            }
            withMore.put(all, known);
        }
        return known;
    }

    Fitting fitting() {
        return fitting;
    }

    /**
     * Whether each definition has a value at one point at least. One that has none at two, modulo two primes, has none
     * anywhere, but for a tiny chance: {@code 1/u} where {@code u = 0*x}. With even roots there are no other points.
     */
    boolean haveAllDefinitions() {
        Boolean known = allDefined;
        if (known == null) {
            known = choosy || fields.size() < 2 || definesAll(kept(0), kept(1));
            allDefined = known;
        }
        return known;
    }

    private boolean definesAll(@Nullable SamplePoint<Long> first, @Nullable SamplePoint<Long> second) {
        return definitions.asMap().keySet().stream()
                .map(Expr::symbol)
                .allMatch(name ->
                        first == null || second == null || first.value(name) != null || second.value(name) != null);
    }

    /** What one more point costs. */
    int operationsToDraw() {
        int once = Math.min(
                MAX_OPERATIONS,
                definitions.asMap().values().stream()
                        .mapToInt(Operations::count)
                        .sum());
        return once << Math.min(choosing, MAX_DRAWS_LOG);
    }

    /** How many primes take turns. */
    int primes() {
        return fields.size();
    }

    /** The points one after the other; each belongs to prime number {@code index % primes()}. */
    Walk walk() {
        return new Walk();
    }

    /** The point number {@code index}, below {@value #KEPT}; null where no point is found. */
    @Nullable
    SamplePoint<Long> kept(int index) {
        SamplePoint<Long> known = kept.get(index);
        return known != null ? known : drawUpTo(index);
    }

    /** Whether not even the first is found. That more are not found hangs on how many were asked for. */
    private boolean isWithoutPoints() {
        return kept(0) == null;
    }

    private synchronized @Nullable SamplePoint<Long> drawUpTo(int index) {
        while (drawn <= index) {
            SamplePoint<Long> point = fields.isEmpty() || exhausted ? null : accepted(draws.get(drawn % primes()));
            if (point == null) {
                exhausted = true;
                return null;
            }
            kept.set(drawn, point);
            drawn++;
        }
        return kept.get(index);
    }

    /**
     * The point number {@code turn}, from 0, modulo a prime that is too large for a machine word; null where none is found.
     */
    @Nullable
    SamplePoint<BigInteger> wide(int prime, int turn) {
        return wide.get(prime).point(turn);
    }

    /** Points modulo one of the large primes, one after the other. */
    private final class WideDraws {

        private final int prime;
        private final WideField field;
        private final List<SamplePoint<BigInteger>> found = new ArrayList<>();
        private int next;

        WideDraws(int prime) {
            this.prime = prime;
            this.field = new WideField(secret.widePrimes().get(prime));
        }

        synchronized @Nullable SamplePoint<BigInteger> point(int turn) {
            int limit = isWithoutPoints() || !fitting.suits(field) ? 0 : MAX_DRAWS;
            while (found.size() <= turn && next < limit) {
                SamplePoint<BigInteger> point = draw(next);
                next++;
                if (isAccepted(point)) {
                    found.add(point);
                }
            }
            return turn < found.size() ? found.get(turn) : null;
        }

        private SamplePoint<BigInteger> draw(int block) {
            int series = MOST_PRIMES + prime;
            return new SamplePoint<>(
                    field,
                    fitting.coordinates(symbol -> new BigInteger(1, coordinates.block(series, block, symbol))),
                    definitions);
        }
    }

    private @Nullable SamplePoint<Long> accepted(Draws ofPrime) {
        for (int draw = 0; draw < MAX_DRAWS; draw++) {
            SamplePoint<Long> point = ofPrime.next();
            if (isAccepted(point)) {
                return point;
            }
        }
        return null;
    }

    private boolean isAccepted(SamplePoint<?> point) {
        boolean defined = point.isDefined();
        return !choosy || defined && point.allPositive(branches.conditions());
    }

    /** Points modulo one prime, whether definitions have a value there or not. */
    Observations unchosen() {
        return unchosen;
    }

    /** More points modulo one prime, at which all definitions have a value. */
    Observations observed() {
        return observed;
    }

    private Observations observations(int countLog, Function<Draws, @Nullable SamplePoint<Long>> drawing) {
        if (fields.isEmpty()) {
            return Observations.NONE;
        }
        Draws ofFirst =
                new Draws(fields.getFirst(), MOST_PRIMES + Secret.WIDE_PRIMES, coordinates, fitting, definitions);
        return new Observations(1 << countLog, () -> isWithoutPoints() ? null : drawing.apply(ofFirst));
    }

    /** Goes through the points, past those that are kept. */
    final class Walk {

        private final List<Draws> beyond = new ArrayList<>();
        private int index;

        @Nullable
        SamplePoint<Long> next() {
            int current = index;
            index++;
            if (current < KEPT) {
                return kept(current);
            }
            if (beyond.isEmpty()) {
                draws.forEach(ofPrime -> beyond.add(ofPrime.copy()));
            }
            return accepted(beyond.get(current % primes()));
        }
    }
}
