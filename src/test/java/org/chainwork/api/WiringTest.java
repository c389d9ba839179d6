package org.chainwork.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.chainwork.algebra.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The API within the application, behind its security. */
@SpringBootTest
class WiringTest {

    private static final String QUESTION = "{\"output\": \"x^2\", \"wrt\": \"x\", \"answer\": \"2x\"}";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApiSettings settings;

    private MockMvc mvc;

    @BeforeEach
    void setUp() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    @Test
    void answersAnybodyWithoutAnySettings() {
        assertThat(settings).isEqualTo(new ApiSettings(Access.OPEN, List.of(), 20));
        assertThat(Calls.to(mvc).check(QUESTION).path("verdict").asString()).isEqualTo("correct");
        assertThat(Calls.to(mvc).send(get(ProblemController.DESCRIPTION)).getStatus())
                .isEqualTo(200);
    }

    @Test
    void keepsNeitherSessionNorCookieNorCopy() throws Exception {
        MvcResult result = mvc.perform(Calls.checking(QUESTION)).andReturn();
        MockHttpServletResponse response = result.getResponse();

        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(response.getCookies()).isEmpty();
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(response.getHeaders("Cache-Control")).containsExactly("no-store");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void opensNothingElse() {
        Calls calls = Calls.to(mvc);

        assertThat(calls.send(get("/api")).getStatus()).isEqualTo(404);
        assertThat(calls.send(post("/api/v2/check")).getStatus()).isEqualTo(404);
        assertThat(calls.send(get("/api/v1/nothing")).getStatus()).isEqualTo(404);
        assertThat(calls.send(get("/apis")).getStatus()).isEqualTo(404);
        assertThat(calls.send(post("/nothing")).getStatus()).isEqualTo(404);
        assertThat(calls.send(get("/actuator/env")).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//api/v1/check", "/api//v1/check", "/api/v1/../check", "/api/v1/check;x=1"})
    void answersAMalformedPathWithAProblemDetail(String path) {
        MockHttpServletResponse response = Calls.to(mvc).send(post(URI.create("http://localhost" + path)));

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(Calls.body(response).path("type").asString()).isEqualTo("urn:chainwork:problem:not-found");
    }

    @Test
    void leavesOtherMalformedPathsToThePages() throws Exception {
        MockHttpServletResponse response = Calls.to(mvc).send(get(URI.create("http://localhost//apis")));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void sharesItsRepliesWithNoForeignPage() {
        MockHttpServletResponse response = Calls.to(mvc)
                .send(options(CheckController.CHECK)
                        .header("Origin", "https://elsewhere.example")
                        .header("Access-Control-Request-Method", "POST"));

        // a browser gives a page of another origin nothing without this header, whatever the status
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isNull();
    }

    /** Of everything that the API may say. */
    @Test
    void tellsNoSecret() {
        List<String> secrets = new ArrayList<>(jdbc.sql("select digits from sampling_prime")
                .query(String.class)
                .list());
        secrets.add(jdbc.sql("select hex from sampling_key").query(String.class).single());
        assertThat(secrets).hasSize(Secret.WORD_PRIMES + Secret.WIDE_PRIMES + 1);
        List<String> answers = List.of("2x", "x", "1/(x-x)", "2*", "exp(x)", "x^(9^60)", "x^(1/3)", "|x|");

        for (String answer : answers) {
            String reply = Calls.to(mvc)
                    .check(Calls.JSON
                            .createObjectNode()
                            .put("output", "x^2")
                            .put("wrt", "x")
                            .put("answer", answer)
                            .toString())
                    .toString();
            assertThat(secrets).noneMatch(reply::contains);
        }
    }
}
