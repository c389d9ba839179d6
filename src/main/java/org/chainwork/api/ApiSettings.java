package org.chainwork.api;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param tokens each of at least {@value #SHORTEST_TOKEN} characters, sent as {@code Authorization: Bearer <token>}
 * @param requestsPerSecond answers that one client may have checked in the long run; 0 for as many as it likes
 */
@ConfigurationProperties("chainwork.api")
record ApiSettings(
        @DefaultValue("open") Access access,
        @DefaultValue List<String> tokens,
        @DefaultValue("20") int requestsPerSecond) {

    static final int SHORTEST_TOKEN = 16;

    ApiSettings {
        tokens = List.copyOf(tokens);
        if (tokens.stream().anyMatch(token -> token.length() < SHORTEST_TOKEN)) {
            throw new IllegalArgumentException("chainwork.api.tokens needs tokens of at least " + SHORTEST_TOKEN
                    + " characters, got a shorter one");
        }
        if (access == Access.TOKEN && tokens.isEmpty()) {
            throw new IllegalArgumentException("chainwork.api.access=token needs chainwork.api.tokens, got none");
        }
        if (requestsPerSecond < 0) {
            throw new IllegalArgumentException(
                    "chainwork.api.requests-per-second needs 0 or more, got " + requestsPerSecond);
        }
    }

    /** Names no token. */
    @Override
    public String toString() {
        return "ApiSettings[" + access + ", " + tokens.size() + " tokens, " + requestsPerSecond + " per second]";
    }
}
