package org.chainwork.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.AttemptScore;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.ItemScore;
import org.chainwork.problem.Variation;
import org.junit.jupiter.api.Test;

class ItemFiguresTest {

    @Test
    void aCorrelationOfFewStudentsIsNotTold() {
        assertThat(triedBy(9).meaningfulDiscrimination()).isEmpty();
        assertThat(triedBy(10).meaningfulDiscrimination()).hasValue(-1);
    }

    /** Two parts, each right at once, are no two tries. */
    @Test
    void triesAreThoseOfAPart() {
        Item item = new Item(1, 1, "one-linear-layer", Variation.NONE, 3);
        Instant now = Instant.EPOCH;
        AttemptScore attempt = new AttemptScore(
                new Attempt(1, 1, 1, 1, now, now, 0, now, "R"),
                List.of(new ItemScore(item, Rational.ONE, 2, 2, 2, 0, List.of())));

        assertThat(ItemFigures.of(List.of(item), List.of(List.of(attempt))))
                .singleElement()
                .satisfies(figures -> assertThat(figures.medianTries()).contains(Rational.ONE));
    }

    private static ItemFigures triedBy(int students) {
        Item item = new Item(1, 1, "two-layers-power", Variation.NONE, 3);
        return new ItemFigures(item, Optional.empty(), OptionalDouble.of(-1), Optional.empty(), students);
    }
}
