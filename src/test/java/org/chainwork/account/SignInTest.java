package org.chainwork.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.chainwork.account.Registered.Done;
import org.chainwork.course.CourseOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private Registration registration;

    @Autowired
    private CourseOffice courses;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @BeforeEach
    void signUp() {
        registration.signUp("ada@example.org", "Ada", PASSWORD, "192.0.2.1");
    }

    @Test
    void whatIsClosedAsksWhoIsThereAndWhatIsAbsentIsAbsent() throws Exception {
        assertThat(get("/account").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
        assertThat(get("/no-such-page").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsToThePageThatWasAskedFor() throws Exception {
        get("/account");

        assertThat(signIn(PASSWORD)).contains("/account");
        assertThat(get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageThatNobodyOrSomebodyElseMaySeeIsAbsent() throws Exception {
        signIn(PASSWORD);

        assertThat(get("/courses").statusCode()).isEqualTo(200);
        assertThat(get("/course/999999").statusCode()).isEqualTo(404);
        assertThat(get("/assignment/999999/grades/1").statusCode()).isEqualTo(404);
    }

    @Test
    void theAddressOfAJoinCodeIsComeBackTo() throws Exception {
        assertThat(get("/join/ABCD-2345").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));

        assertThat(signIn(PASSWORD)).contains("/join/ABCD-2345");
        assertThat(get("/join/ABCD-2345").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsInACourseBeginsThereAndWhoIsInNonePractises() throws Exception {
        Account dora = ((Done) registration.signUp("dora@example.org", "Dora", PASSWORD, "192.0.2.1")).account();
        jdbc.sql("update account set creates_courses = true where id = ?")
                .param(dora.id())
                .update();
        Somebody.be(dora);
        courses.create("Neural networks", ZoneId.of("UTC"));
        SecurityContextHolder.clearContext();

        assertThat(post("username=dora%40example.org&password=" + PASSWORD.replace(' ', '+')))
                .endsWith("/courses");
        cookies.getCookieStore().removeAll();
        assertThat(signIn(PASSWORD)).endsWith(":" + port + "/");
    }

    @Test
    void whoMayCreateCoursesBeginsWhereTheyAreCreated() throws Exception {
        Account first = ((Done) registration.signUp("first@example.org", "First", PASSWORD, "192.0.2.1")).account();
        jdbc.sql("update account set creates_courses = true where id = ?")
                .param(first.id())
                .update();

        assertThat(post("username=first%40example.org&password=" + PASSWORD.replace(' ', '+')))
                .endsWith("/courses");
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfNoAccount() throws Exception {
        assertThat(signIn("wrong password")).endsWith("/sign-in?error");
        assertThat(post("username=nobody%40example.org&password=wrong+password"))
                .endsWith("/sign-in?error");
    }

    @Test
    void aRememberedDeviceNeedsNoSession() throws Exception {
        signIn(PASSWORD);
        forgetSession();

        assertThat(get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aRestartSignsNobodyOut() throws Exception {
        post("username=ada%40example.org&password=" + PASSWORD.replace(' ', '+'));
        forgetSession();

        assertThat(get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherDeviceIsNobody() throws Exception {
        signIn(PASSWORD);
        cookies.getCookieStore().removeAll();

        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void aNewPasswordEndsTheSessionsThatStand() throws Exception {
        Account ben = ((Done) registration.signUp("ben@example.org", "Ben", PASSWORD, "192.0.2.1")).account();
        assertThat(post("username=ben%40example.org&password=" + PASSWORD.replace(' ', '+')))
                .doesNotContain("sign-in");
        assertThat(get("/account").statusCode()).isEqualTo(200);

        registration.choosePassword(registration.linkFor(ben), "another horse");

        HttpResponse<String> ended = get("/account");
        assertThat(ended.statusCode()).isEqualTo(302);
        assertThat(ended.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
        assertThat(post("username=ben%40example.org&password=another+horse")).contains("/account");
        assertThat(get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereForgetsSessionsAndDevices() throws Exception {
        Account cleo = ((Done) registration.signUp("cleo@example.org", "Cleo", PASSWORD, "192.0.2.1")).account();
        post("remember-me=on&username=cleo%40example.org&password=" + PASSWORD.replace(' ', '+'));
        assertThat(get("/account").statusCode()).isEqualTo(200);

        registration.signOutEverywhere(cleo);

        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    /** As a restart of the server does. */
    private void forgetSession() {
        List.copyOf(cookies.getCookieStore().getCookies()).stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    /** Where it leads. */
    private String signIn(String password) throws IOException, InterruptedException {
        return post("remember-me=on&username=ada%40example.org&password=" + password.replace(' ', '+'));
    }

    private String post(String form) throws IOException, InterruptedException {
        HttpRequest request = request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }
}
