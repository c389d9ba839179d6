package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Chances CHANCES = new Chances(0, 0.001, 0.5);

    private static final int REAL = 0;

    /** Of two signs. */
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

    /** Both signs are always the same, or always opposite: there are two patterns over the reals. */
    @Test
    void asksForNoPatternThatRelatedSignsNeverShow() {
        for (int i = 0; i < 40; i++) {
            tally.agree(0, i % 2 == 0 ? 0b00 : 0b11);
            tally.agree(1, i % 2 == 0 ? 0b01 : 0b10);
        }

        assertThat(tally.error(REAL)).isCloseTo(0, within(1e-20));
        assertThat(tally.error(0b01)).isCloseTo(0, within(1e-20));
    }

    @Test
    void takesARelationForAnAccidentWhileThereAreFewPoints() {
        for (int i = 0; i < 5; i++) {
            tally.agree(0, i % 2 == 0 ? 0b00 : 0b11);
        }

        assertThat(tally.error(REAL)).isCloseTo(4 * Math.pow(0.5, 4), within(1e-5));
    }

    @Test
    void trustsNoRelationThatTheRealsDoNotKeepTo() {
        for (int i = 0; i < 200; i++) {
            tally.agree(0, i % 2 == 0 ? 0b01 : 0b10);
        }

        assertThat(tally.error(REAL)).isEqualTo(1);
    }

    @Test
    void multipliesWhatPrimesSayAndNotWhatOneSaysOfItself() {
        Tally ofOne = new Tally(3, 0, new Chances(0.1, 0.001, 0.5));
        ofOne.agree(0, 0);
        ofOne.agree(0, 0);
        ofOne.agree(2, 0);

        assertThat(ofOne.error(REAL)).isCloseTo(0.1 * 0.101, within(1e-6));
        assertThat(ofOne.points()).isEqualTo(3);
        assertThat(ofOne.primes()).isEqualTo(2);
    }

    @Test
    void asksForSoManyPointsThatLuckDoesNotCount() {
        double draws = Tally.drawnFor(2, 0.25);
        double fewer = Math.pow(0.75, draws) + draws * 0.25 * Math.pow(0.75, draws - 1);

        assertThat(fewer).isBetween(1e-8, 1e-6);
        assertThat(Tally.drawnFor(100, 0.5)).isBetween(250.0, 300.0);
        assertThat(Tally.drawnFor(7, 1)).isEqualTo(7);
    }
}
