package org.chainwork.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class AuditLogTest {

    private static final List<Optional<Long>> ONE_OR_ALL = List.of(Optional.empty(), Optional.of(1L));

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient jdbc;

    /** The log only grows, so that no page of it reads all. */
    @Test
    void everyPageOfTheLogComesAlongAnIndex() {
        for (Optional<Long> course : ONE_OR_ALL) {
            for (Optional<Long> actor : ONE_OR_ALL) {
                for (Optional<String> act : List.of(Optional.<String>empty(), Optional.of("join"))) {
                    LogFilter wanted = new LogFilter(act, course, actor);
                    String along = wanted.equals(LogFilter.ALL)
                            ? "PUBLIC.PRIMARY_KEY"
                            : "PUBLIC.AUDIT_ENTRY_(COURSE|ACTOR|ACT): ";
                    assertThat(plan(wanted))
                            .as("%s", wanted)
                            .containsPattern("\"AUDIT_ENTRY\"\\s+/\\* " + along)
                            .contains("index sorted")
                            .doesNotContain("tableScan");
                }
            }
        }
    }

    @Test
    void aLongStateComesWholeForItsEntryAlone() {
        String state = "line\n".repeat(10_000);
        log.add("regrade", "Week 1", state, "short");

        AuditEntry listed = log.page(LogFilter.ALL, Long.MAX_VALUE, 1).getFirst();

        assertThat(listed.before()).hasSize(AuditEntry.BEGINNING).matches(before -> !AuditEntry.isWhole(before));
        assertThat(listed.after()).isEqualTo("short").matches(AuditEntry::isWhole);
        assertThat(log.require(listed.id()).before()).isEqualTo(state);
    }

    private String plan(LogFilter wanted) {
        List<Object> params = new ArrayList<>();
        String sql = AuditLog.sql(wanted, params);
        params.addAll(List.of(1_000L, 50));
        return jdbc.sql("explain " + sql).params(params).query(String.class).single();
    }
}
