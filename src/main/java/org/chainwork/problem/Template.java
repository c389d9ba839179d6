package org.chainwork.problem;

import static org.chainwork.problem.VariedShape.orElse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** Where so few are fit that a draw of a thousand tries fails once in a hundred millions, a trial hardly passes. */
    private static final int TRIAL = 500;

    private static final int FIT_IN_TRIAL = 25;

    public Template {
        if (!CODE.matcher(code).matches() || version < 1) {
            throw new IllegalArgumentException("template expected a code and a version, found " + code + " " + version);
        }
    }

    /**
     * The same where {@code variation} says nothing else. Numbers come from this template's ranges, and where it has
     * symbols alone from small ones. With more layers than this template draws, its numbers are only the small ones, and
     * layers have biases; so they have where a bias is asked for. Under the
     * square root of an outer layer nothing but positive numbers stand, as it would be real hardly anywhere else.
     *
     * <p>Code and version stay those of this template, so that its problems still belong to it. A seed then gives the
     * same problem only with the same variation, which no problem names: what was drawn is told by its composition.
     */
    public Template with(Variation variation) {
        return new Template(
                code,
                version,
                skill,
                VariedShape.of(shape, variation),
                orElse(variation.asking(), asking),
                orElse(variation.form(), form));
    }

    /**
     * What is mostly in the way of drawing, where it would fail ever so often; empty where every draw succeeds, but for
     * one in some hundred millions. Always the same for the same template, and bounded by what half a failing draw costs.
     */
    public Optional<Obstacle> obstacle() {
        SplitMix64 generator = generator(0);
        Map<Obstacle, Integer> met = new EnumMap<>(Obstacle.class);
        int fit = 0;
        for (int tries = 0; tries < TRIAL && fit < FIT_IN_TRIAL; tries++) {
            switch (draw(generator, 0)) {
                case Draw.Fit found -> fit++;
                case Obstacle obstacle -> met.merge(obstacle, 1, Integer::sum);
            }
        }
        return fit == FIT_IN_TRIAL
                ? Optional.empty()
                : met.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /**
     * Any {@code seed} will do. Compositions are drawn until one has enough targets that are fit to ask. Throws
     * {@link IllegalStateException} where none is found soon, which {@link #obstacle} rules out beforehand.
     */
    public Problem draw(long seed) {
        SplitMix64 generator = generator(seed);
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            if (draw(generator, seed) instanceof Draw.Fit(Problem problem)) {
                return problem;
            }
        }
        throw new IllegalStateException(
                "template " + code + " expected a problem within " + MAX_TRIES + " tries, found none for seed " + seed);
    }

    private SplitMix64 generator(long seed) {
        // The code takes part, so that one seed does not give the same numbers in every template.
        return new SplitMix64(seed ^ ((long) code.hashCode() << Integer.SIZE));
    }

    private Draw draw(SplitMix64 generator, long seed) {
        Composition composition = shape.draw(generator);
        List<String> targets = asking.draw(generator, composition, form);
        Optional<Point> point =
                form == AnswerForm.VALUE ? PointDraw.of(generator, composition, targets) : Optional.of(Point.NONE);
        if (targets.size() < asking.count()) {
            return asking.hasCandidates(composition) ? Obstacle.NUMBERS : Obstacle.TARGETS;
        }
        if (EvenRoots.areTooDeep(composition)) {
            return Obstacle.ROOTS;
        }
        return point.<Draw>map(
                        found -> new Draw.Fit(new Problem(code, version, seed, composition, parts(targets, found))))
                .orElse(Obstacle.POINT);
    }

    private List<Part> parts(List<String> targets, Point point) {
        return IntStream.range(0, targets.size())
                .mapToObj(i -> new Part(i + 1, targets.get(i), form, point))
                .toList();
    }
}
