package org.chainwork.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is wrong with a call, its problem detail names the field, the place, the cause and the next step. */
class RefusalsTest {

    private static final String PREFIX = "urn:chainwork:problem:";

    private final Calls api = Calls.to(Calls.OPEN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"definitions": {"u": "w1*x+"}, "output": "u", "wrt": "x", "answer": "1"}       | unreadable           | definitions.u  | 5
            {"definitions": {"u": "sin x"}, "output": "u", "wrt": "x", "answer": "1"}       | unreadable           | definitions.u  | 0
            {"definitions": {"u": "x"}, "output": "u^", "wrt": "x", "answer": "1"}          | unreadable           | output         | 2
            {"expected": "2*(x", "answer": "1"}                                             | unreadable           | expected       | 2
            {"definitions": {"u": "2*v", "v": "x"}, "output": "u", "wrt": "x", "answer": "1"} | defined-later      | definitions.u  | 2
            {"definitions": {"u": "u+x"}, "output": "u", "wrt": "x", "answer": "1"}         | defined-by-itself    | definitions.u  | 0
            {"definitions": {"u": "x+y"}, "output": "u", "wrt": "x", "answer": "1"}         | defined-later        | definitions.u  | 2
            {"definitions": {"u": "v+1", "v": "u*2"}, "output": "u", "wrt": "x", "answer": "1"} | defined-later    | definitions.u  | 0
            {"definitions": {"u": "u+1"}, "output": "u", "wrt": "x", "answer": "1"}         | defined-by-itself    | definitions.u  | 0
            {"definitions": {"u": ""}, "output": "u", "wrt": "x", "answer": "1"}            | unreadable           | definitions.u  | 0
            {"output": "", "wrt": "x", "answer": "1"}                                       | unreadable           | output         | 0
            {"output": "y+x", "wrt": "x", "answer": "1"}                                    | defined-by-itself    | output         | 0
            {"definitions": {"u_a": "x"}, "output": "x", "wrt": "x", "answer": "1"}         | name-invalid         | definitions.u_a | 0
            {"definitions": {"u_1": "x", "u1": "2x"}, "output": "x", "wrt": "x", "answer": "1"} | name-twice       | definitions.u1 | 0
            {"definitions": {"u_1": "u1+x"}, "output": "x", "wrt": "x", "answer": "1"}      | defined-by-itself    | definitions.u_1 | 0
            {"definitions": {"": "x"}, "output": "x", "wrt": "x", "answer": "1"}            | name-invalid         | definitions.   | ''
            {"definitions": {"sin": "x"}, "output": "x", "wrt": "x", "answer": "1"}         | name-reserved        | definitions.sin | 0
            {"output": "x", "wrt": "2", "answer": "1"}                                      | name-invalid         | wrt            | 0
            {"output": "x", "wrt": "sqrt", "answer": "1"}                                   | name-reserved        | wrt            | 0
            {"output": "x", "wrt": "z", "answer": "1"}                                      | target-absent        | wrt            | 0
            {"output": "x", "wrt": "y", "answer": "1"}                                      | target-is-output     | wrt            | 0
            {"output": "x", "answer": "1"}                                                  | target-missing       | wrt            | ''
            {"answer": "1"}                                                                 | output-missing       | output         | ''
            {"definitions": {"y": "x"}, "output": "x", "wrt": "x", "answer": "1"}           | output-twice         | definitions.y  | 0
            {"output": "x", "wrt": "x", "expected": "1", "answer": "1"}                     | output-and-expected  | expected       | ''
            {"output": "1/(x-x)", "wrt": "x", "answer": "1"}                                | never-defined        | output         | ''
            {"output": "1/(0*x)", "wrt": "x", "answer": "1"}                                | never-defined        | output         | ''
            {"definitions": {"u": "0*x"}, "output": "x+1/u", "wrt": "x", "answer": "1"}     | never-defined        | output         | ''
            {"definitions": {"u": "1/0"}, "expected": "u", "answer": "1"}                   | never-defined        | definitions.u  | ''
            {"definitions": {"u": "0*x", "v": "1/u"}, "output": "v", "wrt": "x", "answer": "1"} | never-defined    | definitions.v  | ''
            {"expected": "1/(x-x)", "answer": "1"}                                          | never-defined        | expected       | ''
            {"output": "x", "wrt": "x"}                                                     | field-missing        | answer         | ''
            {"output": 7, "wrt": "x", "answer": "1"}                                        | field-not-a-text     | output         | ''
            {"output": "x", "wrt": "x", "answer": 1}                                        | field-not-a-text     | answer         | ''
            {"definitions": ["x"], "output": "x", "wrt": "x", "answer": "1"}                | field-not-an-object  | definitions    | ''
            {"definitions": {"u": 2}, "output": "x", "wrt": "x", "answer": "1"}             | field-not-a-text     | definitions.u  | ''
            {"output": "x", "wrt": "x", "answers": "1", "answer": "1"}                      | field-unknown        | answers        | ''
            {"output": "x", "wrt": "x", "answer": "1", "form": "short"}                     | form-unknown         | form           | ''
            {"output": "x", "wrt": "x", "answer": "1", "form": "value"}                     | form-unknown         | form           | ''
            [{"output": "x", "wrt": "x", "answer": "1"}]                                    | not-an-object        | ''             | ''
            {"output": "x", "output": "x", "wrt": "x", "answer": "1"}                       | json-unreadable      | ''             | ''
            {"output": "x", "wrt": "x", "answer": "1"}{}                                    | json-unreadable      | ''             | ''
            {"output": "x",                                                                 | json-unreadable      | ''             | ''
            null                                                                            | not-an-object        | ''             | ''
            """)
    void namesWhatIsWrong(String json, String code, String field, String offset) {
        MockHttpServletResponse response = api.send(Calls.checking(json));
        JsonNode problem = Calls.body(response);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("type").asString()).isEqualTo(PREFIX + code);
        assertThat(problem.path("field").asString("")).isEqualTo(field);
        assertThat(problem.path("offset").asString("")).isEqualTo(offset);
        assertThat(problem.path("title").asString()).isEqualTo("This cannot be checked as it was sent");
        assertThat(problem.path("detail").asString()).isNotBlank().doesNotContain("!", "{");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"output": "", "wrt": "x", "answer": "1"}                                            | “output” is empty. Put in an expression, or leave it out.
            {"definitions": {"u": " "}, "output": "u", "wrt": "x", "answer": "1"}                | “definitions.u” is empty. Put in an expression, or leave it out.
            {"expected": "", "answer": "1"}                                                      | “expected” is empty. Put in an expression, or leave it out.
            {"definitions": {"u": "u = 2x"}, "output": "u", "wrt": "x", "answer": "1"}           | Leave out the equals sign: “definitions.u” takes only what stands to its right.
            {"definitions": {"u": "v+1", "v": "u"}, "output": "u", "wrt": "x", "answer": "1"}    | “v” is defined only later. Put definitions in order, innermost first: each may use the symbols and the names defined before it.
            {"definitions": {"u": "u+1"}, "output": "u", "wrt": "x", "answer": "1"}              | “u” refers to itself. Define it by the symbols and the names defined before it.
            """)
    void saysWhatIsWrongInTheFieldItself(String json, String detail) {
        assertThat(api.check(json).path("detail").asString()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({"200, correct", "201, urn:chainwork:problem:too-many-definitions"})
    void boundsTheNumberOfDefinitions(int count, String expected) {
        ObjectNode definitions = Calls.JSON.createObjectNode();
        for (int i = 1; i <= count; i++) {
            definitions.put("u" + i, "x");
        }
        ObjectNode question = Calls.JSON.createObjectNode();
        question.put("output", "x").put("wrt", "x").put("answer", "1").set("definitions", definitions);

        JsonNode reply = api.check(question.toString());

        assertThat(reply.path("verdict").asString(reply.path("type").asString()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10000, correct", "10001, unreadable"})
    void boundsTheLengthOfATextOfEachKind(int length, String expected) {
        String padded = " ".repeat(length - 1);
        ObjectNode question = Calls.JSON.createObjectNode();
        question.put("output", "x" + padded).put("wrt", "x").put("answer", "1" + padded);
        question.set("definitions", Calls.JSON.createObjectNode().put("u", "x" + padded));

        JsonNode reply = api.check(question.toString());
        JsonNode expectedReply = api.check(Calls.JSON
                .createObjectNode()
                .put("expected", "x" + padded)
                .put("answer", "x")
                .toString());

        assertThat(reply.path("verdict").asString(reply.path("type").asString()))
                .endsWith(expected);
        assertThat(expectedReply
                        .path("verdict")
                        .asString(expectedReply.path("type").asString()))
                .endsWith(expected);
        assertThat(api.answer("2ux" + " ".repeat(length - 3)).path("verdict").asString())
                .isEqualTo(expected);
    }

    @Test
    void boundsWhatIsAskedAtOnce() {
        JsonNode problem = api.check(Calls.JSON
                .createObjectNode()
                .put("output", "1/x" + "+1/x".repeat(2_000))
                .put("wrt", "x")
                .put("answer", "1")
                .toString());

        assertThat(problem.path("type").asString()).isEqualTo(PREFIX + "too-large");
    }

    @Test
    void readsNoBodyWithoutEnd() {
        MockHttpServletResponse response = api.send(Calls.checking(" ".repeat(3 << 20)));

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(Calls.body(response).path("type").asString()).isEqualTo(PREFIX + "body-too-large");
    }

    @Test
    void readsAMegabyteAndSaysThatItIsTooLong() {
        JsonNode reply = api.check(Calls.JSON
                .createObjectNode()
                .put("output", "x^2")
                .put("wrt", "x")
                .put("answer", "x".repeat(1 << 20))
                .toString());

        assertThat(reply.path("verdict").asString()).isEqualTo("unreadable");
        assertThat(reply.path("error").path("message").asString()).contains("10,000");
    }

    @Test
    void nestsNoJsonWithoutEnd() {
        assertThat(api.check("[".repeat(10_000)).path("type").asString()).isEqualTo(PREFIX + "json-unreadable");
    }

    @Test
    void tellsInWhichLineJsonEnds() {
        assertThat(api.check("{\"output\":\n \"x\" oops}").path("detail").asString())
                .startsWith("This is not JSON that can be read: line 2, column");
    }

    @Test
    void answersTheOthersOfABatchWithABadEntry() {
        JsonNode replies = api.batch("""
                [{"output": "x^2", "wrt": "x", "answer": "2x"}, {"output": "x^", "wrt": "x", "answer": "2x"}, 7,
                 {"output": "x^2", "wrt": "x", "answer": "x"}]
                """);

        assertThat(replies.valueStream()
                        .map(reply -> reply.path("verdict")
                                .asString(reply.path("type").asString())))
                .containsExactly("correct", PREFIX + "unreadable", PREFIX + "not-an-object", "incorrect");
        assertThat(replies.get(1).path("status").asInt()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1000, ''", "1001, batch-too-long"})
    void boundsABatch(int entries, String code) {
        ArrayNode batch = Calls.JSON.createArrayNode();
        for (int i = 0; i < entries; i++) {
            batch.addObject().put("output", "x").put("wrt", "x").put("answer", "1");
        }
        JsonNode reply = api.batch(batch.toString());

        if (code.isEmpty()) {
            assertThat(reply.isArray()).isTrue();
            assertThat(reply.size()).isEqualTo(entries);
        } else {
            assertThat(reply.path("type").asString()).isEqualTo(PREFIX + code);
            assertThat(reply.path("detail").asString())
                    .isEqualTo("A batch holds at most 1,000 answers, this one has 1,001. Send it in parts.");
        }
    }

    @Test
    void takesNoBatchThatIsNone() {
        assertThat(api.batch("{}").path("type").asString()).isEqualTo(PREFIX + "not-an-array");
    }

    @Test
    void answersEverythingElseWithAProblemDetailToo() {
        MockHttpServletResponse missing = api.send(get("/api/v1/nothing"));
        MockHttpServletResponse method = api.send(get(CheckController.CHECK).locale(Locale.ENGLISH));
        MockHttpServletResponse form =
                api.send(post(CheckController.BATCH).contentType(MediaType.APPLICATION_FORM_URLENCODED));

        assertThat(missing.getStatus()).isEqualTo(404);
        assertThat(method.getStatus()).isEqualTo(405);
        assertThat(method.getHeader("Allow")).isEqualTo("POST");
        assertThat(Calls.body(method).path("detail").asString())
                .isEqualTo("This path answers to POST only. Call it that way.");
        assertThat(form.getStatus()).isEqualTo(415);
        assertThat(Calls.body(form).path("type").asString()).isEqualTo(PREFIX + "not-json");
    }

    @Test
    void tellsWhatAPathAnswersTo() {
        MockHttpServletResponse asked = api.send(options(CheckController.CHECK));

        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(asked.getHeader("Allow")).isEqualTo("POST, OPTIONS");
        assertThat(api.send(options("/api/v1/nothing")).getStatus()).isEqualTo(404);
    }
}
