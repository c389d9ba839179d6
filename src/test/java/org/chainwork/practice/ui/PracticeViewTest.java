package org.chainwork.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.chainwork.algebra.PlainText;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.exercise.ui.VerdictPanel;
import org.chainwork.exercise.ui.WorkedSolution;
import org.chainwork.practice.Practice;
import org.chainwork.practice.PracticeProblem;
import org.chainwork.problem.Skill;
import org.chainwork.shared.ui.AnswerField;
import org.chainwork.shared.ui.CaretText;
import org.chainwork.shared.ui.GraphView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PracticeViewTest extends SpringBrowserlessTest {

    private static final String EDGE_LIT = " lit\"";

    @Autowired
    private Practice practice;

    @Autowired
    private VisitingGuest visitingGuest;

    @BeforeEach
    void openThePage() {
        navigate(PracticeView.class);
    }

    @Test
    void saysWhatItIsFor() {
        assertThat(find(H1.class).single().getText()).isEqualTo("Practise the chain rule");
    }

    @Test
    void beginsWithTheLecturesProblem() {
        assertThat(problem().problem().template()).startsWith("weights-and-biases");
    }

    @Test
    void acceptsTheKey() {
        check(key());

        assertThat(verdict()).contains("Correct. This equals dy/d");
        assertThat(find(CaretText.class).all()).isEmpty();
    }

    @Test
    void saysWhereAWrongAnswerDiffers() {
        check("x^7 + 1");

        assertThat(verdict()).contains("Not yet.").contains("your answer gives");
    }

    @Test
    void bringsTheVerdictIntoSight() {
        scripts();

        check("x^7 + 1");

        assertThat(scripts()).anyMatch(script -> script.contains("scrollBy"));
    }

    @Test
    void verdictOnAnAnswerSinceChangedSaysSo() {
        check("x^7 + 1");
        assertThat(verdict()).doesNotContain("before you changed it");

        type("x^7 + 12");
        assertThat(verdict()).contains("before you changed it", "Not yet.");
        type("x^7 + 1");
        assertThat(verdict()).doesNotContain("before you changed it");
        type("x^7 + 2");
        check("x^7 + 2");

        assertThat(verdict()).contains("Not yet.").doesNotContain("before you changed it");
    }

    @Test
    void whatCouldNotBeReadIsForgottenOnceItIsChanged() {
        check("x^7 +");
        assertThat(field().getElement().getProperty("invalid", false)).isTrue();

        type("x^7 + 1");

        assertThat(verdict()).isEmpty();
        assertThat(field().getElement().getProperty("invalid", true)).isFalse();
    }

    @Test
    void saysWhereAWrongAnswerComesFrom() {
        LocalDerivative first = chain().links().getFirst();
        LocalDerivative last = chain().links().getLast();

        check(PlainText.print(first.value().expr()));

        assertThat(verdict())
                .contains("You found dy/d%s.".formatted(first.withRespectTo()))
                .contains("your answer gives");
        assertThat(picture()).contains("graph-lit").contains(EDGE_LIT);
        assertThat(last.of()).isEqualTo(first.withRespectTo());
    }

    @Test
    void saysTheSizeOfNumbersThatAreTooLongToRead() {
        check("9".repeat(60) + "*x^7");

        assertThat(verdict()).contains("your answer gives ≈ ").contains("·10^6").hasSizeLessThan(400);
    }

    @Test
    void saysThatTwoNumbersDifferWhereTheirFirstDigitsDoNot() {
        check(key() + "+1/10^30");

        assertThat(verdict())
                .contains("they are not equal, but agree in their first digits.")
                .hasSizeLessThan(400);
    }

    @Test
    void putsTheLightOutWhenTheAnswerIsRight() {
        check(PlainText.print(chain().links().getFirst().value().expr()));
        check(PlainText.print(chain().collected().expr()));

        assertThat(picture()).doesNotContain(EDGE_LIT);
    }

    @Test
    void showsThePlaceOfWhatItCannotRead() {
        check("2*");

        assertThat(verdict()).contains("Something is missing here").contains("costs nothing");
        assertThat(find(CaretText.class).all()).hasSize(1);
    }

    @Test
    void checksNothingWhereNothingStands() {
        check("  ");

        assertThat(verdict()).contains("Type your answer");
        assertThat(practice.history(visitingGuest.current(), Long.MAX_VALUE, 1)).isEmpty();
    }

    @Test
    void givesHintsOneAtATime() {
        assertThat(find(HintList.class).all()).isEmpty();
        button("Hint (").click();
        HintList hints = find(HintList.class).single();
        assertThat(hints.getChildren()).hasSize(1);
        button("Hint (").click();
        assertThat(hints.getChildren()).hasSize(2);
    }

    @Test
    void keepsProblemAnswerAndHelpForAReturn() {
        PracticeProblem before = problem();
        check("x^7 + 1");
        button("Hint (").click();
        button("Show the solution").click();

        navigate(HistoryView.class);
        navigate(PracticeView.class);

        assertThat(problem()).isEqualTo(before);
        assertThat(verdict()).contains("Not yet.");
        assertThat(find(HintList.class).all().getFirst().getChildren()).hasSize(1);
        assertThat(find(WorkedSolution.class).all()).hasSize(1);
    }

    @Test
    void keepsWhatIsTypedButNotCheckedInItsPart() {
        practice.next(visitingGuest.current(), Skill.FOUR_LAYERS);
        leaveAndReturn();
        test(choices().get(1)).click();
        type("2*u1 + ");

        UI.getCurrent().setLocale(Locale.GERMAN);
        leaveAndReturn();

        assertThat(field().getValue()).isEqualTo("2*u1 + ");
        assertThat(choices().get(1).getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(practice.history(visitingGuest.current(), Long.MAX_VALUE, 1)).isEmpty();
    }

    @Test
    void keepsWhatWasTypedAfterTheLastCheck() {
        check("x^7 + 1");
        type("");

        leaveAndReturn();

        assertThat(field().getValue()).isEmpty();
        assertThat(verdict()).contains("Not yet.");
    }

    @Test
    void keepsNoDraftThatIsLongerThanAnyAnswer() {
        type("2*u");
        type("x".repeat(10_001));

        leaveAndReturn();

        assertThat(field().getValue()).isEqualTo("2*u");
    }

    @Test
    void typesetsWhatIsReadWhileAPersonCanTakeItIn() {
        type("2*u*x + sqrt(x)/3");
        assertThat(preview().getTextRecursively()).isEqualTo("Read as");
        assertThat(Weight.of(preview())).isBetween(100, 1_000);

        type("x+".repeat(4_999) + "x");
        assertThat(preview().getTextRecursively()).contains("x+x+x").endsWith("… (9,999 characters)");
        assertThat(Weight.of(preview())).isLessThan(1_000);
    }

    @Test
    void beginsTheNextProblemWithAnEmptyField() {
        type("2*u");

        button("Next problem").click();

        assertThat(find(AnswerField.class).all())
                .allSatisfy(field -> assertThat(field.getValue()).isEmpty());
    }

    @Test
    void leadsIntoTheAnswerOfTheNextProblem() {
        scripts();
        button("Next problem").click();

        assertThat(scripts()).anyMatch(script -> script.contains("this.focus()"));
    }

    @Test
    void saysThatTheSolutionHadBeenSeen() {
        button("Show the solution").click();
        check(key());

        assertThat(verdict()).startsWith("Correct. You had seen the solution.");
        leaveAndReturn();
        test(choices().getFirst()).click();
        assertThat(verdict()).startsWith("Correct. You had seen the solution.");
    }

    @Test
    void readingTheSolutionAfterSuccessTakesNothingFromIt() {
        check(key());
        button("Show the solution").click();

        leaveAndReturn();
        test(choices().getFirst()).click();

        assertThat(verdict()).startsWith("Correct. This equals");
        assertThat(find(WorkedSolution.class).all()).hasSize(1);
    }

    @Test
    void givesNoHintsOnceThePartIsDone() {
        check(key());

        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .contains("Show the solution")
                .noneMatch(text -> text.startsWith("Hint ("));
    }

    @Test
    void saysWhichSkillsThereAreNot() {
        UI.getCurrent().navigate("", QueryParameters.of("skill", "no-such-skill"));

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("There is no skill “no-such-skill”. Here is a problem on “Weights and biases”.");
        assertThat(scripts()).anyMatch(script -> script.contains("?skill=weights-and-biases"));
        button("Next problem").click();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.startsWith("There is no skill"));
    }

    @Test
    void offersToTurnTheKeysOff() {
        button("?").click();
        NativeButton off = find(NativeButton.class).all().stream()
                .filter(choice -> choice.getText().equals("Off"))
                .findFirst()
                .orElseThrow();
        scripts();

        test(off).click();

        assertThat(off.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(scripts()).anyMatch(script -> script.contains("data-shortcuts, off"));
    }

    @Test
    void goesOnToAnotherProblem() {
        Composition before = problem().problem().composition();

        button("Next problem").click();

        assertThat(problem().problem().composition()).isNotEqualTo(before);
    }

    @Test
    @SuppressWarnings("unchecked")
    void drawsForTheSkillThatIsChosen() {
        Select<Skill> skills = find(Select.class).single();
        test(skills).selectItem("Negative exponents");

        assertThat(problem().problem().template()).startsWith("negative-exponents");
    }

    @Test
    void speaksGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(HistoryView.class);
        navigate(PracticeView.class);
        check("x^7 + 1");

        assertThat(find(H1.class).single().getText()).isEqualTo("Die Kettenregel üben");
        assertThat(verdict()).contains("Noch nicht.");
    }

    /** The weights and biases of the lecture: two layers, so that a first link alone is half of the chain. */
    private Chain chain() {
        return problem().problem().chain(problem().problem().parts().getFirst());
    }

    private String key() {
        return PlainText.print(
                problem().problem().key(problem().problem().parts().getFirst()));
    }

    /** Every text anew, as after a change of the language. */
    private void leaveAndReturn() {
        navigate(HistoryView.class);
        navigate(PracticeView.class);
    }

    private AnswerField field() {
        return find(AnswerField.class).all().getFirst();
    }

    /** As the browser tells it while somebody types. */
    private void type(String text) {
        field().getElement().setProperty("value", text);
    }

    /** What the browser was asked to run since the last time. */
    private static List<String> scripts() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression()
                        + pending.getInvocation().getParameters())
                .toList();
    }

    private String picture() {
        return find(GraphView.class).single().getElement().getChild(0).getProperty("innerHTML");
    }

    private Element preview() {
        return find(Div.class).withClassName("answer-preview").all().getFirst().getElement();
    }

    private PracticeProblem problem() {
        return practice.latest(visitingGuest.current()).orElseThrow();
    }

    private void check(String text) {
        AnswerField field = field();
        ComponentUtil.fireEvent(field, new AnswerField.CheckEvent(field, true, text));
    }

    private String verdict() {
        return find(VerdictPanel.class).all().getFirst().getElement().getTextRecursively();
    }

    private Button button(String beginning) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private List<NativeButton> choices() {
        return find(NativeButton.class).withClassName("part-choice").all();
    }
}
