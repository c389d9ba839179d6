package org.chainwork.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON, and no more of it than was agreed on. */
final class Body {

    private static final int MAX_NESTING = 10;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_NESTING)
                            .build())
                    .build())
            // Of two definitions of one name, none is meant more than the other.
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Body() {}

    /** Throws {@link Refused} for anything but JSON of at most {@code maxBytes}. */
    static JsonNode read(HttpServletRequest request, int maxBytes) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", maxBytes / 1024)
                    .thrown();
        }
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException unreadable) {
            TokenStreamLocation place = unreadable.getLocation();
            throw Refusal.of(
                            HttpStatus.BAD_REQUEST,
                            "json-unreadable",
                            place == null ? 1 : Math.max(1, place.getLineNr()),
                            place == null ? 1 : Math.max(1, place.getColumnNr()))
                    .thrown();
        }
    }
}
