package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Tally.Chances CHANCES = new Tally.Chances(0, 0.75, 0.001);

    private static final int REAL = 0;

    private final Tally tally = new Tally(3, 2, CHANCES);

    @Test
    void isAsCertainAsThePatternThatWasSeenLeastOften() {
        for (int pattern = 0; pattern < 4; pattern++) {
            tally.agree(0, pattern);
            tally.agree(1, pattern);
        }
        tally.agree(2, 3);

        assertThat(tally.error(REAL)).isCloseTo(0.001 * 0.001, within(1e-12));
    }

    @Test
    void trustsNoPatternThatWasNotSeen() {
        for (int i = 0; i < 6; i++) {
            tally.agree(0, REAL);
            tally.agree(1, 1);
            tally.agree(2, 2);
        }

        assertThat(tally.error(REAL)).isCloseTo(Math.pow(0.75, 6), within(1e-12));
    }

    @Test
    void countsPrimesWithTheRealPatternOnly() {
        for (int i = 0; i < 6; i++) {
            tally.agree(0, 1);
        }

        assertThat(tally.error(REAL)).isEqualTo(1);
    }

    @Test
    void multipliesWhatPrimesSayAndNotWhatOneSaysOfItself() {
        Tally ofOne = new Tally(3, 0, new Tally.Chances(0.1, 0.001, 0.001));
        ofOne.agree(0, 0);
        ofOne.agree(0, 0);
        ofOne.agree(2, 0);

        assertThat(ofOne.error(REAL)).isCloseTo(0.1 * 0.101, within(1e-6));
        assertThat(ofOne.points()).isEqualTo(3);
        assertThat(ofOne.primes()).isEqualTo(2);
    }
}
