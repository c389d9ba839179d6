package org.chainwork.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The languages that Chainwork speaks, and which of them a browser gets: the first it asks for that we have, by language
 * alone. (Vaadin's own choice would give English to a browser that asks for Austrian German first and English second.)
 */
@Component
class Languages implements VaadinServiceInitListener {
    static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

    static Locale preferred(Enumeration<Locale> wanted) {
        return Collections.list(wanted).stream()
                .flatMap(
                        locale -> ALL.stream().filter(ours -> ours.getLanguage().equals(locale.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(Languages::choose);
        event.addIndexHtmlRequestListener(Languages::declare);
    }

    private static void choose(SessionInitEvent event) {
        event.getSession().setLocale(preferred(event.getRequest().getLocales()));
    }

    /** A screen reader picks its voice by this. */
    private static void declare(IndexHtmlResponse page) {
        Locale language = VaadinSession.getCurrent().getLocale();
        page.getDocument().select("html").attr("lang", language.getLanguage());
    }
}
