package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(JourneyExtension.class)
class FirstVisitJourney {
    private static final GetByRoleOptions TOP = new GetByRoleOptions().setLevel(1);

    @Test
    void strangerSeesThePracticePage(Page page, People people) {
        page.navigate("/");

        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.HEADING).first())
                .isVisible();
        Accessibility.assertNoViolations(page);
        assertThat(people.complaints()).isEmpty();
    }

    @Test
    void pageSpeaksTheBrowsersLanguageAndFollowsItsColours(RunningServer server, People people) {
        Page page =
                people.arrive(server, new NewContextOptions().setLocale("de-AT").setColorScheme(ColorScheme.DARK));
        page.navigate("/");

        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.getByRole(AriaRole.HEADING, TOP)).isVisible();
        Accessibility.assertNoViolations(page);
    }

    @Test
    void unknownAddressIsSaidToBeMissing(Page page) {
        var response = page.navigate("/no/such/page");

        assertThat(response.status()).isEqualTo(404);
        assertThat(page.getByRole(AriaRole.HEADING, TOP)).hasText("There is no page here");
        Accessibility.assertNoViolations(page);
        page.getByRole(AriaRole.LINK).click();
        assertThat(page).hasURL(Pattern.compile("/$"));
    }
}
