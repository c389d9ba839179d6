package org.chainwork.practice;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
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

    /** Help that was taken stays taken, whichever page says so first or last. */
    void keep(PracticeProblem practice, Help help) {
        if (update(practice, help) == 0) {
            try {
                jdbc.sql("insert into help (problem_id, position, hints_shown, solution_shown) values (?, ?, ?, ?)")
                        .params(practice.id(), help.position(), help.hintsShown(), help.solutionShown())
                        .update();
            } catch (DuplicateKeyException addedMeanwhile) {
                update(practice, help);
            }
        }
    }

    private int update(PracticeProblem practice, Help help) {
        return jdbc.sql("""
                update help
                set hints_shown = greatest(hints_shown, ?), solution_shown = solution_shown or ?
                where problem_id = ? and position = ?
                """)
                .params(help.hintsShown(), help.solutionShown(), practice.id(), help.position())
                .update();
    }
}
