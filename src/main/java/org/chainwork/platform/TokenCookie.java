package org.chainwork.platform;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a browser holds a {@link Token}: out of the reach of scripts and of other sites. */
public record TokenCookie(String name) {

    /** The token among the cookies of a request; absent where what is there has not the form of one. */
    public Optional<String> in(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(Token::isToken)
                        .findFirst();
    }

    /** With an {@code age} of zero the browser forgets it at once, with a negative one when it is closed. */
    public Cookie holding(String token, Duration age, boolean secure, String contextPath) {
        Cookie cookie = new Cookie(name, token);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setPath(contextPath + "/");
        cookie.setMaxAge((int) age.toSeconds());
        return cookie;
    }
}
