package org.chainwork.practice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.chainwork.chain.Composition;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Part;
import org.chainwork.problem.Point;
import org.chainwork.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class Problems {

    private static final String SELECT = """
            select problem.id, template, template_version, seed, composition, guest_id
            from problem join practice on practice.problem_id = problem.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Problems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PracticeProblem add(Guest guest, Problem problem) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into problem (template, template_version, seed, composition, created_at)
                values (?, ?, ?, ?, ?)
                """)
                .params(
                        problem.template(),
                        problem.version(),
                        problem.seed(),
                        problem.composition().written(),
                        OffsetDateTime.now(clock))
                .update(key, "id");
        long id = Keys.id(key);
        for (Part part : problem.parts()) {
            jdbc.sql("insert into part (problem_id, position, target, answer_form, point) values (?, ?, ?, ?, ?)")
                    .param(id)
                    .param(part.position())
                    .param(part.target())
                    .param(part.form().code())
                    .param(part.asksForValue() ? part.point().written() : null)
                    .update();
        }
        jdbc.sql("insert into practice (problem_id, guest_id) values (?, ?)")
                .params(id, guest.id())
                .update();
        return new PracticeProblem(id, guest, problem);
    }

    Optional<PracticeProblem> latest(Guest guest) {
        return jdbc.sql(SELECT + "where guest_id = ? order by problem.id desc limit 1")
                .param(guest.id())
                .query(Row.class)
                .optional()
                .map(this::problem);
    }

    /** A problem of this guest's; nobody reaches another's. */
    Optional<PracticeProblem> find(Guest guest, long id) {
        return jdbc.sql(SELECT + "where guest_id = ? and problem.id = ?")
                .params(guest.id(), id)
                .query(Row.class)
                .optional()
                .map(this::problem);
    }

    private PracticeProblem problem(Row row) {
        List<Part> parts = jdbc.sql(
                        "select position, target, answer_form, coalesce(point, '') as point from part where problem_id = ? order by position")
                .param(row.id)
                .query((result, index) -> new Part(
                        result.getInt("position"),
                        result.getString("target"),
                        AnswerForm.of(result.getString("answer_form")),
                        Point.parse(result.getString("point"))))
                .list();
        Problem problem =
                new Problem(row.template, row.templateVersion, row.seed, Composition.parse(row.composition), parts);
        return new PracticeProblem(row.id, new Guest(row.guestId), problem);
    }

    private record Row(long id, String template, int templateVersion, long seed, String composition, long guestId) {}
}
