package org.chainwork.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A sample of what {@link FuzzCommand} does a million times. */
class FuzzTest {

    private static final int WARM_UP = 3_000;
    private static final int INPUTS = 6_000;

    /** Other work on the machine costs processor time too, and not all is compiled yet. */
    private static final double MAX_MILLIS = 4 * Cost.MAX_MILLIS;

    @Test
    void nothingIsThrownAndNothingCostsMuch() {
        List<Subject> subjects = Subjects.all();
        new Fuzz(subjects, 1, Double.MAX_VALUE).run(WARM_UP, new Report(), trial -> {});
        Report report = new Report();

        List<Trial> over = new Fuzz(subjects, 2, MAX_MILLIS).run(INPUTS, report, trial -> {});

        assertThat(over).as(report.toString()).isEmpty();
    }
}
