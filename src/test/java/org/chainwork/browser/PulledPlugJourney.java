package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(JourneyExtension.class)
class PulledPlugJourney {
    @Test
    void serverComesBackOnItsDataAfterBeingKilled(@TempDir Path data, People people) {
        try (RunningServer server = RunningServer.start(data)) {
            Page page = people.arrive(server);
            page.navigate("/");
            assertThat(page.getByRole(AriaRole.MAIN)).isVisible();

            server.kill9();
            server.restart();

            page.navigate("/");
            assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        }
    }
}
