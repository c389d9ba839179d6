package org.chainwork.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a running server turns away under the paths of the API before any method of it is reached. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TurnedAwayTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "TRACE, /api/v1/check,         405, POST, method-not-allowed",
        "TRACE, /api/v1/openapi.json,  405, GET,  method-not-allowed",
        "BREW,  /api/v1/check,         405, POST, method-not-allowed",
        "PATCH, /api/v1/check/batch,   405, POST, method-not-allowed",
        "BREW,  /api/v1/nothing,       404, '',   not-found",
        "POST,  /api/v2/check,         404, '',   not-found",
        "GET,   /api,                  404, '',   not-found",
    })
    void answersWithAProblemDetail(String method, String path, int status, String allowed, String code)
            throws Exception {
        HttpResponse<String> response = call(method, path);
        JsonNode problem = Calls.JSON.readTree(response.body());

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Allow").orElse("")).isEqualTo(allowed);
        assertThat(problem.path("type").asString()).isEqualTo("urn:chainwork:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"TRACE, /", "TRACE, /apis", "GET, /apis"})
    void leavesOtherPathsToThePages(String method, String path) throws Exception {
        assertThat(call(method, path).headers().firstValue("Content-Type").orElse(""))
                .doesNotContain("problem");
    }

    private HttpResponse<String> call(String method, String path) throws Exception {
        URI uri = URI.create("http://localhost:" + port + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .method(method, BodyPublishers.noBody())
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
