package org.chainwork.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of all texts, family by family. */
final class Report {

    private static final int WORST = 3;

    private final Map<Family, Map<String, Integer>> verdicts = new EnumMap<>(Family.class);
    private final Map<Family, List<Trial>> slowest = new EnumMap<>(Family.class);
    private final Map<Family, List<Trial>> largest = new EnumMap<>(Family.class);

    void add(Trial trial) {
        verdicts.computeIfAbsent(trial.family(), family -> new TreeMap<>())
                .merge(trial.cost().verdict(), 1, Integer::sum);
        keep(trial, slowest, Trial.BY_TIME);
        keep(trial, largest, Trial.BY_SPACE);
    }

    private static void keep(Trial trial, Map<Family, List<Trial>> kept, Comparator<Trial> order) {
        List<Trial> worst = kept.computeIfAbsent(trial.family(), family -> new ArrayList<>());
        if (worst.size() < WORST || order.compare(trial, worst.getLast()) > 0) {
            worst.add(trial);
            worst.sort(order.reversed());
            if (worst.size() > WORST) {
                worst.removeLast();
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        verdicts.forEach((family, counts) -> {
            text.append(family).append(' ').append(counts).append('\n');
            slowest.getOrDefault(family, List.of())
                    .forEach(trial -> text.append("  slowest: ").append(trial).append('\n'));
            largest.getOrDefault(family, List.of())
                    .forEach(trial -> text.append("  largest: ").append(trial).append('\n'));
        });
        return text.toString();
    }
}
