package org.chainwork.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chainwork.algebra.Bounds;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Samples;
import org.chainwork.grading.QuestionJudge;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** The description of the API tells what the API does. */
class DescriptionTest {

    private final Calls api = Calls.to(Calls.OPEN);
    private final JsonNode description = Calls.body(api.send(get(ProblemController.DESCRIPTION)));

    @Test
    void tellsTheBounds() {
        Bounds bounds = QuestionJudge.BOUNDS;

        assertThat(description.path("info").path("description").asString())
                .contains(
                        String.format(Locale.ENGLISH, "%,d characters a text", Parser.MAX_LENGTH),
                        String.format(
                                Locale.ENGLISH,
                                "at most %,d operations, %d where there are even roots or absolute values, of at most %d",
                                bounds.operations(),
                                bounds.operationsWithEvenRoots(),
                                bounds.evenRoots()),
                        "more than %d even roots".formatted(Samples.MOST_ROOTS));
    }

    @TestFactory
    Stream<DynamicTest> itsExamplesAreAnsweredAsItSays() {
        return description
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .path("post")
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("examples")
                        .propertyStream()
                        .map(example -> DynamicTest.dynamicTest(
                                path.getKey() + " " + example.getKey(), () -> answersAsItSays(path, example))));
    }

    private void answersAsItSays(Map.Entry<String, JsonNode> path, Map.Entry<String, JsonNode> example) {
        MockHttpServletResponse response = api.send(
                Calls.request(path.getKey(), example.getValue().path("value").toString()));

        JsonNode described = path.getValue()
                .path("post")
                .path("responses")
                .path(String.valueOf(response.getStatus()))
                .path("content")
                .path(String.valueOf(response.getContentType()))
                .path("examples")
                .path(example.getKey())
                .path("value");
        assertThat(Calls.body(response)).isEqualTo(described);
    }

    @Test
    void hasExamplesOfEveryVerdict() {
        List<String> told = verdicts(description);
        Set<String> possible = new HashSet<>();
        description
                .at("/components/schemas/Reply/properties/verdict/enum")
                .forEach(verdict -> possible.add(verdict.asString()));

        assertThat(told).isNotEmpty();
        assertThat(new HashSet<>(told)).isEqualTo(possible);
    }

    private static List<String> verdicts(JsonNode description) {
        List<String> told = new ArrayList<>();
        description
                .path("paths")
                .path(CheckController.CHECK)
                .at("/post/responses/200/content/application~1json/examples")
                .forEach(example ->
                        told.add(example.path("value").path("verdict").asString()));
        return told;
    }

    @Test
    void hasTheFieldsOfRequestAndReply() {
        JsonNode schemas = description.at("/components/schemas");

        assertThat(schemas.at("/Check/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(CheckRequest.FIELDS);
        assertHasFieldsOf(CheckReply.class, schemas.path("Reply"));
    }

    private static void assertHasFieldsOf(Class<?> reply, JsonNode schema) {
        JsonNode properties = schema.path("properties");
        assertThat(properties.propertyNames())
                .as(reply.getSimpleName())
                .containsExactlyElementsOf(Arrays.stream(reply.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        Arrays.stream(reply.getRecordComponents())
                .filter(component -> component.getType().isRecord())
                .forEach(component -> assertHasFieldsOf(component.getType(), properties.path(component.getName())));
    }

    @Test
    void theReadmeShowsWhatIsAnswered() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Matcher asked = Pattern.compile("api/v1/check [^']*'Content-Type: application/json' -d '([^']*)'")
                .matcher(readme);
        Matcher answered = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(readme);

        assertThat(asked.find() && answered.find()).isTrue();
        assertThat(api.check(asked.group(1))).isEqualTo(Calls.JSON.readTree(answered.group(1)));
    }

    @Test
    void refersToWhatThereIs() {
        description
                .findValuesAsString("$ref")
                .forEach(reference -> assertThat(
                                description.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }
}
