package org.chainwork.web;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the texts of {@link MessageBundle} to pages. */
@Component
class Messages implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, @Nullable Object... arguments) {
        return MessageBundle.text(preferred(locale), key, arguments);
    }

    private static Locale preferred(@Nullable Locale locale) {
        return Languages.preferred(Collections.enumeration(locale == null ? List.of() : List.of(locale)));
    }
}
