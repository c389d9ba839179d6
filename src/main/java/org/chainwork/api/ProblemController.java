package org.chainwork.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The description of the API, and problem details for all that it does not describe. */
@RestController
@RestControllerAdvice(basePackageClasses = ProblemController.class)
class ProblemController {

    static final String DESCRIPTION = "/api/v1/openapi.json";

    private static final Logger log = LoggerFactory.getLogger(ProblemController.class);

    private final Admission admission;

    ProblemController(Admission admission) {
        this.admission = admission;
    }

    @GetMapping(DESCRIPTION)
    ResponseEntity<byte[]> description() throws IOException {
        admission.requireAny();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("api/openapi.json").getContentAsByteArray());
    }

    /** Whatever no other method answers. */
    @RequestMapping("/api/v1/**")
    ResponseEntity<byte[]> nothingHere(HttpServletRequest request) {
        admission.requireAny();
        String uri = request.getRequestURI();
        if (request.getMethod().equals(allowed(uri, request))) {
            throw Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-json").thrown();
        }
        throw unanswered(uri, request).thrown();
    }

    /** Without this, the paths would seem to answer whatever {@link #nothingHere} takes. */
    @RequestMapping(path = "/api/v1/**", method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options(HttpServletRequest request) {
        admission.requireAny();
        String allowed = allowed(request.getRequestURI(), request);
        if (allowed.isEmpty()) {
            throw unanswered(request.getRequestURI(), request).thrown();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.ALLOW, allowed + ", OPTIONS")
                .build();
    }

    /** What is said of a path that is not there, or not for the method that was used. */
    Refusal unanswered(String uri, HttpServletRequest request) {
        String allowed = admission.isOff() ? "" : allowed(uri, request);
        return allowed.isEmpty()
                ? Refusal.of(HttpStatus.NOT_FOUND, "not-found")
                : Refusal.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", allowed)
                        .with(HttpHeaders.ALLOW, allowed);
    }

    private static String allowed(String uri, HttpServletRequest request) {
        return switch (uri.substring(request.getContextPath().length())) {
            case CheckController.CHECK, CheckController.BATCH -> "POST";
            case DESCRIPTION -> "GET";
            default -> "";
        };
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refused refused, HttpServletRequest request) {
        return Replies.problem(refused.refusal(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> failed(RuntimeException failure, HttpServletRequest request) {
        log.error("A check failed", failure);
        return Replies.problem(Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "failed"), request);
    }
}
