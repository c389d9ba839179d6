package org.chainwork.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class DatabaseSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"application.properties", "application-demo.properties"})
    void whoeverWaitsForALockWaitsTenSeconds(String file, @TempDir Path directory) throws Exception {
        assertThat(JdbcClient.create(new DriverManagerDataSource(url(file, directory), "sa", ""))
                        .sql("select lock_timeout()")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10_000);
    }

    /** H2 takes {@code select exists} for a constant within a transaction, unless it is told to keep no results. */
    @ParameterizedTest
    @ValueSource(strings = {"application.properties", "application-demo.properties"})
    void whatWasChangedIsSeenInTheSameTransaction(String file, @TempDir Path directory) throws Exception {
        try (Connection connection = DriverManager.getConnection(url(file, directory), "sa", "")) {
            connection.setAutoCommit(false);
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("create table thing (flag boolean)").update();
            String question = "select exists (select 1 from thing where flag = ?)";
            assertThat(jdbc.sql(question).param(true).query(Boolean.class).single())
                    .isFalse();

            jdbc.sql("insert into thing values (true)").update();

            assertThat(jdbc.sql(question).param(true).query(Boolean.class).single())
                    .isTrue();
        }
    }

    private static String url(String file, Path directory) throws IOException {
        return PropertiesLoaderUtils.loadProperties(new ClassPathResource(file))
                .getProperty("spring.datasource.url")
                .replace("${chainwork.data-directory}", directory.toString());
    }
}
