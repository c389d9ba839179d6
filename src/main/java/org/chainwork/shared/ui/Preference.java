package org.chainwork.shared.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a person chose for this device, kept in a cookie: the server knows it before it writes the first page, so that
 * nothing flashes in the wrong language or colours.
 */
enum Preference {
    LANGUAGE,
    SHORTCUTS,
    THEME;

    private static final int KEPT = Math.toIntExact(Duration.ofDays(365).toSeconds());

    Optional<String> read(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(cookieName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** With the answer to the request that is being handled. */
    void write(String value) {
        var response = VaadinService.getCurrentResponse();
        if (response == null) {
            return;
        }
        Cookie cookie = new Cookie(cookieName(), value);
        cookie.setPath("/");
        cookie.setMaxAge(KEPT);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private String cookieName() {
        return "chainwork-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
