package org.chainwork.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LiveRefreshTest extends SpringBrowserlessTest {

    @Test
    void theButtonWorksAgainAlsoWhereThereWereNoFigures() {
        LiveRefresh refresh = new LiveRefresh(() -> {
            throw new IllegalStateException("no figures");
        });
        Button now = (Button) refresh.getChildren().findFirst().orElseThrow();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(now::click);

        assertThat(now.isEnabled()).isTrue();
    }
}
