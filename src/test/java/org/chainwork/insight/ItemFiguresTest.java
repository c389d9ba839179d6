package org.chainwork.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.chainwork.assignment.Item;
import org.chainwork.problem.Variation;
import org.junit.jupiter.api.Test;

class ItemFiguresTest {

    @Test
    void aCorrelationOfFewStudentsIsNotTold() {
        assertThat(triedBy(9).meaningfulDiscrimination()).isEmpty();
        assertThat(triedBy(10).meaningfulDiscrimination()).hasValue(-1);
    }

    private static ItemFigures triedBy(int students) {
        Item item = new Item(1, 1, "two-layers-power", Variation.NONE, 3);
        return new ItemFigures(item, Optional.empty(), OptionalDouble.of(-1), Optional.empty(), students);
    }
}
