package org.chainwork.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import org.chainwork.algebra.PlainText;
import org.chainwork.practice.Practice;
import org.chainwork.practice.PracticeProblem;
import org.chainwork.problem.Part;
import org.chainwork.problem.Skill;
import org.chainwork.shared.ui.EmptyState;
import org.chainwork.shared.ui.Moment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class HistoryViewTest extends SpringBrowserlessTest {

    @Autowired
    private Practice practice;

    @Autowired
    private VisitingGuest visitingGuest;

    @Test
    void saysWhatToDoWhereNothingWasAnswered() {
        navigate(HistoryView.class);

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Try a problem");
    }

    /** A browser that does not say where it is would leave a time without a zone in doubt. */
    @Test
    void namesTheZoneOfItsTimes() {
        submit("x^7 + 1");

        navigate(HistoryView.class);

        assertThat(find(Moment.class).single().getElement().getText()).matches(".*[0-9]{2}:[0-9]{2} (CET|CEST)");
    }

    @Test
    void showsTimesInTheZoneOfTheBrowser() {
        submit("x^7 + 1");
        ExtendedClientDetails.updateFromValues(UI.getCurrent(), key -> key.equals("v-tzid") ? "Asia/Tokyo" : "1");

        navigate(HistoryView.class);

        Element time = find(Moment.class).single().getElement();
        assertThat(time.getText())
                .isEqualTo(Moment.dateTime(
                        Instant.parse(time.getAttribute("datetime")), ZoneId.of("Asia/Tokyo"), Locale.ENGLISH));
    }

    @Test
    void foldsAwayWhatCouldNotBeRead() {
        submit("x^7 + 1", "x +", "2*");

        navigate(HistoryView.class);
        assertThat(find(PastAnswerLine.class).single().getElement().getTextRecursively())
                .contains("Not equal");
        Checkbox unreadableToo = find(Checkbox.class).single();
        assertThat(unreadableToo.getLabel()).isEqualTo("Show what could not be read, too");
        test(unreadableToo).click();
        assertThat(find(PastAnswerLine.class).all()).hasSize(3);
        test(unreadableToo).click();

        assertThat(find(PastAnswerLine.class).all()).hasSize(1);
    }

    @Test
    void offersNoSwitchWhereEverythingWasRead() {
        submit("x^7 + 1");

        navigate(HistoryView.class);

        assertThat(find(Checkbox.class).all()).isEmpty();
    }

    @Test
    void saysWhichAnswersFollowedTheSolution() {
        PracticeProblem problem = practice.next(visitingGuest.current(), Skill.TWO_LAYERS);
        Part part = problem.problem().parts().getFirst();
        String key = PlainText.print(problem.problem().key(part));
        practice.submit(problem, part, key);
        practice.keep(problem, practice.help(problem, part).withSolution());
        practice.submit(problem, part, key);

        navigate(HistoryView.class);

        assertThat(find(PastAnswerLine.class).all())
                .extracting(line -> line.getElement().getTextRecursively())
                .satisfiesExactly(
                        after -> assertThat(after).contains("Correct, with the solution"),
                        before -> assertThat(before).contains("Correct").doesNotContain("solution"));
    }

    @Test
    void showsEveryAnswerOnceAPageAtATime() {
        submit(Collections.nCopies(21, "x +").toArray(String[]::new));

        navigate(HistoryView.class);
        assertThat(find(PastAnswerLine.class).all()).hasSize(20);
        older().single().click();

        assertThat(find(PastAnswerLine.class).all())
                .hasSize(21)
                .allSatisfy(line -> assertThat(line.getElement().getTextRecursively())
                        .contains("x +")
                        .contains("Not readable"));
    }

    @Test
    void offersNothingOlderWhereThePageIsJustFull() {
        submit(Collections.nCopies(20, "x +").toArray(String[]::new));

        navigate(HistoryView.class);

        assertThat(find(PastAnswerLine.class).all()).hasSize(20);
        assertThat(older().all()).isEmpty();
    }

    @Test
    void showsTheBeginningOfALongAnswer() {
        submit("x+".repeat(4_999) + "x", "?".repeat(10_000));
        navigate(HistoryView.class);
        test(find(Checkbox.class).single()).click();

        assertThat(find(PastAnswerLine.class).all())
                .extracting(PastAnswerLine::getElement)
                .allSatisfy(line -> assertThat(Weight.of(line)).isLessThan(4_000))
                .extracting(Element::getTextRecursively)
                .satisfiesExactly(
                        unread -> assertThat(unread).contains("????").contains("… (10,000 characters)"),
                        read -> assertThat(read).contains("x+x+x").contains("… (9,999 characters)"));
    }

    private ComponentQuery<Button> older() {
        return find(Button.class).withText("Show older answers");
    }

    private void submit(String... texts) {
        PracticeProblem problem = practice.next(visitingGuest.current(), Skill.TWO_LAYERS);
        for (String text : texts) {
            practice.submit(problem, problem.problem().parts().getFirst(), text);
        }
    }
}
