package org.chainwork.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CheckTest {

    private final Calls api = Calls.to(Calls.OPEN);

    @Test
    void saysHowCertainItIsOfACorrectAnswer() {
        JsonNode reply = api.answer("dy/dw1 = 2ux");

        assertThat(reply.propertyNames()).containsExactly("verdict", "read", "latex", "errorBound");
        assertThat(reply.path("verdict").asString()).isEqualTo("correct");
        assertThat(reply.path("read").asString()).isEqualTo("2·u·x");
        assertThat(reply.path("latex").asString()).isEqualTo("2\\cdot u\\cdot x");
        assertThat(reply.path("errorBound").asDouble()).isPositive().isLessThan(1e-30);
    }

    @Test
    void showsThatAnAnswerIsWrongAndWhereItComesFrom() {
        JsonNode reply = api.answer("2*u");

        assertThat(reply.propertyNames()).containsExactly("verdict", "read", "latex", "witness", "diagnosis");
        assertThat(reply.path("witness")).isEqualTo(Calls.JSON.readTree("""
                        {"at": {"x": "2", "w1": "3", "b1": "1"}, "answer": "14", "derivative": "28"}
                        """));
        assertThat(reply.path("diagnosis").path("malrule").asString()).isEqualTo("forgot-inner");
        assertThat(reply.path("diagnosis").path("at").asString()).isEqualTo("u");
        assertThat(reply.path("diagnosis").path("message").asString())
                .isEqualTo("You found dy/du. The link from w₁ to u is still missing: multiply by du/dw₁.");
    }

    @Test
    void putsTheMalruleInTheNamesOfTheQuestion() {
        JsonNode reply = api.check("""
                {"definitions": {"s": "a*t+c"}, "output": "s^2", "wrt": "a", "answer": "2s"}
                """);

        assertThat(reply.path("diagnosis").path("message").asString())
                .isEqualTo("You found dy/ds. The link from a to s is still missing: multiply by ds/da.");
    }

    @Test
    void marksAnIrrationalValueAsRounded() {
        JsonNode reply = api.check("{\"output\": \"sqrt(x)\", \"wrt\": \"x\", \"answer\": \"1\"}");

        assertThat(reply.path("witness").path("derivative").asString()).startsWith("≈0.353553");
    }

    @Test
    void tellsCloseValuesApart() {
        JsonNode reply = api.check("{\"expected\": \"sqrt(2)*x\", \"answer\": \"1.4142136*x\"}");

        assertThat(reply.path("witness").path("answer").asString()).isEqualTo("1767767/625000");
        assertThat(reply.path("witness").path("derivative").asString()).isEqualTo("≈2.8284271");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2u+*x        ; expected-operand      ; 3 ; a number, a name or an opening bracket    ; *
            2u v         ; unknown-name          ; 3 ; a name that occurs                        ; v
            2u*du/dw_1*3 ; unevaluated-derivative ; 3 ; the value of the derivative              ; du/dw_1
            0,5u         ; decimal-comma         ; 1 ; a decimal point                           ; ,
            y = 2u       ; equation              ; 2 ; the right-hand side alone                 ; =
            dy/dx = 2u   ; other-derivative      ; 0 ; the right-hand side alone                 ; dy/dx
            1/(u-u)      ; never-defined         ; 0 ; an expression that has a value somewhere  ; 1/(u-u)
            ''           ; empty                 ; 0 ; an expression                             ; ''
            """)
    void saysWhereAnAnswerCannotBeRead(String answer, String code, int offset, String expected, String found) {
        JsonNode reply = api.answer(answer);

        assertThat(reply.path("verdict").asString()).isEqualTo("unreadable");
        JsonNode error = reply.path("error");
        assertThat(error.path("code").asString()).isEqualTo(code);
        assertThat(error.path("offset").asInt()).isEqualTo(offset);
        assertThat(error.path("expected").asString()).isEqualTo(expected);
        assertThat(error.path("found").asString()).isEqualTo(found);
        assertThat(error.path("message").asString()).isNotBlank().doesNotStartWith("!");
    }

    @ParameterizedTest
    @CsvSource({"exp(x)", "ln(x)", "sin(x)", "cos(x)", "tan(x)", "tanh(x)", "sigma(x)", "e^x"})
    void readsFunctionsEverywhereAndDecidesNone(String function) {
        for (String definition : new String[] {function, "x"}) {
            JsonNode reply = api.check(Calls.JSON
                    .createObjectNode()
                    .put("output", "u^2")
                    .put("wrt", "x")
                    .put("answer", function)
                    .set("definitions", Calls.JSON.createObjectNode().put("u", definition))
                    .toString());

            assertThat(reply.path("verdict").asString()).isEqualTo("undecided");
            assertThat(reply.path("reason").path("code").asString()).isEqualTo("function");
            assertThat(reply.path("reason").path("message").asString()).startsWith("Functions");
        }
    }

    @Test
    void asksForAnotherForm() {
        JsonNode reply = api.check("""
                {"definitions": {"u": "w1*x+b1"}, "output": "u^2", "wrt": "w1", "answer": "2*u*x", "form": "eliminated"}
                """);

        assertThat(reply.path("verdict").asString()).isEqualTo("wrong-form");
        assertThat(reply.path("reason").path("message").asString()).isEqualTo("Replace u by what it stands for.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"output": "x^2", "wrt": "x", "answer": "2x"}                                          | correct
            {"definitions": {"y": "x^2"}, "wrt": "x", "answer": "2y/x"}                            | correct
            {"definitions": {"y": "x^2", "z": "y^2"}, "wrt": "x", "answer": "2x"}                  | correct
            {"expected": "2*x", "answer": "x+x"}                                                   | correct
            {"definitions": {"u": "3x"}, "expected": "2u", "answer": "6x"}                         | correct
            {"definitions": {"y": "3x"}, "expected": "2y", "wrt": "x", "answer": "dy/dx = 6x"}     | correct
            {"expected": "2*y", "answer": "y"}                                                     | incorrect
            {"definitions": null, "output": "x^2", "wrt": "x", "expected": null, "answer": "x"}    | incorrect
            """)
    void takesWhatIsAskedInAnyOfThreeWays(String json, String verdict) {
        assertThat(api.check(json).path("verdict").asString()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"output": "w1*x", "wrt": "w_1", "answer": "x"}
            {"output": "w1*x", "wrt": "w_{1}", "answer": "dy/dw_1 = x"}
            {"definitions": {"u_1": "x^2"}, "output": "u1^2", "wrt": "x", "answer": "4*u_1*x"}
            {"definitions": {"u₁": "x^2"}, "output": "u_1^2", "wrt": "u1", "answer": "2u1"}
            {"definitions": {"alpha": "x^2"}, "output": "α^2", "wrt": "x", "answer": "4αx"}
            {"definitions": {"α": "x^2"}, "output": "\\\\alpha^2", "wrt": "alpha", "answer": "2alpha"}
            """)
    void takesANameInAnySpelling(String json) {
        assertThat(api.check(json).path("verdict").asString()).isEqualTo("correct");
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        String json = "{\"output\": \"x^2\", \"wrt\": \"x\", \"answer\": \"2*\"}";

        JsonNode german = Calls.body(
                api.send(Calls.checking(json).locale(Locale.GERMANY).header("Accept-Language", "de-AT, en;q=0.5")));

        assertThat(german.path("error").path("message").asString())
                .isEqualTo("Hier fehlt etwas: eine Zahl, ein Name oder eine öffnende Klammer.");
        assertThat(api.check(json).path("error").path("message").asString())
                .isEqualTo("Something is missing here: a number, a name or an opening bracket.");
    }

    /** A message that lists thousands of names helps nobody, a thousand such messages fill the memory. */
    @Test
    void tellsOnlySomeOfManyNames() {
        StringBuilder output = new StringBuilder("a");
        for (int i = 0; i < 500; i++) {
            output.append("+x").append(i);
        }
        String message = api.check(Calls.JSON
                        .createObjectNode()
                        .put("output", output.toString())
                        .put("wrt", "a")
                        .put("answer", "z")
                        .toString())
                .path("error")
                .path("message")
                .asString();

        assertThat(message).hasSizeLessThan(300).contains("…");
    }
}
