package org.chainwork.practice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chainwork.algebra.Signature;
import org.chainwork.archive.ArchivedSubmissions;
import org.chainwork.archive.ArchivedSubmissions.Sent;
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
    private final ArchivedSubmissions archive;
    private final Clock clock;

    Submissions(JdbcClient jdbc, ArchivedSubmissions archive, Clock clock) {
        this.jdbc = jdbc;
        this.archive = archive;
        this.clock = clock;
    }

    void add(PracticeProblem practice, Part part, String rawText, Checked checked) {
        archive.addFromGuest(
                practice.guest().id(),
                new Sent(
                        practice.id(),
                        part.position(),
                        rawText,
                        checked.judgement(),
                        checked.earlier().map(Submission::id).orElse(null),
                        checked.solutionSeen(),
                        clock.instant()));
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
