package org.chainwork.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainwork.chain.Composition;
import org.chainwork.platform.Keys;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Part;
import org.chainwork.problem.Point;
import org.chainwork.problem.Problem;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Problems by the number that they got when they were added. */
@Repository
public class ArchivedProblems {

    private static final ResultSetExtractor<Map<Long, Problem>> PROBLEMS = ArchivedProblems::problems;

    private final JdbcClient jdbc;
    private final Clock clock;

    ArchivedProblems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the problem's number. */
    public long add(Problem problem) {
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
        return id;
    }

    /** Those of the numbers that there are, in order, in one query. */
    public Map<Long, Problem> find(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : jdbc.sql("""
                        select problem.id, template, template_version, seed, composition,
                            position, target, answer_form, coalesce(point, '') as point
                        from problem
                        join part on part.problem_id = problem.id
                        where problem.id in (:ids)
                        order by problem.id, part.position
                        """).param("ids", ids).query(PROBLEMS);
    }

    /** Expects the parts of each problem in order. */
    private static Map<Long, Problem> problems(ResultSet result) throws SQLException {
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
                        new ArrayList<>());
                rows.put(id, row);
            }
            row.parts.add(new Part(
                    result.getInt("position"),
                    result.getString("target"),
                    AnswerForm.of(result.getString("answer_form")),
                    Point.parse(result.getString("point"))));
        }
        Map<Long, Problem> problems = new LinkedHashMap<>();
        rows.forEach((id, row) -> problems.put(id, row.problem()));
        return problems;
    }

    private record Row(String template, int templateVersion, long seed, String composition, List<Part> parts) {

        Problem problem() {
            return new Problem(template, templateVersion, seed, Composition.parse(composition), parts);
        }
    }
}
