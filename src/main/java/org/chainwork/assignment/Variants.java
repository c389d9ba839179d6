package org.chainwork.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which student has which problem for an item. */
@Repository
class Variants {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Variants(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A problem for one attempt of one student; see {@link Variant}. */
    record Dealt(long item, long account, int attempt, int round, long problem) {}

    void add(List<Dealt> dealt) {
        batches.batchUpdate(
                "insert into variant (item_id, account_id, attempt_number, round, problem_id) values (?, ?, ?, ?, ?)",
                dealt.stream()
                        .map(one -> new Object[] {one.item, one.account, one.attempt, one.round, one.problem})
                        .toList());
    }

    /** By attempt, the problems that were dealt for it to those of the {@code accounts} who have one. */
    Map<Integer, Map<Long, Long>> dealt(long item, Collection<Long> accounts) {
        Map<Integer, Map<Long, Long>> dealt = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql("""
                    select attempt_number, account_id, problem_id from variant
                    where item_id = :item and round = 1 and account_id in (:accounts)
                    """).param("item", item).param("accounts", accounts).query(result -> {
                dealt.computeIfAbsent(result.getInt("attempt_number"), attempt -> new HashMap<>())
                        .put(result.getLong("account_id"), result.getLong("problem_id"));
            });
        }
        return dealt;
    }

    /** Some problem of the item: all of them cost the same work. */
    Optional<Long> any(long item) {
        return jdbc.sql("select min(problem_id) from variant where item_id = ?")
                .param(item)
                .query(Long.class)
                .optional();
    }

    /** The problem that an item has now for the attempt, by item, in their order. */
    SequencedMap<Long, Variant> latest(Attempt attempt) {
        SequencedMap<Long, Variant> latest = new LinkedHashMap<>();
        jdbc.sql("""
                select item_id, round, problem_id from variant
                join item on item.id = variant.item_id
                where assignment_id = ? and account_id = ? and attempt_number = ?
                order by position, round
                """)
                .params(attempt.assignmentId(), attempt.accountId(), attempt.number())
                .query(Variant.class)
                .list()
                .forEach(variant -> latest.put(variant.itemId(), variant));
        return latest;
    }

    /** All that a student has and had, by the attempts' numbers: item after item, the latest first. */
    Map<Integer, List<Variant>> rounds(long assignment, long account) {
        Map<Integer, List<Variant>> rounds = new LinkedHashMap<>();
        jdbc.sql("""
                select attempt_number, item_id, round, problem_id from variant
                join item on item.id = variant.item_id
                where assignment_id = ? and account_id = ?
                order by attempt_number, position, round desc
                """).params(assignment, account).query(result -> {
            rounds.computeIfAbsent(result.getInt("attempt_number"), attempt -> new ArrayList<>())
                    .add(new Variant(result.getLong("item_id"), result.getInt("round"), result.getLong("problem_id")));
        });
        return rounds;
    }

    /** Whether the student has a problem for each item in that attempt: they are dealt item by item. */
    boolean areDealt(long assignment, long account, int attempt) {
        return jdbc.sql("""
                select not exists (
                    select 1 from item
                    where assignment_id = ? and not exists (
                        select 1 from variant
                        where item_id = item.id and account_id = ? and attempt_number = ?))
                """)
                .params(assignment, account, attempt)
                .query(Boolean.class)
                .single();
    }

    /** The problem of the part, where it is one of those that the attempt's student has or had to answer. */
    Optional<Variant> of(Attempt attempt, PartKey part) {
        return jdbc.sql("""
                select item_id, round, variant.problem_id from variant
                join item on item.id = variant.item_id
                join part on part.problem_id = variant.problem_id
                where part.problem_id = ? and part.position = ? and assignment_id = ? and account_id = ?
                    and attempt_number = ?
                """)
                .params(
                        part.problemId(),
                        part.position(),
                        attempt.assignmentId(),
                        attempt.accountId(),
                        attempt.number())
                .query(Variant.class)
                .optional();
    }

    /** The same, where it is the problem that its item has now. */
    Optional<Variant> now(Attempt attempt, PartKey part) {
        return of(attempt, part)
                .filter(variant -> variant.equals(latest(attempt).get(variant.itemId())));
    }
}
