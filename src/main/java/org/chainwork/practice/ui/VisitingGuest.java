package org.chainwork.practice.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Optional;
import org.chainwork.account.SignedIn;
import org.chainwork.platform.TokenCookie;
import org.chainwork.practice.Guest;
import org.chainwork.practice.Recognition;
import org.springframework.stereotype.Component;

/** The guest at the browser that asks: known by their account, else by a cookie, which a first visit brings along. */
@Component
class VisitingGuest {

    private static final TokenCookie COOKIE = new TokenCookie("chainwork-guest");

    /** The longest that browsers keep a cookie. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final Recognition recognition;
    private final SignedIn signedIn;

    VisitingGuest(Recognition recognition, SignedIn signedIn) {
        this.recognition = recognition;
        this.signedIn = signedIn;
    }

    /** Who is known for this session, as long as nobody signs in or out. */
    private record Known(Optional<Long> account, Guest guest) {}

    /** Expects to be called while a browser's request is answered. */
    Guest current() {
        VaadinSession session = VaadinSession.getCurrent();
        Optional<Long> account = signedIn.id();
        Known known = session.getAttribute(Known.class);
        if (known != null && known.account().equals(account)) {
            return known.guest();
        }
        Guest guest = account.map(this::withAccount).orElseGet(this::withToken);
        session.setAttribute(Known.class, new Known(account, guest));
        return guest;
    }

    private Guest withAccount(long account) {
        return token().map(token -> recognition.guest(account, token)).orElseGet(() -> recognition.guest(account));
    }

    private Guest withToken() {
        String token = token().orElseGet(recognition::newToken);
        Guest guest = recognition.guest(token);
        give(token);
        return guest;
    }

    private Optional<String> token() {
        return COOKIE.in(VaadinService.getCurrentRequest().getCookies()).filter(recognition::isKnown);
    }

    /** With every session anew, so that the cookie lasts as long as the guest returns. */
    private static void give(String token) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        VaadinResponse.getCurrent()
                .addCookie(COOKIE.holding(token, KEPT, request.isSecure(), request.getContextPath()));
    }
}
