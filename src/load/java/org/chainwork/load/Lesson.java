package org.chainwork.load;

import static io.gatling.javaapi.core.CoreDsl.DenyList;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.Simulation;
import java.time.Duration;

/**
 * All students arrive in the same moment at a server that has just started, as a lesson begins, and stay to the end.
 * Then, with every page still open, the server is measured, and what it kept is counted.
 */
public final class Lesson extends Simulation {
    /** More than the command is for; a mistyped number shall not swamp the machine. */
    private static final int MOST_STUDENTS = 500;

    private static final int MOST_ROUNDS = 20;
    private static final Duration LONGEST = Duration.ofMinutes(6);

    private final int students = atMost(MOST_STUDENTS, Integer.getInteger("load.students", 100));
    private final int rounds = atMost(MOST_ROUNDS, Integer.getInteger("load.rounds", 6));
    private final PackagedServer server = new PackagedServer();
    private final Times times = new Times();

    public Lesson() {
        setUp(new Student(times, rounds).lesson().injectOpen(atOnceUsers(students)))
                .protocols(http.baseUrl(server.url())
                        .disableWarmUp()
                        // the scripts name each other, so the student fetches those
                        .inferHtmlResources(DenyList(".*\\.js"))
                        .acceptLanguageHeader("en")
                        .acceptEncodingHeader("gzip, deflate, br"))
                .assertions(global().failedRequests().count().is(0L))
                .maxDuration(LONGEST);
    }

    @Override
    public void before() {
        server.start();
    }

    @Override
    public void after() {
        try {
            Footprint footprint = Footprint.of(server.pid());
            server.stop();
            KeptAnswers kept = KeptAnswers.in(server.dataDirectory());
            System.out.printf(
                    "%n%d students, %d problems each, on %d processors with JDK %s%n%n%s%n%s%nanswers: %d judged, %d kept%n",
                    students,
                    rounds,
                    Runtime.getRuntime().availableProcessors(),
                    System.getProperty("java.version"),
                    times.table(),
                    footprint,
                    times.count(Step.CHECK),
                    kept.answers());
            require("answers judged", students * rounds * Student.ANSWERS_A_ROUND, times.count(Step.CHECK));
            require("answers kept", times.count(Step.CHECK), kept.answers());
            require("students with answers", students, kept.students());
            require("pages open", students, footprint.pages());
        } finally {
            server.kill();
        }
    }

    private void require(String what, int expected, int found) {
        if (found != expected) {
            throw new IllegalStateException(
                    what + ": expected " + expected + ", found " + found + ", see " + server.log());
        }
    }

    private static int atMost(int most, int wanted) {
        if (wanted < 1 || wanted > most) {
            throw new IllegalArgumentException("expected 1 to " + most + ", got " + wanted);
        }
        return wanted;
    }
}
