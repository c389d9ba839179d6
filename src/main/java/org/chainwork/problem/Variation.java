package org.chainwork.problem;

import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Variable.Kind;
import org.chainwork.problem.Shape.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn otherwise than a template says; what is null stays as the template has it. {@link Template#with} tells
 * what follows for the numbers.
 *
 * @param exponents some of {@link #EXPONENTS}, each once
 * @param asking 1 to {@value #MAX_TARGETS} targets, of kinds other than the output, each once
 */
public record Variation(
        @Nullable Depth depth,
        @Nullable Parameters parameters,
        @Nullable Numbers exponents,
        @Nullable Asking asking,
        @Nullable AnswerForm form) {

    public static final int MAX_DEPTH = 8;
    public static final int MAX_TARGETS = 5;

    /** The integers from -5 to 12 without 0 and 1, then roots. */
    public static final List<Rational> EXPONENTS = Stream.concat(
                    LongStream.rangeClosed(-5, 12)
                            .filter(exponent -> exponent != 0 && exponent != 1)
                            .mapToObj(Rational::of),
                    Stream.of(Rational.of(1, 2), Rational.of(1, 3), Rational.of(-1, 2), Rational.of(3, 2)))
            .toList();

    /** As the template is. */
    public static final Variation NONE = new Variation(null, null, null, null, null);

    /**
     * How many layers: {@code least} to {@code most}, both included.
     *
     * @param least from 1
     * @param most to {@value #MAX_DEPTH}
     */
    public record Depth(int least, int most) {

        public Depth {
            if (least < 1 || most < least || most > MAX_DEPTH) {
                throw new IllegalArgumentException(
                        "depth expected within 1 to " + MAX_DEPTH + ", found " + least + " to " + most);
            }
        }
    }

    public Variation {
        if (exponents != null && !areSomeOf(EXPONENTS, exponents.values())) {
            throw new IllegalArgumentException(
                    "exponents expected among " + EXPONENTS + ", each once, found " + exponents.values());
        }
        if (asking != null && (asking.count() > MAX_TARGETS || !areSomeOf(targetKinds(), asking.kinds()))) {
            throw new IllegalArgumentException("targets expected, 1 to " + MAX_TARGETS + " among " + targetKinds()
                    + ", each once, found " + asking.count() + " of " + asking.kinds());
        }
    }

    /** What can be asked for. */
    public static List<Kind> targetKinds() {
        return Stream.of(Kind.values()).filter(kind -> kind != Kind.OUTPUT).toList();
    }

    private static <T> boolean areSomeOf(List<T> allowed, List<T> chosen) {
        return allowed.containsAll(chosen) && new HashSet<>(chosen).size() == chosen.size();
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /**
     * {@code depth=3..4 parameters=symbolic exponents=2,3,1/2 asks=2:input,weight form=any}, of which only that is
     * written which varies; empty for none.
     */
    public String written() {
        return VariationText.print(this);
    }

    /** Reads what {@link #written} gives; throws {@link IllegalArgumentException} with the place for any other text. */
    public static Variation parse(String written) {
        return VariationText.parse(written);
    }
}
