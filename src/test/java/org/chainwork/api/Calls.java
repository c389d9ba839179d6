package org.chainwork.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.chainwork.algebra.Secret;
import org.chainwork.grading.Grader;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API by HTTP, without a server and a database. */
final class Calls {

    static final ObjectMapper JSON = JsonMapper.shared();

    /** Without a rate limit. */
    static final ApiSettings OPEN = new ApiSettings(Access.OPEN, List.of(), 0);

    private static final Grader GRADER = new Grader(Secret.draw(new SplittableRandom(12)));

    private final MockMvc mvc;

    private Calls(MockMvc mvc) {
        this.mvc = mvc;
    }

    static Calls to(MockMvc mvc) {
        return new Calls(mvc);
    }

    static Calls to(ApiSettings settings, OpenQuizzes quizzes, Clock clock) {
        Admission admission = new Admission(settings, quizzes);
        ProblemController problems = new ProblemController(admission);
        CheckController checks = new CheckController(admission, new Allowances(settings, clock), new Checker(GRADER));
        return new Calls(MockMvcBuilders.standaloneSetup(checks, problems)
                .setControllerAdvice(problems)
                .build());
    }

    static Calls to(ApiSettings settings) {
        return to(settings, () -> false, Clock.systemUTC());
    }

    /** The reply to one check, in English. */
    JsonNode check(String json) {
        return body(send(checking(json)));
    }

    /** A check of {@code answer} for {@code dy/dw1} of {@code u = w1*x+b1, y = u^2}. */
    JsonNode answer(String answer) {
        return check(JSON.createObjectNode()
                .put("output", "u^2")
                .put("wrt", "w1")
                .put("answer", answer)
                .set("definitions", JSON.createObjectNode().put("u", "w1*x+b1"))
                .toString());
    }

    JsonNode batch(String json) {
        return body(send(request(CheckController.BATCH, json)));
    }

    static MockHttpServletRequestBuilder checking(String json) {
        return request(CheckController.CHECK, json);
    }

    static MockHttpServletRequestBuilder request(String path, String json) {
        return post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .locale(Locale.ENGLISH)
                .content(json);
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError("a reply expected", e);
        }
    }

    static JsonNode body(MockHttpServletResponse response) {
        return JSON.readTree(response.getContentAsByteArray());
    }
}
