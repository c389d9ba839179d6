package org.chainwork.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chainwork.platform.Addresses;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets calls in. */
@Component
class Admission {

    private final ApiSettings settings;
    private final Tokens tokens;
    private final OpenQuizzes quizzes;

    Admission(ApiSettings settings, OpenQuizzes quizzes) {
        this.settings = settings;
        this.tokens = new Tokens(settings.tokens());
        this.quizzes = quizzes;
    }

    /** Throws {@link Refused} where there is to be no API at all. */
    void requireAny() {
        if (isOff()) {
            throw Refusal.of(HttpStatus.NOT_FOUND, "not-found").thrown();
        }
    }

    boolean isOff() {
        return settings.access() == Access.OFF;
    }

    /** The client that calls, by its token if it has one, else by its address. Throws {@link Refused}. */
    String client(HttpServletRequest request) {
        requireAny();
        Optional<String> token = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .flatMap(Tokens::sent);
        if (token.isPresent()) {
            if (!tokens.know(token.get())) {
                throw unauthorized("token-unknown");
            }
            return Tokens.fingerprint(token.get());
        }
        if (settings.access() == Access.TOKEN) {
            throw unauthorized("token-missing");
        }
        if (quizzes.anyOpen()) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "quiz-open").thrown();
        }
        return Addresses.network(request.getRemoteAddr());
    }

    private static Refused unauthorized(String code) {
        return Refusal.of(HttpStatus.UNAUTHORIZED, code)
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .thrown();
    }
}
