package org.chainwork.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.node.ArrayNode;

class AllowancesTest {

    private static final String TOKEN = "correct-horse-battery";
    private static final String QUESTION = "{\"output\": \"x\", \"wrt\": \"x\", \"answer\": \"1\"}";

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Calls api = Calls.to(new ApiSettings(Access.OPEN, List.of(TOKEN), 20), () -> false, clock());

    @Test
    void countsABatchAsThatManyCalls() {
        assertThat(api.send(batch(1_000)).getStatus()).isEqualTo(200);

        MockHttpServletResponse refused = api.send(Calls.checking(QUESTION));

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(Calls.body(refused).path("type").asString()).isEqualTo("urn:chainwork:problem:too-many-requests");
        assertThat(Calls.body(refused).path("detail").asString())
                .isEqualTo("More than 20 answers a second are more than one client may have checked. Wait 1 s.");
    }

    @Test
    void tellsHowLongToWaitForABatch() {
        api.send(batch(1_000));
        now = now.plusSeconds(1);

        MockHttpServletResponse refused = api.send(batch(1_000));

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("49");
        now = now.plusSeconds(50);
        assertThat(api.send(batch(1_000)).getStatus()).isEqualTo(200);
    }

    @Test
    void countsCallsThatAreNoUse() {
        api.send(batch(999));
        assertThat(api.send(Calls.checking("{")).getStatus()).isEqualTo(400);
        assertThat(api.send(Calls.checking("{")).getStatus()).isEqualTo(429);
    }

    @Test
    void fillsBySoManyASecond() {
        api.send(batch(1_000));
        now = now.plusSeconds(1);
        for (int i = 0; i < 20; i++) {
            assertThat(api.send(Calls.checking(QUESTION)).getStatus()).isEqualTo(200);
        }
        assertThat(api.send(Calls.checking(QUESTION)).getStatus()).isEqualTo(429);
    }

    @Test
    void countsEachClientByItself() {
        api.send(batch(1_000));

        assertThat(api.send(Calls.checking(QUESTION)).getStatus()).isEqualTo(429);
        assertThat(api.send(Calls.checking(QUESTION).header("Authorization", "Bearer " + TOKEN))
                        .getStatus())
                .isEqualTo(200);
        assertThat(api.send(Calls.checking(QUESTION).remoteAddress("192.0.2.7")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void countsNothingWithoutALimit() {
        Calls unlimited = Calls.to(Calls.OPEN);

        assertThat(unlimited.send(batch(1_000)).getStatus()).isEqualTo(200);
        assertThat(unlimited.send(batch(1_000)).getStatus()).isEqualTo(200);
    }

    private static MockHttpServletRequestBuilder batch(int entries) {
        ArrayNode batch = Calls.JSON.createArrayNode();
        for (int i = 0; i < entries; i++) {
            batch.add(Calls.JSON.readTree(QUESTION));
        }
        return Calls.request(CheckController.BATCH, batch.toString());
    }

    private Clock clock() {
        return InstantSource.tick(() -> now, Duration.ofMillis(1)).withZone(ZoneOffset.UTC);
    }
}
