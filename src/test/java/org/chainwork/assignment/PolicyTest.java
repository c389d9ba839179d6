package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final Instant DATE = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void wrongAnswersCostJustWhereTheyAreToldAtOnce() {
        assertThat(new Policy(2, Counting.LAST, 3, 2, 50, 10, Feedback.AT_ONCE, null, true))
                .returns(3, Policy::tries)
                .returns(2, Policy::freshAfter)
                .returns(50, Policy::penaltyPercent);
        assertThat(new Policy(2, Counting.LAST, 3, 2, 50, 10, Feedback.AFTER_HAND_IN, null, true))
                .isEqualTo(new Policy(2, Counting.LAST, 0, 0, 0, 10, Feedback.AFTER_HAND_IN, null, true));
        assertThat(new Policy(2, Counting.LAST, 3, 2, 50, 10, Feedback.AT_DATE, DATE, true))
                .isEqualTo(new Policy(2, Counting.LAST, 0, 0, 0, 10, Feedback.AT_DATE, DATE, true));
    }
}
