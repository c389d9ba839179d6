package org.chainwork.problem;

import java.util.List;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Value;
import org.chainwork.algebra.Vocabulary;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;

/**
 * One composition with what is asked about it. It stands by itself: a template that changes later leaves it as it is.
 *
 * @param template code of the template that it was drawn from, be it with a {@link Variation}
 * @param version of the template, from 1
 * @param seed gives it again, from the same template with the same variation
 * @param parts at least one, each in its position, each for another target
 */
public record Problem(String template, int version, long seed, Composition composition, List<Part> parts) {

    public Problem {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("problem needs at least 1 part, got 0");
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).position() != i + 1) {
                throw new IllegalArgumentException("part expected in position " + (i + 1) + ", found "
                        + parts.get(i).position());
            }
        }
        long targets = parts.stream().map(Part::target).distinct().count();
        if (targets < parts.size()) {
            throw new IllegalArgumentException("parts expected for different targets, found " + parts);
        }
        parts.forEach(part -> composition.chain(part.target()));
    }

    /** The way from the output back to the part's target. */
    public Chain chain(Part part) {
        return composition.chain(part.target());
    }

    /** What an answer to the part may be written with. */
    public Vocabulary vocabulary(Part part) {
        return composition.vocabulary(part.target());
    }

    /** The variables with which an answer may be written that has the form that the part asks for. */
    public List<String> names(Part part) {
        return switch (part.form()) {
            case ANY -> composition.names();
            case ELIMINATED ->
                composition.names().stream()
                        .filter(name -> !name.equals(Composition.OUTPUT))
                        .filter(name -> !composition.definitions().asMap().containsKey(name))
                        .toList();
            case VALUE -> List.of();
        };
    }

    /** The answer, in the form that the part asks for. */
    public Expr key(Part part) {
        return switch (part.form()) {
            case ANY -> chain(part).collected().expr();
            case ELIMINATED -> chain(part).eliminated().expr();
            case VALUE -> value(part);
        };
    }

    private Expr value(Part part) {
        Expr formula = chain(part).collected().expr();
        return switch (part.point().value(formula, composition)) {
            case Value.Exact exact -> Expr.of(exact.value());
            case Value other ->
                throw new IllegalArgumentException("point expected with a rational value, found "
                        + part.point().written() + ": " + other);
        };
    }
}
