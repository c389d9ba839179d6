package org.chainwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class InterruptionsTest extends SpringBrowserlessTest {

    @Test
    void saysThatAnswersAreKeptAndWhatToDo() {
        SystemMessages words = words(Locale.ENGLISH);

        assertThat(words.isSessionExpiredNotificationEnabled()).isTrue();
        assertThat(words.getSessionExpiredCaption()).isEqualTo("This page has lost its connection");
        assertThat(words.getCookiesDisabledMessage()).contains("Allow cookies");
        assertThat(new String[] {words.getSessionExpiredMessage(), words.getInternalErrorMessage()})
                .allSatisfy(text -> assertThat(text)
                        .contains("Every answer that was checked is kept, and so is all that was saved"));
    }

    @Test
    void saysItInTheLanguageOfThePage() {
        assertThat(words(Locale.GERMAN).getInternalErrorMessage()).contains("Jede geprüfte Antwort ist gespeichert");
    }

    private static SystemMessages words(Locale language) {
        return VaadinService.getCurrent().getSystemMessages(language, null);
    }
}
