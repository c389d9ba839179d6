package org.chainwork.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chainwork.grading.WrittenQuestion;
import org.chainwork.grading.WrittenQuestion.Definition;
import org.chainwork.problem.AnswerForm;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** One answer to be checked. */
record CheckRequest(WrittenQuestion question, String answer, AnswerForm form) {

    static final Set<String> FIELDS =
            new TreeSet<>(Set.of("definitions", "output", "wrt", "expected", "answer", "form"));

    /** A value would be that at a point, which no request names. */
    private static final List<AnswerForm> FORMS = List.of(AnswerForm.ANY, AnswerForm.ELIMINATED);

    /** Throws {@link Refused}. A field that is null is as good as absent. */
    static CheckRequest read(JsonNode json) {
        if (!json.isObject()) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "not-an-object").thrown();
        }
        json.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    String shown = shortened(name);
                    throw Refusal.of(shown, "field-unknown", shown, String.join(", ", FIELDS))
                            .thrown();
                });
        WrittenQuestion question =
                new WrittenQuestion(definitions(json), text(json, "output"), text(json, "wrt"), text(json, "expected"));
        String answer = text(json, "answer")
                .orElseThrow(
                        () -> Refusal.of("answer", "field-missing", "answer").thrown());
        return new CheckRequest(
                question, answer, text(json, "form").map(CheckRequest::form).orElse(AnswerForm.ANY));
    }

    private static List<Definition> definitions(JsonNode json) {
        JsonNode definitions = json.path("definitions");
        List<Definition> read = new ArrayList<>();
        if (isAbsent(definitions)) {
            return read;
        }
        if (!definitions.isObject()) {
            throw Refusal.of("definitions", "field-not-an-object", "definitions")
                    .thrown();
        }
        definitions.properties().forEach(entry -> {
            if (!entry.getValue().isString()) {
                throw notAText("definitions." + shortened(entry.getKey()));
            }
            read.add(new Definition(entry.getKey(), entry.getValue().asString()));
        });
        return read;
    }

    private static Optional<String> text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw notAText(field);
        }
        return Optional.of(value.asString());
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static Refused notAText(String field) {
        return Refusal.of(field, "field-not-a-text", field).thrown();
    }

    private static AnswerForm form(String code) {
        return FORMS.stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.of("form", "form-unknown", shortened(code)).thrown());
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
