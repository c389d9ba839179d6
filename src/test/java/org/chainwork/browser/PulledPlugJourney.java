package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(JourneyExtension.class)
class PulledPlugJourney {

    @Test
    void answerOutlivesTheServer(@TempDir Path data, People people) {
        try (RunningServer server = RunningServer.start(data)) {
            Page page = people.arrive(server);
            PracticePage practice = PracticePage.open(page).asText();
            practice.answerByText("x^5+1");
            assertThat(practice.verdict()).containsText("Not yet");

            server.kill9();
            server.restart();

            page.navigate("/history");
            assertThat(page.locator(".past-answer")).hasCount(1);
            assertThat(page.locator(".past-answer")).containsText("Not equal");
            PracticePage again = PracticePage.open(page);
            assertThat(again.verdict()).containsText("Not yet");
        }
    }
}
