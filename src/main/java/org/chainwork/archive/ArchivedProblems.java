package org.chainwork.archive;

import java.sql.PreparedStatement;
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
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
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
    private final JdbcTemplate batches;
    private final Clock clock;

    ArchivedProblems(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Returns the problem's number. */
    public long add(Problem problem) {
        return addAll(List.of(problem)).getFirst();
    }

    /** Returns the problems' numbers, in their order. */
    public List<Long> addAll(List<Problem> problems) {
        if (problems.isEmpty()) {
            return List.of();
        }
        List<Long> ids = addRows(problems);
        List<Object[]> parts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (Part part : problems.get(i).parts()) {
                parts.add(new Object[] {
                    ids.get(i),
                    part.position(),
                    part.target(),
                    part.form().code(),
                    part.asksForValue() ? part.point().written() : null
                });
            }
        }
        batches.batchUpdate(
                "insert into part (problem_id, position, target, answer_form, point) values (?, ?, ?, ?, ?)", parts);
        return ids;
    }

    private List<Long> addRows(List<Problem> problems) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        KeyHolder keys = new GeneratedKeyHolder();
        batches.batchUpdate(
                connection -> connection.prepareStatement("""
                        insert into problem (template, template_version, seed, composition, created_at)
                        values (?, ?, ?, ?, ?)
                        """, new String[] {"id"}),
                new BatchPreparedStatementSetter() {
                    @Override
                    public void setValues(PreparedStatement insert, int index) throws SQLException {
                        Problem problem = problems.get(index);
                        insert.setString(1, problem.template());
                        insert.setInt(2, problem.version());
                        insert.setLong(3, problem.seed());
                        insert.setString(4, problem.composition().written());
                        insert.setObject(5, now);
                    }

                    @Override
                    public int getBatchSize() {
                        return problems.size();
                    }
                },
                keys);
        return Keys.ids(keys);
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
