package org.chainwork.assignment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chainwork.archive.ArchivedProblems;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Member;
import org.chainwork.problem.Problem;
import org.chainwork.problem.Template;
import org.springframework.stereotype.Component;

/**
 * Gives students their problems, for each item and each attempt that the policy allows. Whoever has one keeps it. Expects the
 * assignment locked, and within a transaction: of two who deal at once, the second sees what the first has dealt.
 */
@Component
class Dealing {

    /**
     * So many problems are dealt for one assignment at most, to all its students for all their attempts: two cores that do
     * other things besides take a quarter of a minute, and twice as many would not fit into a small installation's memory.
     */
    static final int MOST_PROBLEMS = 50_000;

    /** Some 30 MB at most: the items of a few assignments that many begin who joined later. */
    private static final int MOST_AT_HAND = 20_000;

    private final Assignments assignments;
    private final Variants variants;
    private final ArchivedProblems archive;
    private final CourseOffice courses;
    private final RandomGenerator unpredictable;
    private final VariantDraw draw;

    /** By item. What is drawn once serves all who are dealt to later, one by one. */
    private final Cache<Long, List<Problem>> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST_AT_HAND)
            .<Long, List<Problem>>weigher((item, deck) -> deck.size())
            .build();

    Dealing(
            Assignments assignments,
            Variants variants,
            ArchivedProblems archive,
            CourseOffice courses,
            RandomGenerator unpredictable) {
        this.assignments = assignments;
        this.variants = variants;
        this.archive = archive;
        this.courses = courses;
        this.unpredictable = unpredictable;
        this.draw = new VariantDraw(unpredictable);
    }

    /** To all students of the course, in the order of the roster. */
    void deal(Assignment assignment) {
        List<Long> row = row(assignment);
        deal(assignment, row, Set.copyOf(row), new HashMap<>());
    }

    /** How many problems there are to be for all students of the course. */
    static int problems(int items, Policy policy, int students) {
        return items * policy.attempts() * students;
    }

    /** To all students of the course, for one item and one attempt; from its {@code deck}. */
    void deal(Assignment assignment, Item item, int attempt, List<Problem> deck) {
        List<Long> row = row(assignment);
        Map<Long, Long> have = variants.dealt(item.id(), row).getOrDefault(attempt, Map.of());
        deal(assignment.policy(), item, attempt, deck, row, Set.copyOf(row), have);
    }

    /** To one student of the course, who joined later; from the {@code decks} where there are some. */
    void deal(Assignment assignment, long account, Map<Long, List<Problem>> decks) {
        List<Long> row = row(assignment);
        int place = row.indexOf(account);
        if (place >= 0) {
            List<Long> near = row.subList(Math.max(0, place - 1), Math.min(row.size(), place + 2));
            deal(assignment, near, Set.of(account), new HashMap<>(decks));
        }
    }

    /** What there is to deal from, by item. To draw it takes long, and needs no lock. */
    Map<Long, List<Problem>> decks(Assignment assignment) {
        return assignments.items(assignment.id()).stream().collect(Collectors.toMap(Item::id, this::deck));
    }

    private List<Long> row(Assignment assignment) {
        return courses.students(assignment.courseId()).stream()
                .map(Member::accountId)
                .toList();
    }

    private void deal(Assignment assignment, List<Long> row, Set<Long> due, Map<Long, List<Problem>> decks) {
        int attempts = assignment.policy().attempts();
        for (Item item : assignments.items(assignment.id())) {
            Map<Integer, Map<Long, Long>> dealt = variants.dealt(item.id(), row);
            for (int attempt = 1; attempt <= attempts; attempt++) {
                Map<Long, Long> have = dealt.getOrDefault(attempt, Map.of());
                if (!have.keySet().containsAll(due)) {
                    List<Problem> deck = decks.computeIfAbsent(item.id(), missing -> deck(item));
                    deal(assignment.policy(), item, attempt, deck, row, due, have);
                }
            }
        }
    }

    private void deal(
            Policy policy,
            Item item,
            int attempt,
            List<Problem> deck,
            List<Long> row,
            Set<Long> due,
            Map<Long, Long> have) {
        List<Long> seated = seated(row, due, have);
        if (!have.keySet().containsAll(seated)) {
            // so that another attempt gets other problems, where there are enough
            int shift = (attempt - 1) * Math.max(1, deck.size() / policy.attempts());
            add(item, attempt, VariantDraw.dealt(deck, seated, problems(seated, have), shift));
        }
    }

    /** Those who get one, between those who have one: who sits further away does not matter to them. */
    private static List<Long> seated(List<Long> row, Set<Long> due, Map<Long, Long> have) {
        List<Long> all = row.stream()
                .filter(account -> due.contains(account) || have.containsKey(account))
                .toList();
        return IntStream.range(0, all.size())
                .filter(i -> !have.keySet().containsAll(all.subList(Math.max(0, i - 1), Math.min(all.size(), i + 2))))
                .mapToObj(all::get)
                .toList();
    }

    private Map<Long, Problem> problems(List<Long> seated, Map<Long, Long> have) {
        Map<Long, Long> near = new HashMap<>(have);
        near.keySet().retainAll(seated);
        Map<Long, Problem> problems = archive.find(near.values());
        return near.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> Objects.requireNonNull(problems.get(one.getValue()))));
    }

    private void add(Item item, int attempt, Map<Long, Problem> dealt) {
        List<Long> problems = archive.addAll(List.copyOf(dealt.values()));
        List<Variants.Dealt> added = new ArrayList<>();
        for (long account : dealt.keySet()) {
            added.add(new Variants.Dealt(item.id(), account, attempt, 1, problems.get(added.size())));
        }
        variants.add(added);
    }

    /** The next round's problem, of the same work as the {@code last}, and where there are others with other answers. */
    void dealFresh(Attempt attempt, Variant variant, Problem last) {
        Template template = assignments.item(variant.itemId()).template();
        Problem fresh = VariantDraw.unlike(draw.distinctLike(template, last), last);
        variants.add(List.of(new Variants.Dealt(
                variant.itemId(), attempt.accountId(), attempt.number(), variant.round() + 1, archive.add(fresh))));
    }

    /** In another order each time: else all who join later would get the same, each dealt to alone. */
    private List<Problem> deck(Item item) {
        List<Problem> deck = new ArrayList<>(distinct(item));
        Collections.shuffle(deck, unpredictable);
        return deck;
    }

    /** Read before it is drawn: who waits for the same draw waits for no connection. */
    private List<Problem> distinct(Item item) {
        List<Problem> known = drawn.getIfPresent(item.id());
        if (known != null) {
            return known;
        }
        Optional<Problem> like = variants.any(item.id())
                .flatMap(id -> archive.find(List.of(id)).values().stream().findFirst());
        return drawn.get(
                item.id(),
                missing -> like.map(given -> draw.distinctLike(item.template(), given))
                        .orElseGet(() -> draw.distinct(item.template())));
    }
}
