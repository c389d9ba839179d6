package org.chainwork.assignment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which student has which problem for an item. */
@Repository
class Variants {

    private final JdbcClient jdbc;

    Variants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long item, long account, long problem) {
        jdbc.sql("insert into variant (item_id, account_id, problem_id) values (?, ?, ?)")
                .params(item, account, problem)
                .update();
    }

    Set<Long> accounts(long item) {
        return new HashSet<>(jdbc.sql("select account_id from variant where item_id = ?")
                .param(item)
                .query(Long.class)
                .list());
    }

    /** Some problem of the item: all of them cost the same work. */
    Optional<Long> any(long item) {
        return jdbc.sql("select min(problem_id) from variant where item_id = ?")
                .param(item)
                .query(Long.class)
                .optional();
    }

    /** The student's problems, by item. */
    Map<Long, Long> of(long assignment, long account) {
        Map<Long, Long> problems = new LinkedHashMap<>();
        jdbc.sql("""
                select item_id, problem_id from variant
                join item on item.id = variant.item_id
                where assignment_id = ? and account_id = ?
                order by position
                """).params(assignment, account).query(result -> {
            problems.put(result.getLong("item_id"), result.getLong("problem_id"));
        });
        return problems;
    }

    /** Whether the part is one of those that the attempt's student has to answer. */
    boolean has(Attempt attempt, PartKey part) {
        return jdbc.sql("""
                select exists (
                    select 1 from variant
                    join item on item.id = variant.item_id
                    join part on part.problem_id = variant.problem_id
                    where part.problem_id = ? and part.position = ? and assignment_id = ? and account_id = ?)
                """)
                .params(part.problemId(), part.position(), attempt.assignmentId(), attempt.accountId())
                .query(Boolean.class)
                .single();
    }
}
