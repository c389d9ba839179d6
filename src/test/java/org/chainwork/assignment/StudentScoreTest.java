package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.chainwork.problem.Variation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentScoreTest {

    private static final Member ADA = new Member(1, "ada@example.org", "Ada", Role.STUDENT, 0);

    /** Three attempts with 1 and 4, 5 and 0, 2 and 1 points. */
    @ParameterizedTest
    @CsvSource({"BEST, 1, 1, 4, 1", "LAST, 2, 1, 1, 1", "MEAN, 8, 3, 5, 3"})
    void itemsAddUpToTheGrade(Counting counting, long first, long firstOf, long second, long secondOf) {
        StudentScore score = new StudentScore(
                ADA,
                counting,
                List.of(attempt(1, 1, 4), attempt(2, 5, 0), attempt(3, 2, 1)),
                Optional.empty(),
                Classroom.times(0));

        assertThat(score.byItem()).containsExactly(Rational.of(first, firstOf), Rational.of(second, secondOf));
        assertThat(score.byItem().stream().reduce(Rational.ZERO, Rational::add))
                .isEqualTo(score.computed().orElseThrow());
    }

    @Test
    void thereAreNoneBeforeTheStart() {
        assertThat(new StudentScore(ADA, Counting.BEST, List.of(), Optional.empty(), Classroom.times(0)).byItem())
                .isEmpty();
    }

    private static AttemptScore attempt(int number, long first, long second) {
        return new AttemptScore(
                new Attempt(number, 1, 1, number, Instant.EPOCH, Instant.EPOCH, 0, null, null),
                List.of(item(1, first), item(2, second)));
    }

    private static ItemScore item(int position, long points) {
        return new ItemScore(
                new Item(position, position, "two-layers-power", Variation.NONE, 5),
                Rational.of(points, 5),
                1,
                1,
                1,
                0,
                List.of());
    }
}
