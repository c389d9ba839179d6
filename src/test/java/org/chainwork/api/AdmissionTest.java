package org.chainwork.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chainwork.platform.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class AdmissionTest {

    private static final String TOKEN = "correct-horse-battery";
    private static final String QUESTION = "{\"output\": \"x\", \"wrt\": \"x\", \"answer\": \"1\"}";

    private final AtomicBoolean quizOpen = new AtomicBoolean();

    @ParameterizedTest
    @CsvSource({
        "OPEN,  '',                             200",
        "OPEN,  Bearer correct-horse-battery,   200",
        "OPEN,  Bearer wrong-horse-battery,     401",
        "TOKEN, '',                             401",
        "TOKEN, Bearer correct-horse-battery,   200",
        "TOKEN, bearer  correct-horse-battery,  200",
        "TOKEN, Bearer correct-horse-batter,    401",
        "TOKEN, Bearer correct-horse-batteryy,  401",
        "TOKEN, Bearer,                         401",
        "TOKEN, Basic correct-horse-battery,    401",
        "OFF,   Bearer correct-horse-battery,   404",
        "OFF,   '',                             404",
    })
    void letsIn(Access access, String authorization, int status) {
        assertThat(call(access, authorization).getStatus()).isEqualTo(status);
    }

    @Test
    void saysHowToCarryAToken() {
        MockHttpServletResponse response = call(Access.TOKEN, "");

        assertThat(response.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(Calls.body(response).path("type").asString()).isEqualTo("urn:chainwork:problem:token-missing");
    }

    @Test
    void isNoOracleWhileAQuizIsOpen() {
        assertThat(call(Access.OPEN, "").getStatus()).isEqualTo(200);
        quizOpen.set(true);
        MockHttpServletResponse refused = call(Access.OPEN, "");

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(Calls.body(refused).path("detail").asString())
                .isEqualTo(
                        "A quiz is open, and the checker may not help with it. Send a token, or come back after the quiz.");
        assertThat(call(Access.OPEN, "Bearer " + TOKEN).getStatus()).isEqualTo(200);
        assertThat(call(Access.TOKEN, "Bearer " + TOKEN).getStatus()).isEqualTo(200);
    }

    @Test
    void isNoOracleInBatchesEither() {
        quizOpen.set(true);

        assertThat(send(Access.OPEN, Calls.request(CheckController.BATCH, "[" + QUESTION + "]"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(send(Access.OFF, Calls.request(CheckController.BATCH, "[" + QUESTION + "]"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void describesItselfUnlessThereIsNothing() {
        assertThat(send(Access.TOKEN, get(ProblemController.DESCRIPTION)).getStatus())
                .isEqualTo(200);
        assertThat(send(Access.OFF, get(ProblemController.DESCRIPTION)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void refusesSettingsThatNobodyCanMean() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ApiSettings(Access.TOKEN, List.of(), 20));
        assertThatIllegalArgumentException().isThrownBy(() -> new ApiSettings(Access.OPEN, List.of("short"), 20));
        assertThatIllegalArgumentException().isThrownBy(() -> new ApiSettings(Access.OPEN, List.of(), -1));
    }

    @Test
    void namesNoTokenInLogs() {
        assertThat(new ApiSettings(Access.TOKEN, List.of(TOKEN), 20).toString()).doesNotContain(TOKEN);
        assertThat(Tokens.fingerprint(TOKEN)).doesNotContain(TOKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,                 192.0.2.7",
        "2001:db8:1:2:3:4:5:6,      20010db800010002",
        "2001:db8:1:2::9,           20010db800010002",
        "2001:db8::9,               20010db800000000",
        "0:0:0:0:0:0:0:1,           0000000000000000",
        "::ffff:192.0.2.7,          192.0.2.7",
        "192.0.2.7:50123,           192.0.2.7",
        "[2001:db8:1:2::9]:50123,   20010db800010002",
        "[::ffff:192.0.2.7]:50123,  192.0.2.7",
        "fe80::1%nowhere,           fe80000000000000",
        "not:an:address,            not:an:address",
    })
    void takesANetworkOfTheNewKindForOneClient(String address, String client) {
        assertThat(Addresses.network(address)).isEqualTo(client);
    }

    private MockHttpServletResponse call(Access access, String authorization) {
        MockHttpServletRequestBuilder request = Calls.checking(QUESTION);
        return send(access, authorization.isEmpty() ? request : request.header("Authorization", authorization));
    }

    private MockHttpServletResponse send(Access access, MockHttpServletRequestBuilder request) {
        return Calls.to(new ApiSettings(access, List.of(TOKEN), 0), quizOpen::get, Clock.systemUTC())
                .send(request);
    }
}
