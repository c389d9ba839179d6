package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** There is a point on every stretch of the line on which the sign stays the same, wherever its ends are. */
class LineCellsTest {

    /** For each stretch. Two, and an end that is found twice leaves a sliver between. */
    private static final int MOST_POINTS = 4;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x-2;                       2",
                "x^2-5*x+6;                 2, 3",
                "x^2-13*x+42;               6, 7",
                "(x-1/3)*(x-2/5);           0.33333, 0.4",
                "(x-61.51)*(x-61.52);       61.51, 61.52",
                "1000000-x;                 1000000",
                "0.001*x+123456;            -123456000",
                "x^3-7*x+6;                 -3, 1, 2",
                "(x^2-2)*(x-7/5);           -1.41421, 1.4, 1.41421",
                "1-sqrt(x-2);               2, 3",
                "sqrt(x-1)*(3-x)*sqrt(4-x); 1, 3, 4",
            })
    void comesUponEachStretch(String text, String ends) {
        Expr expr = Texts.read(text, Vocabulary.of(List.of("x")));
        List<Expr> watched = new ArrayList<>(Branches.signedIn(expr));
        watched.add(expr);
        SequencedMap<String, Rational> start = new LinkedHashMap<>(Map.of("x", Rational.ONE));

        List<Double> places = new LineCells(Definitions.NONE, start, "x", new Budget(500))
                .points(watched).stream()
                        .map(point -> point.firstEntry().getValue())
                        .map(place -> place.numerator().doubleValue()
                                / place.denominator().doubleValue())
                        .toList();

        List<Double> cuts = Stream.of(ends.split(",")).map(Double::valueOf).toList();
        for (int i = 0; i <= cuts.size(); i++) {
            double low = i == 0 ? Double.NEGATIVE_INFINITY : cuts.get(i - 1);
            double high = i == cuts.size() ? Double.POSITIVE_INFINITY : cuts.get(i);
            assertThat(places).as("between %s and %s", low, high).anyMatch(place -> low < place && place < high);
        }
        assertThat(places).hasSizeLessThanOrEqualTo(MOST_POINTS * (cuts.size() + 1));
    }
}
