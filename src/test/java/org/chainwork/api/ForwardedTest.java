package org.chainwork.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whom the rate limit takes for a client, where a header says on whose behalf a call is made. */
class ForwardedTest {

    private static final String QUESTION = "{\"output\": \"x\", \"wrt\": \"x\", \"answer\": \"1\"}";

    /** All that one client may ask at once. */
    private static final String EVERYTHING =
            "[" + (QUESTION + ",").repeat(CheckController.MAX_BATCH - 1) + QUESTION + "]";

    @Nested
    @SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
    class AtTheOpenDoor {

        @LocalServerPort
        private int port;

        @Test
        void nobodyIsAnotherBySayingSo() throws Exception {
            assertThat(status(port, "203.0.113.1")).isEqualTo(200);
            assertThat(status(port, "203.0.113.2")).isEqualTo(429);
        }
    }

    @Nested
    @SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.forward-headers-strategy=native")
    class BehindAProxy {

        @LocalServerPort
        private int port;

        @Test
        void theProxySaysWhoCalls() throws Exception {
            assertThat(status(port, "203.0.113.1")).isEqualTo(200);
            assertThat(status(port, "203.0.113.2")).isEqualTo(200);
            // what stands before the proxy's own word came from the caller
            assertThat(status(port, "198.51.100.7, 203.0.113.1")).isEqualTo(429);
        }

        @Test
        void aNetworkOfTheNewKindIsOneClient() throws Exception {
            assertThat(status(port, "2001:db8::1")).isEqualTo(200);
            assertThat(status(port, "2001:db8::2")).isEqualTo(429);
            assertThat(status(port, "2001:db8:0:1::2")).isEqualTo(200);
        }
    }

    private static int status(int port, String onBehalfOf) throws IOException, InterruptedException {
        HttpRequest call = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + CheckController.BATCH))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", onBehalfOf)
                .POST(BodyPublishers.ofString(EVERYTHING))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(call, BodyHandlers.discarding()).statusCode();
        }
    }
}
