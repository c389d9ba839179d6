package org.chainwork.web;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Every text that a person sees, by key, from {@code messages/chainwork_*.properties}. Each text is a {@link MessageFormat}
 * pattern, with or without arguments, so an apostrophe is typographic or doubled everywhere.
 */
@Component
class Messages implements I18NProvider {
    static final String BUNDLE = "messages/chainwork";

    private static final Logger log = LoggerFactory.getLogger(Messages.class);
    private static final Control PROPERTIES_ONLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, @Nullable Object... arguments) {
        Locale language = preferred(locale);
        try {
            String pattern =
                    ResourceBundle.getBundle(BUNDLE, language, PROPERTIES_ONLY).getString(key);
            return new MessageFormat(pattern, language).format(arguments);
        } catch (MissingResourceException missing) {
            // A page with one hole is better than no page.
            log.warn("No text for '{}' in {}", key, language);
            return "!" + key + "!";
        }
    }

    private static Locale preferred(@Nullable Locale locale) {
        return Languages.preferred(Collections.enumeration(locale == null ? List.of() : List.of(locale)));
    }
}
