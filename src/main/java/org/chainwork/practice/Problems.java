package org.chainwork.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chainwork.chain.Composition;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Part;
import org.chainwork.problem.Point;
import org.chainwork.problem.Problem;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class Problems {

    private static final String SELECT = """
            select problem.id, template, template_version, seed, composition, guest_id,
                position, target, answer_form, coalesce(point, '') as point
            from problem
            join practice on practice.problem_id = problem.id
            join part on part.problem_id = problem.id
            """;
    private static final ResultSetExtractor<Map<Long, PracticeProblem>> PROBLEMS = Problems::problems;

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
        return jdbc.sql(SELECT + """
                        where guest_id = ? and problem.id = (select max(problem_id) from practice where guest_id = ?)
                        order by part.position
                        """).params(guest.id(), guest.id()).query(PROBLEMS).values().stream()
                .findFirst();
    }

    /** This guest's problems among those, by id, in one query; nobody reaches another's. */
    Map<Long, PracticeProblem> find(Guest guest, Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc.sql(SELECT
                                + "where guest_id = :guest and problem.id in (:ids) order by problem.id, part.position")
                        .param("guest", guest.id())
                        .param("ids", ids)
                        .query(PROBLEMS);
    }

    /** Expects the parts of each problem in order. */
    private static Map<Long, PracticeProblem> problems(ResultSet result) throws SQLException {
        Map<Long, Row> rows = new LinkedHashMap<>();
        while (result.next()) {
            long id = result.getLong("id");
            Row row = rows.get(id);
            if (row == null) {
                row = new Row(
                        result.getString("template"),
                        result.getInt("template_version"),
                        result.getLong("seed"),
                        result.getString("composition"),
                        result.getLong("guest_id"),
                        new ArrayList<>());
                rows.put(id, row);
            }
            row.parts.add(new Part(
                    result.getInt("position"),
                    result.getString("target"),
                    AnswerForm.of(result.getString("answer_form")),
                    Point.parse(result.getString("point"))));
        }
        Map<Long, PracticeProblem> problems = new LinkedHashMap<>();
        rows.forEach((id, row) -> problems.put(id, row.problem(id)));
        return problems;
    }

    private record Row(
            String template, int templateVersion, long seed, String composition, long guestId, List<Part> parts) {

        PracticeProblem problem(long id) {
            return new PracticeProblem(
                    id,
                    new Guest(guestId),
                    new Problem(template, templateVersion, seed, Composition.parse(composition), parts));
        }
    }
}
