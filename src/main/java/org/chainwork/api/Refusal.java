package org.chainwork.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainwork.algebra.Unreadable;
import org.chainwork.grading.Mistake;
import org.chainwork.platform.Codes;
import org.springframework.http.HttpStatus;

/**
 * Why a call gets no verdict, as data; {@link ReplyWriter} puts it in words.
 *
 * @param code names its message, {@code api.problem.<code>}
 * @param arguments of the message
 * @param field the field to be changed, empty where it is none: {@code definitions.u}
 * @param offset the place in that field
 * @param found what stands there
 * @param why where a text is no expression, which is what the message then says; {@code names} are those that it may use
 * @param headers to be sent with it
 */
record Refusal(
        HttpStatus status,
        String code,
        List<Object> arguments,
        String field,
        Optional<Integer> offset,
        Optional<String> found,
        Optional<Unreadable> why,
        List<String> names,
        Map<String, String> headers) {

    Refusal {
        arguments = List.copyOf(arguments);
        headers = Map.copyOf(headers);
    }

    static Refusal of(HttpStatus status, String code, Object... arguments) {
        return new Refusal(
                status,
                code,
                List.of(arguments),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of());
    }

    /** A field that is missing, not known, or of a wrong kind. */
    static Refusal of(String field, String code, Object... arguments) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                code,
                List.of(arguments),
                field,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of());
    }

    static Refusal of(Mistake mistake) {
        boolean placed = !mistake.found().isEmpty() || mistake.why().isPresent();
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                Codes.of(mistake.kind()),
                List.of(mistake.found()),
                mistake.field(),
                placed ? Optional.of(mistake.offset()) : Optional.empty(),
                placed ? Optional.of(mistake.found()) : Optional.empty(),
                mistake.why(),
                mistake.names(),
                Map.of());
    }

    Refusal with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Refusal(status, code, arguments, field, offset, found, why, names, more);
    }

    Refused thrown() {
        return new Refused(this);
    }
}
