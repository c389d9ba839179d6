package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.chainwork.algebra.Latex;
import org.chainwork.algebra.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(JourneyExtension.class)
class PracticeJourney {

    private static final Pattern WITNESS = Pattern.compile("At x = .*your answer gives .*, but dy/d.* is ");

    @Test
    void rightAnswerIsCorrectInEveryForm(Page page, People people) {
        PracticePage practice = PracticePage.open(page).asText();

        practice.answerByText(PlainText.print(practice.chain().product()));
        assertThat(practice.verdict()).containsText("Correct");
        practice.answerByText(PlainText.print(practice.chain().eliminated().expr()));
        assertThat(practice.verdict()).containsText("Correct");
        practice.answerByText(Latex.print(practice.chain().collected().expr()));
        assertThat(practice.verdict()).containsText("Correct");

        assertThat(people.complaints()).isEmpty();
    }

    @Test
    void rightAnswerIsCorrectInTheFieldForMathematics(Page page, People people) {
        PracticePage practice = PracticePage.open(page);

        practice.answerByKeys(PlainText.print(practice.chain().collected().expr()));

        assertThat(practice.verdict()).containsText("Correct");
        assertThat(people.complaints()).isEmpty();
    }

    /** On a slow line the editor comes after the page. */
    @Test
    void whatIsTypedBeforeTheEditorIsThereIsKept(Page page, People people) {
        CompletableFuture<Route> fetching = new CompletableFuture<>();
        page.route("**/mathlive.min.mjs", fetching::complete);
        page.navigate("/");
        page.locator(".answer-box:visible").click();

        page.keyboard().type("2*x+7");
        assertThat(page.locator(".answer-input:visible")).hasCount(0);
        page.waitForCondition(fetching::isDone);
        fetching.join().resume();

        assertThat(page.locator(".answer-preview")).containsText(Pattern.compile("Read as\\s*2·x\\+7"));
        page.keyboard().type("+1");
        assertThat(page.locator(".answer-preview")).containsText(Pattern.compile("Read as\\s*2·x\\+7\\+1"));
        assertThat(people.complaints()).isEmpty();
    }

    /** A field that lets a timer pass before it hears keys loses those of a hasty hand; here timers are late. */
    @Test
    void firstKeyIsHeardAtOnce(Page page, People people) {
        PracticePage.open(page);
        page.evaluate(
                "() => { const soon = setTimeout; window.setTimeout = (act, ms) => soon(act, (ms ?? 0) + 2000); }");
        Locator field = page.locator(".answer-input");

        field.click();
        page.keyboard().type("2*x");
        assertThat(page.locator(".answer-preview")).containsText(Pattern.compile("Read as\\s*2·x"));
        field.press("Tab");
        assertThat(field).not().isFocused();
        page.keyboard().press("Shift+Tab");
        page.keyboard().type("+7");

        assertThat(page.locator(".answer-preview")).containsText(Pattern.compile("Read as\\s*2·x\\+7"));
        assertThat(people.complaints()).isEmpty();
    }

    /** The bar's key begins a command on an American keyboard, and an exponent may have one of its own. */
    @Test
    void barsAndTowersAreReadAsTheyAreTyped(Page page, People people) {
        PracticePage.open(page);

        page.locator(".answer-input").click();
        page.keyboard().type("|x|+x^2^3");

        assertThat(page.locator(".answer-preview")).containsText(Pattern.compile("Read as\\s*\\|x\\|\\+x8"));
        assertThat(people.complaints()).isEmpty();
    }

    /** A gap in the formula field is one, and Enter ends a command before it checks. */
    @Test
    void numbersWithAGapBetweenThemStayTwo(Page page, People people) {
        PracticePage practice = PracticePage.open(page);

        page.locator(".answer-input").click();
        page.keyboard().type("1 1/2");
        page.keyboard().press("Enter");
        assertThat(practice.verdict()).containsText("meant as a mixed number");

        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("2 3");
        page.keyboard().press("Enter");
        assertThat(practice.verdict()).containsText("Put * between them");

        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().press("Backspace");
        page.keyboard().type("\\frac12");
        page.keyboard().press("Enter");
        assertThat(page.locator(".answer-preview")).containsText(Pattern.compile("Read as"));
        assertThat(people.complaints()).isEmpty();
    }

    @Test
    void aLongFormulaMovesWithinItsField(Page page) {
        page.setViewportSize(360, 740);
        PracticePage.open(page);

        page.locator(".answer-input").click();
        page.keyboard().type("2*x*x*x*x*x*x*x*x*x*x*x*x*x*7");

        assertThat(page.locator(".answer-preview")).containsText("7");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }

    @Test
    void wrongAnswerIsShownAPointWhereItDiffers(Page page) {
        page.setViewportSize(360, 740);
        PracticePage practice = PracticePage.open(page).asText();

        practice.answerByText("7*(" + PlainText.print(practice.chain().product()) + ")");

        assertThat(practice.verdict()).containsText("Not yet");
        assertThat(practice.verdict()).isInViewport(new IsInViewportOptions().setRatio(1));
        assertThat(practice.answer()).isFocused();
        assertThat(practice.verdict()).containsText(WITNESS);
    }

    @Test
    void unreadableAnswerIsShownItsPlaceAndCostsNothing(Page page) {
        PracticePage practice = PracticePage.open(page).asText();

        practice.answerByText("2*(x+");

        assertThat(practice.verdict()).containsText("This costs nothing");
        assertThat(page.locator(".caret-text")).isVisible();
        practice.answerByText(PlainText.print(practice.chain().product()));
        assertThat(practice.verdict()).containsText("Correct");
        assertThat(page.locator(".caret-text")).isHidden();
    }

    @Test
    void whatWasReadIsShownBeforeItCounts(Page page) {
        PracticePage practice = PracticePage.open(page).asText();

        practice.answer().fill("2x");

        assertThat(page.locator(".answer-preview"))
                .containsText(Pattern.compile("Read as\\s*2·x"), new ContainsTextOptions());
        assertThat(page.locator(".verdict")).hasCount(0);
    }

    @Test
    void reloadBringsBackProblemAnswerAndHistory(Page page) {
        PracticePage practice = PracticePage.open(page).asText();
        String problem = practice.composition().written();
        practice.answerByText(PlainText.print(practice.chain().product()));
        assertThat(practice.verdict()).containsText("Correct");

        page.reload();

        PracticePage again = PracticePage.shownOn(page);
        assertThat(again.composition().written()).isEqualTo(problem);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Your answers"))
                .click();
        assertThat(page.locator(".past-answer")).hasCount(1);
        assertThat(page.locator(".past-answer")).containsText("Correct");
    }

    @Test
    void whatIsNotCheckedOutlivesTheSession(Page page) {
        PracticePage practice = PracticePage.open(page).asText();
        practice.answer().fill("2*x + ");
        assertThat(page.locator(".answer-preview")).not().isEmpty();
        page.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));

        page.reload();

        practice = PracticePage.shownOn(page);
        assertThat(practice.answer()).hasValue("2*x + ");
        practice.answerByText(PlainText.print(practice.chain().product()));
        assertThat(practice.verdict()).containsText("Correct");
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('chainwork-draft'))");
    }

    @Test
    void keysLeadThroughThePage(Page page) {
        PracticePage practice = PracticePage.open(page);
        String first = practice.composition().written();
        page.getByRole(AriaRole.HEADING).first().click();

        page.keyboard().press("h");
        assertThat(page.locator(".hints li:visible")).hasCount(1);
        page.keyboard().press("?");
        assertThat(page.getByText("Go to the next problem")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByText("Go to the next problem")).isHidden();
        practice.goOn(() -> page.keyboard().press("n"));
        assertThat(page.locator(".hints li:visible")).hasCount(0);
        assertThat(practice.answer()).isFocused();
        assertThat(practice.composition().written()).isNotEqualTo(first);
    }

    @Test
    void keysCanBeTurnedOff(Page page) {
        PracticePage practice = PracticePage.open(page);
        practice.button("Keys on this page").click();
        practice.button("Off").click();
        assertThat(page.locator("html")).hasAttribute("data-shortcuts", "off");
        page.reload();
        PracticePage.shownOn(page);
        page.getByRole(AriaRole.HEADING).first().click();

        page.keyboard().press("h");
        practice.button("Hint").click();
        // one hint, not two: the key did nothing
        assertThat(page.locator(".hints li:visible")).hasCount(1);
        practice.button("Keys on this page").click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("On").setExact(true))
                .click();
        assertThat(page.locator("html")).hasAttribute("data-shortcuts", "on");
        page.keyboard().press("Escape");
        assertThat(practice.button("Off")).isHidden();
        page.getByRole(AriaRole.HEADING).first().click();
        page.keyboard().press("h");
        assertThat(page.locator(".hints li:visible")).hasCount(2);
    }

    @Test
    void anotherLanguageKeepsWhatIsTyped(Page page) {
        PracticePage practice = PracticePage.open(page, "four-layers").asText();
        page.locator(".part-choice").nth(1).click();
        assertThat(page.locator(".part-choice").nth(1)).hasAttribute("aria-pressed", "true");
        practice.answer().fill("2*u1 + ");

        practice.button("DE, Deutsch").click();

        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(practice.answer()).hasValue("2*u1 + ");
        assertThat(page.locator(".part-choice").nth(1)).hasAttribute("aria-pressed", "true");
    }

    @Test
    void unknownSkillLeavesTheAddress(Page page) {
        PracticePage.open(page, "no-such-skill");

        assertThat(page.getByText("There is no skill “no-such-skill”")).isVisible();
        assertThat(page).hasURL(Pattern.compile("\\?skill=weights-and-biases$"));
        page.reload();
        PracticePage.shownOn(page);
        assertThat(page.getByText("There is no skill")).isHidden();
    }

    @Test
    void longestSkillFitsOnAPhone(RunningServer server, People people) {
        Page page =
                people.arrive(server, new NewContextOptions().setLocale("de-DE").setViewportSize(360, 740));
        page.navigate("/?skill=deep-parameters");

        Locator chosen = page.locator("vaadin-select-value-button vaadin-select-item");
        assertThat(chosen).hasText("Tiefe Ketten, bis zu jedem Parameter");
        assertThat((Boolean) chosen.evaluate("item => item.getBoundingClientRect().right"
                        + " <= item.closest('vaadin-select-value-button').getBoundingClientRect().right + 1"
                        + " && [item, ...item.shadowRoot.querySelectorAll('*')]"
                        + ".every(box => box.scrollWidth <= Math.max(box.clientWidth, box.offsetWidth))"))
                .as("shows all of its name")
                .isTrue();
    }

    @Test
    void partsThatAreDoneLeadOnToTheNext(Page page) {
        PracticePage practice = PracticePage.open(page, "four-layers").asText();
        String first = practice.chain().target();
        practice.answerByText(PlainText.print(practice.chain().collected().expr()));

        practice.button("Next part").click();

        assertThat(practice.answer()).isFocused();
        assertThat(practice.chain().target()).isNotEqualTo(first);
        practice.answerByText(PlainText.print(practice.chain().collected().expr()));
        assertThat(practice.verdict()).containsText("Correct");
    }
}
