package org.chainwork.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class SchemaTest {

    @Autowired
    private JdbcClient jdbc;

    /**
     * H2 compiles {@code in ('a', 'b')}, and a row of {@code or}, for the session that altered the table, and checks with
     * it ever after: when the pool retires that connection, every insert fails with "The database has been closed".
     */
    @Test
    void noCheckLivesLessLongThanTheDatabase() {
        List<String> checks = jdbc.sql(
                        "select constraint_name || ': ' || check_clause from information_schema.check_constraints")
                .query(String.class)
                .list();

        assertThat(checks).isNotEmpty().allSatisfy(check -> assertThat(check).doesNotContain(" IN("));
    }
}
