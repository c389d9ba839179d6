package org.chainwork.assignment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is said to students of their work. */
@Repository
class Comments {

    private final JdbcClient jdbc;

    Comments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the place of what was said to the student before. */
    void put(long assignment, long account, String text, long author, Instant at) {
        remove(assignment, account);
        jdbc.sql("""
                insert into work_comment (assignment_id, account_id, text, author_id, made_at)
                values (?, ?, ?, ?, ?)
                """)
                .params(assignment, account, text, author, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(long assignment, long account) {
        jdbc.sql("delete from work_comment where assignment_id = ? and account_id = ?")
                .params(assignment, account)
                .update();
    }

    Optional<Comment> of(long assignment, long account) {
        return jdbc.sql("""
                select text, account.name as author, made_at
                from work_comment
                join account on account.id = work_comment.author_id
                where assignment_id = ? and account_id = ?
                """)
                .params(assignment, account)
                .query((result, index) -> new Comment(
                        result.getString("text"),
                        result.getString("author"),
                        result.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
