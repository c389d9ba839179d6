package org.chainwork.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.net.SocketException;
import java.util.Locale;
import org.chainwork.exercise.ui.VerdictPanel;
import org.chainwork.practice.Practice;
import org.chainwork.shared.ui.AnswerField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class TroubleTest extends SpringBrowserlessTest {

    private final IllegalStateException failure = new IllegalStateException("disk on fire");

    @MockitoSpyBean
    private Practice practice;

    @Test
    void aPageThatFailsSaysSoWithoutTellingWhy(CapturedOutput output) {
        doThrow(failure).when(practice).hasUnreadable(any());

        navigate("history", Component.class);

        String shown = ((Component) getCurrentView()).getElement().getTextRecursively();
        assertThat(shown)
                .contains("could not be shown", "Every answer that you checked is kept", "Back to practice")
                .doesNotContain("fire");
        assertThat(output).contains("Trouble " + reference(shown), "disk on fire");
    }

    @Test
    void aPageThatFailsCanBeAskedForAgain() {
        doThrow(failure).when(practice).latest(any());

        UI.getCurrent().navigate("", QueryParameters.of("skill", "roots"));

        assertThat(find(Anchor.class).all())
                .filteredOn(anchor -> anchor.getText().equals("Load the page again"))
                .extracting(Anchor::getHref)
                .containsExactly("?skill=roots");
    }

    @Test
    void aClickThatFailsSaysSoOverThePage(CapturedOutput output) {
        navigate(PracticeView.class);
        doThrow(failure).when(practice).submit(any(), any(), any());

        type("2*u");
        check();

        String shown = find(Dialog.class).single().getElement().getTextRecursively();
        assertThat(shown).contains("what you typed still stands here").doesNotContain("fire");
        assertThat(output).contains("Trouble " + reference(shown), "disk on fire");
        assertThat(getCurrentView()).isInstanceOf(PracticeView.class);
    }

    @Test
    void whatFailsTwiceIsSaidOnce() {
        navigate(PracticeView.class);
        doThrow(failure).when(practice).submit(any(), any(), any());

        type("2*u");
        check();
        check();

        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    void whatFailsAfterTheFirstWasClosedIsSaidAgain() {
        navigate(PracticeView.class);
        doThrow(failure).when(practice).submit(any(), any(), any());

        type("2*u");
        check();
        find(Dialog.class).single().close();
        check();

        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    void saysItInTheLanguageOfThePage() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(PracticeView.class);
        doThrow(failure).when(practice).submit(any(), any(), any());

        type("2*u");
        check();

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("was du getippt hast, steht noch hier", "im Protokoll unter der Nummer");
    }

    @Test
    void aBrowserThatLeftIsNoTrouble(CapturedOutput output) {
        navigate(PracticeView.class);

        fail(new SocketException("Broken pipe"));

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(output).doesNotContain("Broken pipe");
    }

    @Test
    void anAnswerCanBeCheckedAgainAfterAFailure() {
        navigate(PracticeView.class);
        doThrow(failure).doCallRealMethod().when(practice).submit(any(), any(), any());

        type("x^7 + 1");
        check();
        assertThat(checkButton().isEnabled()).isTrue();
        find(Dialog.class).single().close();
        check();

        assertThat(find(VerdictPanel.class).all().getFirst().getElement().getTextRecursively())
                .contains("Not yet");
    }

    @Test
    void aDraftOutlivesAFailedCheckAndAReload() {
        navigate(PracticeView.class);
        doThrow(failure).when(practice).submit(any(), any(), any());

        // Enter brings its value along, before typing has paused
        AnswerField field = find(AnswerField.class).all().getFirst();
        asFlowDoes(() -> ComponentUtil.fireEvent(field, new AnswerField.CheckEvent(field, true, "x^7 + 1")));
        find(Dialog.class).single().close();
        navigate(HistoryView.class);
        navigate(PracticeView.class);

        assertThat(find(AnswerField.class).all().getFirst().getValue()).isEqualTo("x^7 + 1");
    }

    private static String reference(String shown) {
        return shown.replaceAll("(?s).*number ([0-9a-f]{8}).*", "$1");
    }

    /** As the browser tells it while somebody types. */
    private void type(String text) {
        find(AnswerField.class).all().getFirst().getElement().setProperty("value", text);
    }

    private void check() {
        Button button = checkButton();
        asFlowDoes(() -> test(button).click());
    }

    private Button checkButton() {
        return find(Button.class).all().stream()
                .filter(button -> button.hasThemeName("primary"))
                .findFirst()
                .orElseThrow();
    }

    /** What an event throws goes to the handler of the session. */
    private static void asFlowDoes(Runnable event) {
        try {
            event.run();
        } catch (IllegalStateException thrown) {
            fail(thrown);
        }
    }

    private static void fail(Throwable thrown) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
    }
}
