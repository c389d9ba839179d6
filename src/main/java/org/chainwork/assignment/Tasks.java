package org.chainwork.assignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainwork.archive.ArchivedProblems;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.problem.Problem;
import org.springframework.stereotype.Component;

/** The problems of attempts, with the items that they are for. */
@Component
class Tasks {

    /** So many problems of an item, the latest, are told of one attempt: each wrong answer may bring another. */
    static final int MOST_ROUNDS = 10;

    private final Assignments assignments;
    private final Variants variants;
    private final ArchivedProblems archive;

    Tasks(Assignments assignments, Variants variants, ArchivedProblems archive) {
        this.assignments = assignments;
        this.variants = variants;
        this.archive = archive;
    }

    /** What its items ask now, in their order. */
    List<Task> of(Attempt attempt) {
        return tasks(attempt.assignmentId(), variants.latest(attempt).values());
    }

    /** What the items of some attempts of one student ask and asked, by the attempts' numbers. */
    Map<Integer, Asked> asked(long assignment, long account, Set<Integer> attempts) {
        Map<Integer, List<Variant>> byAttempt = new LinkedHashMap<>();
        Map<Long, Integer> attemptOf = new HashMap<>();
        variants.rounds(assignment, account).forEach((attempt, rounds) -> {
            if (attempts.contains(attempt)) {
                byAttempt.put(attempt, latest(rounds));
            }
        });
        byAttempt.forEach((attempt, rounds) -> rounds.forEach(round -> attemptOf.put(round.problemId(), attempt)));
        return tasks(
                        assignment,
                        byAttempt.values().stream().flatMap(List::stream).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        task -> Objects.requireNonNull(attemptOf.get(task.problemId())),
                        Collectors.collectingAndThen(Collectors.toList(), Asked::of)));
    }

    /** Expects the latest of each item first. */
    private static List<Variant> latest(List<Variant> rounds) {
        Map<Long, Integer> seen = new HashMap<>();
        return rounds.stream()
                .filter(round -> seen.merge(round.itemId(), 1, Integer::sum) <= MOST_ROUNDS)
                .toList();
    }

    private List<Task> tasks(long assignment, Collection<Variant> asked) {
        Map<Long, Item> items =
                assignments.items(assignment).stream().collect(Collectors.toMap(Item::id, item -> item));
        Map<Long, Problem> problems =
                archive.find(asked.stream().map(Variant::problemId).toList());
        return asked.stream()
                .map(variant -> new Task(
                        Objects.requireNonNull(items.get(variant.itemId())),
                        variant.round(),
                        variant.problemId(),
                        Objects.requireNonNull(problems.get(variant.problemId()))))
                .toList();
    }
}
