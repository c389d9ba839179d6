package org.chainwork.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.chainwork.account.Sessions;

/** What somebody signs in or up for. */
final class PurposeText {

    private PurposeText() {}

    /** As the page that they asked for says it; where it says nothing, the text of that key. */
    static String of(Component page, Sessions sessions, String otherwise) {
        return sessions.purpose(
                        VaadinServletRequest.getCurrent().getHttpServletRequest(),
                        VaadinServletResponse.getCurrent().getHttpServletResponse())
                .map(purpose ->
                        page.getTranslation(purpose.key(), purpose.arguments().toArray()))
                .orElseGet(() -> page.getTranslation(otherwise));
    }
}
