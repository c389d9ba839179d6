package org.chainwork.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that every page is written in. Each is named in itself. */
final class LanguageChoice extends Composite<Div> {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    static Optional<Locale> locale(String language) {
        return LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        ChoiceGroup group = new ChoiceGroup(getTranslation("shared.language"));
        for (Locale language : LANGUAGES) {
            String code = language.getLanguage();
            String abbreviation = code.toUpperCase(Locale.ROOT);
            NativeButton button = group.option(
                    abbreviation + ", " + language.getDisplayLanguage(language),
                    code.equals(getLocale().getLanguage()),
                    () -> Preferences.choose(attachEvent.getUI(), language));
            button.setText(abbreviation);
            button.getElement().setAttribute("lang", code);
        }
        getContent().removeAll();
        getContent().add(group);
    }
}
