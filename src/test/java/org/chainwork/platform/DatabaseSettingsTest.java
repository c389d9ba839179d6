package org.chainwork.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"application.properties", "application-demo.properties"})
    void whoeverWaitsForALockWaitsTenSeconds(String file, @TempDir Path directory) throws Exception {
        Properties settings = PropertiesLoaderUtils.loadProperties(new ClassPathResource(file));
        String url = settings.getProperty("spring.datasource.url")
                .replace("${chainwork.data-directory}", directory.toString());

        assertThat(JdbcClient.create(new DriverManagerDataSource(url, "sa", ""))
                        .sql("select lock_timeout()")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10_000);
    }
}
