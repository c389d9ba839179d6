package org.chainwork.assignment;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To which items of an attempt its student means to come back. */
@Repository
class Flags {

    private final JdbcClient jdbc;

    Flags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Expects the attempt locked. The item is one of its assignment's. */
    void set(Attempt attempt, long item, boolean flagged) {
        jdbc.sql("delete from flag where attempt_id = ? and item_id = ?")
                .params(attempt.id(), item)
                .update();
        if (flagged) {
            jdbc.sql("""
                    insert into flag (attempt_id, item_id)
                    select ?, id from item where id = ? and assignment_id = ?
                    """).params(attempt.id(), item, attempt.assignmentId()).update();
        }
    }

    Set<Long> of(long attempt) {
        return new HashSet<>(jdbc.sql("select item_id from flag where attempt_id = ?")
                .param(attempt)
                .query(Long.class)
                .list());
    }
}
