package org.chainwork.practice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chainwork.algebra.Signature;
import org.chainwork.grading.Grader;
import org.chainwork.grading.Judgement;
import org.chainwork.problem.Part;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Submissions {

    private static final String SELECT =
            "select id, problem_id, position, raw_text, verdict, solution_seen, submitted_at from submission ";
    private static final RowMapper<Submission> ROW = (result, index) -> new Submission(
            result.getLong("id"),
            result.getLong("problem_id"),
            result.getInt("position"),
            result.getString("raw_text"),
            result.getString("verdict"),
            result.getBoolean("solution_seen"),
            result.getObject("submitted_at", OffsetDateTime.class).toInstant());

    private final JdbcClient jdbc;
    private final Clock clock;

    Submissions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PracticeProblem practice, Part part, String rawText, Checked checked) {
        Judgement judgement = checked.judgement();
        jdbc.sql("""
                insert into submission (
                    problem_id, position, guest_id, raw_text, verdict, readable, signature, malrule, certificate, repeats_id,
                    solution_seen, grader_version, submitted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(practice.id())
                .param(part.position())
                .param(practice.guest().id())
                .param(rawText)
                .param(judgement.verdict().code())
                .param(judgement.reading().isPresent())
                .param(judgement.signature().map(Signature::text).orElse(null))
                .param(judgement.malrule().orElse(null))
                .param(judgement.grounds())
                .param(checked.earlier().map(Submission::id).orElse(null))
                .param(checked.solutionSeen())
                .param(Grader.VERSION)
                .param(OffsetDateTime.now(clock))
                .update();
    }

    /** The first answer to the part that equals this one, in whatever form, and got the same verdict. */
    Optional<Submission> withSignature(PracticeProblem practice, Part part, Judgement judgement) {
        Optional<String> signature = judgement.signature().map(Signature::text);
        return signature.isEmpty()
                ? Optional.empty()
                : jdbc.sql(SELECT + """
                        where problem_id = ? and position = ? and signature = ? and verdict = ?
                        order by id limit 1
                        """)
                        .params(
                                practice.id(),
                                part.position(),
                                signature.get(),
                                judgement.verdict().code())
                        .query(ROW)
                        .optional();
    }

    /** The latest answers to the part that have this verdict and no signature, latest first. */
    List<Submission> withoutSignature(PracticeProblem practice, Part part, String verdict, int most) {
        return jdbc.sql(SELECT + """
                        where problem_id = ? and position = ? and signature is null and verdict = ?
                        order by id desc limit ?
                        """)
                .params(practice.id(), part.position(), verdict, most)
                .query(ROW)
                .list();
    }

    /** The latest answer to each part, at most one a part. */
    List<Submission> latestOf(PracticeProblem practice) {
        return jdbc.sql(SELECT + """
                where id in (select max(id) from submission where problem_id = ? group by position)
                order by position
                """).param(practice.id()).query(ROW).list();
    }

    Set<Integer> solved(PracticeProblem practice) {
        return Set.copyOf(
                jdbc.sql("select distinct position from submission where problem_id = ? and verdict = 'correct'")
                        .param(practice.id())
                        .query(Integer.class)
                        .list());
    }

    /** The guest's answers older than {@code before}, latest first. */
    List<Submission> page(Guest guest, long before, int size) {
        return jdbc.sql(SELECT + "where guest_id = ? and id < ? order by id desc limit ?")
                .params(guest.id(), before, size)
                .query(ROW)
                .list();
    }

    /** As above, without texts that could not be read. */
    List<Submission> readablePage(Guest guest, long before, int size) {
        return jdbc.sql(SELECT + "where guest_id = ? and readable = true and id < ? order by id desc limit ?")
                .params(guest.id(), before, size)
                .query(ROW)
                .list();
    }

    boolean anyUnreadable(Guest guest) {
        return jdbc.sql("select exists (select 1 from submission where guest_id = ? and readable = false)")
                .param(guest.id())
                .query(Boolean.class)
                .single();
    }
}
