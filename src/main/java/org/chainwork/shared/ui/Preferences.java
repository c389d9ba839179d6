package org.chainwork.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Gives each page the language and the colours that were chosen on its device. */
@Component
class Preferences implements VaadinServiceInitListener {
    /** Where the module that listens to keys finds the choice. */
    private static final String SHORTCUTS = "data-shortcuts";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(Preferences::dress);
        event.getSource().addUIInitListener(init -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            language(request).ifPresent(init.getUI()::setLocale);
            theme(request).ifPresent(scheme -> init.getUI().getPage().setColorScheme(scheme));
        });
    }

    private static void dress(IndexHtmlResponse page) {
        Element html = page.getDocument().expectFirst("html");
        language(page.getVaadinRequest()).ifPresent(locale -> {
            VaadinSession.getCurrent().setLocale(locale);
            html.attr("lang", locale.getLanguage());
        });
        theme(page.getVaadinRequest())
                .ifPresent(scheme ->
                        html.attr("style", "color-scheme: " + scheme.getValue()).attr("theme", scheme.getThemeValue()));
        html.attr(SHORTCUTS, shortcuts(page.getVaadinRequest()).code());
    }

    private static Optional<Locale> language(VaadinRequest request) {
        return Preference.LANGUAGE.read(request).flatMap(LanguageChoice::locale);
    }

    private static Optional<ColorScheme.Value> theme(VaadinRequest request) {
        return Preference.THEME
                .read(request)
                .map(Theme::of)
                .filter(theme -> theme != Theme.SYSTEM)
                .map(Theme::scheme);
    }

    static Shortcuts shortcuts(VaadinRequest request) {
        return Shortcuts.of(Preference.SHORTCUTS.read(request).orElse(""));
    }

    static void choose(UI ui, Shortcuts shortcuts) {
        Preference.SHORTCUTS.write(shortcuts.code());
        ui.getPage().executeJs("document.documentElement.setAttribute($0, $1)", SHORTCUTS, shortcuts.code());
    }

    static void choose(UI ui, Theme theme) {
        Preference.THEME.write(theme.code());
        ui.getPage().setColorScheme(theme.scheme());
    }

    /** The page begins anew, since every text on it was written in the old language. */
    static void choose(UI ui, Locale language) {
        Preference.LANGUAGE.write(language.getLanguage());
        ui.getSession().setLocale(language);
        ui.getPage().reload();
    }
}
