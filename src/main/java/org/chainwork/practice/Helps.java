package org.chainwork.practice;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Helps {

    private final JdbcClient jdbc;

    Helps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Help> find(PracticeProblem practice, int position) {
        return jdbc.sql("select position, hints_shown, solution_shown from help where problem_id = ? and position = ?")
                .params(practice.id(), position)
                .query(Help.class)
                .optional();
    }

    void keep(PracticeProblem practice, Help help) {
        int updated = jdbc.sql(
                        "update help set hints_shown = ?, solution_shown = ? where problem_id = ? and position = ?")
                .params(help.hintsShown(), help.solutionShown(), practice.id(), help.position())
                .update();
        if (updated == 0) {
            jdbc.sql("insert into help (problem_id, position, hints_shown, solution_shown) values (?, ?, ?, ?)")
                    .params(practice.id(), help.position(), help.hintsShown(), help.solutionShown())
                    .update();
        }
    }
}
