package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A seeded sample of what {@code exec:exec@fuzz} does a million times. */
class FuzzTest {

    @Test
    void nothingIsThrownAndNothingCostsMuch() {
        // other work on the machine costs processor time too
        Fuzz fuzz = new Fuzz(20_260_101, 4 * Fuzz.MAX_MILLIS);
        fuzz.run(6_000);

        assertThat(fuzz.failures()).as(fuzz.report()).isEmpty();
    }
}
