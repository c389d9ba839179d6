package org.chainwork.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Answers one check, or many at once. */
@RestController
class CheckController {

    static final String CHECK = "/api/v1/check";
    static final String BATCH = "/api/v1/check/batch";

    /** Of answers in one call. */
    static final int MAX_BATCH = 1_000;

    /** So that even who pastes a megabyte is told that the answer is too long, rather than that the body is. */
    private static final int MAX_BYTES = 2 << 20;

    private static final int MAX_BATCH_BYTES = 8 << 20;

    private final Admission admission;
    private final Allowances allowances;
    private final Checker checker;

    CheckController(Admission admission, Allowances allowances, Checker checker) {
        this.admission = admission;
        this.allowances = allowances;
        this.checker = checker;
    }

    @PostMapping(path = CHECK, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> check(HttpServletRequest request) throws IOException {
        allowances.take(admission.client(request), 1);
        JsonNode json = Body.read(request, MAX_BYTES);
        return Replies.ok(checker.check(CheckRequest.read(json), Replies.writer(request)));
    }

    /** Refuses single entries, each in its place, rather than all for the sake of one. */
    @PostMapping(path = BATCH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> checkAll(HttpServletRequest request) throws IOException {
        String client = admission.client(request);
        allowances.take(client, 1);
        JsonNode json = Body.read(request, MAX_BATCH_BYTES);
        if (!json.isArray()) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "not-an-array").thrown();
        }
        if (json.size() > MAX_BATCH) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "batch-too-long", MAX_BATCH, json.size())
                    .thrown();
        }
        allowances.take(client, Math.max(0, json.size() - 1));
        ReplyWriter writer = Replies.writer(request);
        List<Object> replies = new ArrayList<>();
        json.forEach(entry -> replies.add(checkOrRefuse(entry, writer)));
        return Replies.ok(replies);
    }

    private Object checkOrRefuse(JsonNode json, ReplyWriter writer) {
        try {
            return checker.check(CheckRequest.read(json), writer);
        } catch (Refused refused) {
            return writer.problem(refused.refusal());
        }
    }
}
