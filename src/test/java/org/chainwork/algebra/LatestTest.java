package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final List<String> asked = new ArrayList<>();
    private final Latest<String, Integer> length = new Latest<>(text -> {
        asked.add(text);
        return text.length();
    });

    @Test
    void tellsWhatTheFunctionTells() {
        assertThat(length.of("u+v")).isEqualTo(3);
        assertThat(length.of("u")).isEqualTo(1);
        assertThat(length.of("u+v")).isEqualTo(3);

        assertThat(asked).containsSubsequence("u+v", "u", "u+v");
    }

    /** Nearly: what is remembered may be collected at any time. */
    @Test
    void asksOnceForTheSameInARow() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(length.of("u+v")).isEqualTo(3);
        }

        assertThat(asked).hasSizeLessThan(10);
    }
}
