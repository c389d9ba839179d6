package org.chainwork.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/**
 * Every text that a person sees, by key, from {@code messages/chainwork_*.properties}. Each text is a {@link MessageFormat}
 * pattern, with or without arguments, so an apostrophe is typographic or doubled everywhere.
 */
public final class MessageBundle {

    static final String NAME = "messages/chainwork";

    private static final Logger log = LoggerFactory.getLogger(MessageBundle.class);
    private static final Control PROPERTIES_ONLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private MessageBundle() {}

    /** The language of a reply: the first that the request asks for and that we have, else English. */
    public static Locale language(HttpServletRequest request) {
        // without the header, the request would tell the server's own language
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Locale.ENGLISH
                : Languages.preferred(request.getLocales());
    }

    /** Expects one of our languages. */
    public static String text(Locale language, String key, @Nullable Object... arguments) {
        try {
            String pattern =
                    ResourceBundle.getBundle(NAME, language, PROPERTIES_ONLY).getString(key);
            return new MessageFormat(pattern, language).format(arguments);
        } catch (MissingResourceException missing) {
            // A page with one hole is better than no page.
            log.warn("No text for '{}' in {}", key, language);
            return "!" + key + "!";
        }
    }
}
