package org.chainwork.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.chainwork.web.MessageBundle;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Sends replies as JSON, whatever the caller says that it accepts: there is nothing else to send. */
final class Replies {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Replies() {}

    /** Writes in the language that the request asks for. */
    static ReplyWriter writer(HttpServletRequest request) {
        Locale language = MessageBundle.language(request);
        return new ReplyWriter((key, arguments) -> MessageBundle.text(language, key, arguments), language);
    }

    static ResponseEntity<byte[]> ok(Object reply) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(reply));
    }

    static ResponseEntity<byte[]> problem(Refusal refusal, HttpServletRequest request) {
        ResponseEntity.BodyBuilder reply =
                ResponseEntity.status(refusal.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        refusal.headers().forEach(reply::header);
        return reply.body(JSON.writeValueAsBytes(writer(request).problem(refusal)));
    }

    /** Where no controller is reached. */
    static void send(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.status().value());
        refusal.headers().forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(writer(request).problem(refusal)));
    }
}
