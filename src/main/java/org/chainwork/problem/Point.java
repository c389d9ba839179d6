package org.chainwork.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Evaluation;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Value;
import org.chainwork.chain.Composition;

/** A value for the input and for every symbolic parameter: {@code x = 2, w1 = 3, b1 = -1}. */
public record Point(SequencedMap<String, Rational> coordinates) {

    /** No point: a formula is asked for. */
    public static final Point NONE = new Point(new LinkedHashMap<>());

    public Point {
        coordinates = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(coordinates));
    }

    public boolean isNone() {
        return coordinates.isEmpty();
    }

    /** {@code x=2, w1=3, b1=-1}; empty for none. */
    public String written() {
        return coordinates.entrySet().stream()
                .map(coordinate -> coordinate.getKey() + "=" + coordinate.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Reads what {@link #written} gives; throws {@link IllegalArgumentException} for any other text. */
    public static Point parse(String written) {
        SequencedMap<String, Rational> coordinates = new LinkedHashMap<>();
        for (String coordinate : written.isEmpty() ? List.<String>of() : List.of(written.split(", ", -1))) {
            String[] sides = coordinate.split("=", 2);
            coordinates.put(sides[0], rational(sides[sides.length - 1]));
        }
        Point point = new Point(coordinates);
        if (!point.written().equals(written)) {
            throw new IllegalArgumentException("point expected '" + point.written() + "', found '" + written + "'");
        }
        return point;
    }

    private static Rational rational(String written) {
        String[] parts = written.split("/", 2);
        Rational numerator = Rational.of(Long.parseLong(parts[0]));
        return parts.length == 1 ? numerator : numerator.divide(Rational.of(Long.parseLong(parts[1])));
    }

    /** The composition's variables with their numbers: the coordinates, and what follows from them. */
    public Definitions definitions(Composition composition) {
        SequencedMap<String, Expr> definitions = new LinkedHashMap<>();
        coordinates.forEach((name, value) -> definitions.put(name, Expr.of(value)));
        definitions.putAll(composition.definitions().asMap());
        return Definitions.of(definitions);
    }

    /** What the expression is here: exact, or why it is not. */
    public Value value(Expr expr, Composition composition) {
        return Evaluation.at(coordinates, composition.definitions()).value(expr);
    }
}
