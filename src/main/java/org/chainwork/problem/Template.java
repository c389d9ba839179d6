package org.chainwork.problem;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chainwork.chain.Composition;

/**
 * How to draw a problem for a skill. The same code, version and seed give the same problem for ever: a change to
 * anything here, or to what it is drawn with, makes a new version.
 *
 * @param code stable; small letters and digits in words joined by hyphens
 * @param version from 1
 * @param asking what the parts ask for
 * @param form what every part accepts
 */
public record Template(String code, int version, Skill skill, Shape shape, Asking asking, AnswerForm form) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_TRIES = 1000;

    public Template {
        if (!CODE.matcher(code).matches() || version < 1) {
            throw new IllegalArgumentException("template expected a code and a version, found " + code + " " + version);
        }
    }

    /** Any {@code seed} will do. Compositions are drawn until one has enough targets that are fit to ask. */
    public Problem draw(long seed) {
        // The code takes part, so that one seed does not give the same numbers in every template.
        SplitMix64 generator = new SplitMix64(seed ^ ((long) code.hashCode() << Integer.SIZE));
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Composition composition = shape.draw(generator);
            List<String> targets = asking.draw(generator, composition);
            Optional<Point> point =
                    form == AnswerForm.VALUE ? PointDraw.of(generator, composition, targets) : Optional.of(Point.NONE);
            if (targets.size() == asking.count() && point.isPresent()) {
                return new Problem(code, version, seed, composition, parts(targets, point.get()));
            }
        }
        throw new IllegalStateException(
                "template " + code + " expected a problem within " + MAX_TRIES + " tries, found none for seed " + seed);
    }

    private List<Part> parts(List<String> targets, Point point) {
        return IntStream.range(0, targets.size())
                .mapToObj(i -> new Part(i + 1, targets.get(i), form, point))
                .toList();
    }
}
