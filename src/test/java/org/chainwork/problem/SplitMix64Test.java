package org.chainwork.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitMix64Test {

    @Test
    void givesThePublishedSequence() {
        SplitMix64 generator = new SplitMix64(1234567);

        assertThat(Stream.generate(generator::next).limit(5).map(Long::toUnsignedString))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 19})
    void drawsEachNumberBelowTheBoundAboutEquallyOften(int bound) {
        SplitMix64 generator = new SplitMix64(7);
        int[] counts = new int[bound];
        for (int i = 0; i < 10_000 * bound; i++) {
            counts[generator.below(bound)]++;
        }

        // Six standard deviations of a count.
        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(9_400, 10_600));
    }

    @Test
    void reachesTheLargestBound() {
        SplitMix64 generator = new SplitMix64(7);

        assertThat(Stream.generate(() -> generator.below(Integer.MAX_VALUE)).limit(1000))
                .allSatisfy(drawn -> assertThat(drawn).isNotNegative())
                .anySatisfy(drawn -> assertThat(drawn).isGreaterThan(1 << 30));
    }

    @Test
    void refusesABoundWithNothingBelow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SplitMix64(7).below(0))
                .withMessage("bound expected at least 1, found 0");
    }
}
