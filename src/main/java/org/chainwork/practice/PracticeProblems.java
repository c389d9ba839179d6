package org.chainwork.practice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chainwork.archive.ArchivedProblems;
import org.chainwork.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which guest got which problem. */
@Repository
class PracticeProblems {

    private final JdbcClient jdbc;
    private final ArchivedProblems archive;

    PracticeProblems(JdbcClient jdbc, ArchivedProblems archive) {
        this.jdbc = jdbc;
        this.archive = archive;
    }

    PracticeProblem add(Guest guest, Problem problem) {
        long id = archive.add(problem);
        jdbc.sql("insert into practice (problem_id, guest_id) values (?, ?)")
                .params(id, guest.id())
                .update();
        return new PracticeProblem(id, guest, problem);
    }

    Optional<PracticeProblem> latest(Guest guest) {
        return jdbc.sql("select max(problem_id) from practice where guest_id = ?")
                .param(guest.id())
                .query(Long.class)
                .optional()
                .flatMap(id -> of(guest, List.of(id)).values().stream().findFirst());
    }

    /** This guest's problems among those, by id; nobody reaches another's. */
    Map<Long, PracticeProblem> find(Guest guest, Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : of(
                        guest,
                        jdbc.sql("select problem_id from practice where guest_id = :guest and problem_id in (:ids)")
                                .param("guest", guest.id())
                                .param("ids", ids)
                                .query(Long.class)
                                .list());
    }

    private Map<Long, PracticeProblem> of(Guest guest, Collection<Long> ids) {
        Map<Long, PracticeProblem> problems = new HashMap<>();
        archive.find(ids).forEach((id, problem) -> problems.put(id, new PracticeProblem(id, guest, problem)));
        return problems;
    }
}
