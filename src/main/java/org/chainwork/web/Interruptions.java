package org.chainwork.web;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What a page says when the server no longer knows it, or stumbled over it. Vaadin's own words are English, and tell
 * neither what is kept nor what to do.
 */
@Component
class Interruptions implements VaadinServiceInitListener {

    private final Messages messages;

    Interruptions(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(page -> words(page.getLocale()));
    }

    private SystemMessages words(Locale language) {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        // a page that reloads unasked takes what was typed with it
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(messages.getTranslation("interruption.expired.heading", language));
        words.setSessionExpiredMessage(messages.getTranslation("interruption.expired.text", language));
        words.setCookiesDisabledCaption(messages.getTranslation("interruption.cookies.heading", language));
        words.setCookiesDisabledMessage(messages.getTranslation("interruption.cookies.text", language));
        words.setInternalErrorCaption(messages.getTranslation("interruption.trouble.heading", language));
        words.setInternalErrorMessage(messages.getTranslation("interruption.trouble.text", language));
        words.setSyncErrorCaption(messages.getTranslation("interruption.sync.heading", language));
        words.setSyncErrorMessage(messages.getTranslation("interruption.sync.text", language));
        return words;
    }
}
