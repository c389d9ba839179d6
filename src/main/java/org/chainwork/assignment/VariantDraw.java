package org.chainwork.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.chainwork.chain.Composition;
import org.chainwork.problem.Problem;
import org.chainwork.problem.Template;
import org.chainwork.problem.Work;

/** Draws problems of a template that all cost the same work, and are as different as they can be. */
final class VariantDraw {

    /** A template with fewer variants than this shows nearly all of them. */
    private static final int DRAWS = 600;

    /** By which the work is chosen. Nobody can foretell a problem from it. */
    private static final long SAME_FOR_ALL = 1;

    private final RandomGenerator unpredictable;

    VariantDraw(RandomGenerator unpredictable) {
        this.unpredictable = unpredictable;
    }

    /**
     * Distinct problems of the work of which the template has most. At least one. The work is the same whoever draws, so
     * that students get what their instructor has seen beforehand.
     */
    List<Problem> distinct(Template template) {
        return distinctLike(template, typical(template));
    }

    /** Of several works there may be about as many: which of them is found most often would be a matter of luck. */
    private static Problem typical(Template template) {
        return new VariantDraw(new SplittableRandom(SAME_FOR_ALL))
                .drawn(template).values().stream()
                        .max(Comparator.comparingInt(Map::size))
                        .map(problems -> problems.values().iterator().next())
                        .orElseThrow();
    }

    /** Distinct problems of that work. At least the one that is given, if it is never drawn again. */
    List<Problem> distinctLike(Template template, Problem given) {
        Map<Composition, Problem> like = drawn(template).getOrDefault(Work.of(given), Map.of());
        return like.isEmpty() ? List.of(given) : List.copyOf(like.values());
    }

    private Map<Work, Map<Composition, Problem>> drawn(Template template) {
        Map<Work, Map<Composition, Problem>> found = new LinkedHashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            Problem problem = template.draw(unpredictable.nextLong());
            found.computeIfAbsent(Work.of(problem), work -> new LinkedHashMap<>())
                    .putIfAbsent(problem.composition(), problem);
        }
        return found;
    }

    /**
     * One for each student of the row who has none: as unlike those of both neighbours as there are, and one that nobody else
     * has as long as there are such.
     *
     * @param row the students as they sit, each once
     * @param have what some of them have already
     * @param shift where in the {@code distinct} to begin
     */
    static Map<Long, Problem> dealt(List<Problem> distinct, List<Long> row, Map<Long, Problem> have, int shift) {
        Likeness likeness = new Likeness();
        Map<Long, Problem> all = new HashMap<>(have);
        Map<Long, Problem> dealt = new LinkedHashMap<>();
        List<Problem> deck = new ArrayList<>(distinct);
        Collections.rotate(deck, -shift);
        List<Problem> left = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!have.containsKey(row.get(i))) {
                if (left.isEmpty()) {
                    left.addAll(deck);
                }
                Problem before = i > 0 ? all.get(row.get(i - 1)) : null;
                Problem after = i + 1 < row.size() ? all.get(row.get(i + 1)) : null;
                Problem chosen = likeness.least(left, before, after);
                if (likeness.isSame(chosen, before) || likeness.isSame(chosen, after)) {
                    chosen = likeness.least(deck, before, after);
                }
                left.remove(chosen);
                dealt.put(row.get(i), chosen);
                all.put(row.get(i), chosen);
            }
        }
        return dealt;
    }

    /** One of them that is as unlike the {@code last} as there is. At least one is given. */
    static Problem unlike(List<Problem> problems, Problem last) {
        return new Likeness().least(problems, last, null);
    }
}
