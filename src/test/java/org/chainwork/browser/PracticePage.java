package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Vocabulary;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;

/** The practice page as a person uses it: they read the problem from the screen and work it out by themselves. */
final class PracticePage {

    private static final String LABEL = "Your answer for dy/d";
    private static final Pattern NAME = Pattern.compile("[a-z][0-9]*");

    /** Writes the MathML on the screen out in one line. */
    private static final String SPELL = """
            (math) => {
              const spell = (node) => {
                const parts = [...node.children].map(spell);
                switch (node.localName) {
                  case 'msub': return parts.join('');
                  case 'msup': return `${parts[0]}^(${parts[1]})`;
                  case 'mfrac': return `(${parts[0]})/(${parts[1]})`;
                  default: return parts.length ? parts.join('') : node.textContent;
                }
              };
              return spell(math);
            }""";

    private final Page page;

    private PracticePage(Page page) {
        this.page = page;
    }

    static PracticePage open(Page page) {
        page.navigate("/");
        return shownOn(page);
    }

    static PracticePage open(Page page, String skill) {
        page.navigate("/?skill=" + skill);
        return shownOn(page);
    }

    /** After a reload, say. */
    static PracticePage shownOn(Page page) {
        PracticePage practice = new PracticePage(page);
        assertThat(practice.answer()).isVisible();
        return practice;
    }

    Composition composition() {
        return Composition.parse(page.locator(".problem-layers math").all().stream()
                .map(math -> line((String) math.evaluate(SPELL)))
                .collect(Collectors.joining("\n")));
    }

    /** Does what leads to another problem, and waits until that is on the screen. */
    void goOn(Runnable step) {
        Locator layers = page.locator(".problem-layers");
        String before = layers.textContent();
        step.run();
        assertThat(layers).not().hasText(before);
    }

    private static String line(String shown) {
        String[] sides = shown.replace('·', '*').replace('−', '-').split("=", 2);
        List<String> names = NAME.matcher(sides[1])
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
        return switch (Parser.read(sides[1], Vocabulary.of(names))) {
            case Read(Expr expr) -> sides[0] + " = " + PlainText.print(expr);
            case Unreadable why -> throw new AssertionError("cannot read " + shown + ": " + why);
        };
    }

    /** The chain to the target that the part in view asks for. */
    Chain chain() {
        String label = answer().getAttribute("aria-label") == null
                ? page.locator("answer-field:visible label").textContent()
                : answer().getAttribute("aria-label");
        String target = label.substring(label.indexOf(LABEL) + LABEL.length())
                .chars()
                .map(c -> c >= '₀' && c <= '₉' ? c - '₀' + '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return composition().chain(target.strip());
    }

    Locator answer() {
        return page.locator(".answer-input:visible");
    }

    /** Changes over to plain text, unless that is chosen already. */
    PracticePage asText() {
        Locator change = button("Plain text");
        if (change.isVisible()) {
            change.click();
        }
        assertThat(page.locator("answer-field:visible")).hasAttribute("data-mode", "text");
        return this;
    }

    /** Types into an empty field and presses Enter. */
    void answerByText(String text) {
        answer().fill(text);
        answer().press("Enter");
    }

    /** Types key by key, as on a keyboard, into the field for mathematics. */
    void answerByKeys(String keys) {
        answer().click();
        assertThat(answer()).isFocused();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(keys);
        page.keyboard().press("Enter");
    }

    /** What is said of the answer; empty until something is. */
    Locator verdict() {
        return page.locator(".verdict-place:visible");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(false));
    }
}
