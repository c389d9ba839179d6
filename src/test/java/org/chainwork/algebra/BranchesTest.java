package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Verdicts on even roots hang on no installation's luck with its primes and points: see {@code branches.csv}. */
class BranchesTest {

    private static final List<Secret> SECRETS = LongStream.range(0, 12)
            .mapToObj(seed -> Secret.draw(new SplittableRandom(seed)))
            .toList();

    @ParameterizedTest
    @CsvFileSource(resources = "/algebra/branches.csv", delimiter = ';')
    void isJudgedAlikeUnderEverySecret(String definitions, String key, String answer, String allowed) {
        for (int i = 0; i < SECRETS.size(); i++) {
            Question question = Question.of(definitions, "x", key, SECRETS.get(i));

            assertThat(question.verdict(answer)).as("under secret %s", i).isIn((Object[]) allowed.split("\\|"));
        }
    }
}
