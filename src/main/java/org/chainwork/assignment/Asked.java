package org.chainwork.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainwork.assignment.Sitting.Task;

/**
 * The problems of an attempt.
 *
 * @param tasks what its items asked last, in their order
 * @param earlier by item, what it asked before, the latest first; the first ones may be left out
 */
public record Asked(List<Task> tasks, Map<Long, List<Task>> earlier) {

    static final Asked NOTHING = new Asked(List.of(), Map.of());

    /** Expects item after item, the latest of each first. */
    static Asked of(List<Task> rounds) {
        List<Task> last = new ArrayList<>();
        Map<Long, List<Task>> earlier = new HashMap<>();
        for (Task task : rounds) {
            if (!last.isEmpty() && last.getLast().item().equals(task.item())) {
                earlier.computeIfAbsent(task.item().id(), item -> new ArrayList<>())
                        .add(task);
            } else {
                last.add(task);
            }
        }
        return new Asked(last, earlier);
    }

    /** Before what the item of the task asks last. */
    public List<Task> before(Task last) {
        return earlier.getOrDefault(last.item().id(), List.of());
    }
}
