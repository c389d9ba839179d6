package org.chainwork.load;

import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.foreach;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.List;

/**
 * What each student does: opens the practice page with an empty cache, then at each problem types a wrong answer, checks
 * it, types the right one, checks it, and goes to the next problem. Pauses are shorter than a person's, so that a few
 * minutes ask more of the server than a lesson does.
 */
final class Student {
    static final int ANSWERS_A_ROUND = 2;

    private static final List<Object> FONTS = List.of(
            "/vendor/inter/files/inter-latin-wght-normal.woff2",
            "/vendor/stix-two-math/files/stix-two-math-latin-400-normal.woff2");

    private final Times times;
    private final int rounds;

    Student(Times times, int rounds) {
        this.times = times;
        this.rounds = rounds;
    }

    ScenarioBuilder lesson() {
        return scenario("student").exec(arrival(), repeat(rounds).on(round()));
    }

    private ChainBuilder arrival() {
        return exec(
                timed(
                        Step.OPEN,
                        http("open")
                                .get("/")
                                .check(regex("src=\"\\./(VAADIN/build/[^\"]+)\"")
                                        .saveAs("script"))),
                timed(
                        Step.FILE,
                        file("/#{script}")
                                .check(regex("\\./([\\w-]+\\.js)").findAll().saveAs("modules"))),
                foreach("#{modules}", "module").on(timed(Step.FILE, file("/VAADIN/build/#{module}"))),
                timed(Step.OPEN, Flow.init()),
                timed(
                        Step.PROBLEM,
                        Flow.send(Flow.navigate())
                                .check(Flow.nodes())
                                .check(Flow.lastingNodes())
                                .check(regex("context://([^\"]+)").findAll().saveAs("parts"))
                                .check(rightAnswer())),
                foreach("#{parts}", "part").on(timed(Step.FILE, file("/#{part}"))),
                foreach(FONTS, "font").on(timed(Step.FILE, file("#{font}"))));
    }

    private ChainBuilder round() {
        return exec(
                think(),
                timed(Step.TYPE, Flow.send(Flow.type("#{right}"))),
                think(),
                timed(Step.TYPE, Flow.send(Flow.type("#{right}+1"))),
                think(),
                timed(Step.CHECK, Flow.send(Flow.click("#{check}")).check(substring("\"verdict-incorrect\""))),
                think(),
                timed(Step.TYPE, Flow.send(Flow.type("#{right}"))),
                think(),
                timed(Step.CHECK, Flow.send(Flow.click("#{check}")).check(substring("\"verdict-correct\""))),
                think(),
                timed(
                        Step.PROBLEM,
                        Flow.send(Flow.click("#{next}")).check(Flow.nodes()).check(rightAnswer())));
    }

    private static HttpRequestActionBuilder file(String path) {
        return http("file").get(path);
    }

    private static CheckBuilder rightAnswer() {
        return bodyString()
                .transform(page -> Worksheet.answer(Screen.read(page)))
                .saveAs("right");
    }

    private static ChainBuilder think() {
        return pause(Duration.ofMillis(500), Duration.ofMillis(2500));
    }

    /** A student whose request failed goes no further, so that one failure is told once. */
    private ChainBuilder timed(Step step, HttpRequestActionBuilder request) {
        return exec(request.check(responseTimeInMillis().saveAs("millis")))
                .exitHereIfFailed()
                .exec(session -> {
                    times.add(step, session.getInt("millis"));
                    return session;
                });
    }
}
