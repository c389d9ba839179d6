package org.chainwork.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import org.chainwork.practice.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class TroubleTest extends SpringBrowserlessTest {

    @MockitoSpyBean
    private Practice practice;

    @Test
    void aPageThatFailsSaysSoWithoutTellingWhy(CapturedOutput output) {
        doThrow(new IllegalStateException("disk on fire")).when(practice).hasUnreadable(any());

        navigate("history", Component.class);

        String shown = ((Component) getCurrentView()).getElement().getTextRecursively();
        assertThat(shown)
                .contains("could not be shown", "is safe", "Back to practice")
                .doesNotContain("fire");
        String reference = shown.replaceAll("(?s).*number ([0-9a-f]{8}).*", "$1");
        assertThat(output).contains("Trouble " + reference, "disk on fire");
    }
}
