package org.chainwork.assignment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands in the fields of an attempt. */
@Repository
class Drafts {

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a text in the place of {@code base}, of nothing where that is empty. Where something else is held, that stands and
     * is returned. Expects the attempt locked.
     */
    Optional<String> keepInPlaceOf(String base, long attempt, PartKey part, String text, Instant now) {
        String held =
                Optional.ofNullable(of(attempt).get(part)).map(Draft::text).orElse("");
        if (!held.equals(base) && !held.equals(text)) {
            return Optional.of(held);
        }
        keep(attempt, part, text, now);
        return Optional.empty();
    }

    /** Expects the attempt locked. What stands there already stands there since when it did. */
    void keep(long attempt, PartKey part, String text, Instant now) {
        if (update(attempt, part, text, now) == 0) {
            jdbc.sql("insert into draft (attempt_id, problem_id, position, raw_text, saved_at) values (?, ?, ?, ?, ?)")
                    .params(attempt, part.problemId(), part.position(), text, now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private int update(long attempt, PartKey part, String text, Instant now) {
        return jdbc.sql("""
                update draft set raw_text = ?, saved_at = case when raw_text = ? then saved_at else ? end
                where attempt_id = ? and problem_id = ? and position = ?
                """)
                .params(text, text, now.atOffset(ZoneOffset.UTC), attempt, part.problemId(), part.position())
                .update();
    }

    Map<PartKey, Draft> of(long attempt) {
        Map<PartKey, Draft> drafts = new LinkedHashMap<>();
        jdbc.sql("select problem_id, position, raw_text, saved_at from draft where attempt_id = ?")
                .param(attempt)
                .query(result -> {
                    drafts.put(
                            new PartKey(result.getLong("problem_id"), result.getInt("position")),
                            new Draft(
                                    result.getString("raw_text"),
                                    result.getObject("saved_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return drafts;
    }
}
