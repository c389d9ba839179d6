package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures that the documentation shows, from the product as it is; a command of its own. */
@ExtendWith(JourneyExtension.class)
class DocumentationPictures {

    private static final Path FOLDER = Path.of("docs", "pictures");
    private static final String SHOWN = "u = w1*x+b1\ny = u^2";
    private static final int DRAWS = 100;

    @ParameterizedTest
    @CsvSource({"360, 740, LIGHT", "1280, 900, LIGHT", "1280, 900, DARK", "1920, 1080, LIGHT"})
    void practice(int width, int height, ColorScheme colours, RunningServer server, People people) {
        Page page = people.arrive(
                server,
                new NewContextOptions()
                        .setLocale("en-GB")
                        .setViewportSize(width, height)
                        .setColorScheme(colours));
        PracticePage practice = PracticePage.open(page);
        for (int draw = 0; !practice.composition().written().equals(SHOWN); draw++) {
            if (draw == DRAWS) {
                throw new AssertionError("the problem to show did not come up in " + DRAWS + " draws");
            }
            practice.goOn(practice.button("Next problem")::click);
        }
        practice.answerByKeys("2*u");
        assertThat(practice.verdict()).containsText("Not yet");
        String name = "practice-%s-%d.png".formatted(colours.name().toLowerCase(Locale.ROOT), width);
        page.screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(name)).setFullPage(true));
    }

    /** Of the demonstration's first homework, which is over. */
    @ParameterizedTest
    @CsvSource({"360, 740, DARK", "1280, 900, LIGHT", "1920, 1080, LIGHT"})
    void dashboard(int width, int height, ColorScheme colours, @TempDir Path data, People people) {
        try (RunningServer server = RunningServer.start(data, "--spring.profiles.active=demo")) {
            Page page = people.arrive(
                    server,
                    new NewContextOptions()
                            .setLocale("en-GB")
                            .setViewportSize(width, height)
                            .setColorScheme(colours)
                            // bars that still grow tell a wrong height
                            .setReducedMotion(ReducedMotion.REDUCE));
            page.navigate("/");
            ClassSteps.button(page, "Look round as the instructor").click();
            assertThat(page.getByText("Who is behind").first()).isVisible();
            page.navigate("/assignment/1/dashboard");
            assertThat(page.locator("canvas").first()).isVisible();
            String name = "dashboard-%s-%d.png".formatted(colours.name().toLowerCase(Locale.ROOT), width);
            page.screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(name)));
        }
    }
}
