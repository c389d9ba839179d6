package org.chainwork.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.Times;

/** When a simulated student works at an assignment. */
record Pace(Learner learner, Assignment assignment, SplittableRandom random) {

    boolean begins() {
        return random.nextDouble() < 0.4 + 0.7 * learner.diligence();
    }

    /** While the assignment is open; of a homework, the diligent begin early, and some begin late. */
    Instant start() {
        Times times = assignment.times();
        if (assignment.isQuiz()) {
            Instant last = times.closesAt().minus(Duration.ofMinutes(times.minutes()));
            return between(times.opensAt(), last, random.nextDouble());
        }
        return random.nextDouble() < 0.3 * (1 - learner.diligence())
                ? between(times.dueAt(), times.closesAt(), random.nextDouble())
                : between(times.opensAt(), times.dueAt(), Math.pow(random.nextDouble(), 0.4 + learner.diligence()));
    }

    private static Instant between(Instant from, Instant to, double fraction) {
        return from.plusSeconds((long) (Duration.between(from, to).toSeconds() * fraction));
    }

    /** To the next answer; in a homework some go away in between. */
    Duration pause() {
        boolean away = random.nextDouble() < 0.12 && !assignment.isQuiz();
        return away ? Duration.ofMinutes(random.nextInt(3 * 60, 40 * 60)) : Duration.ofSeconds(random.nextInt(60, 400));
    }

    boolean handsIn() {
        return random.nextDouble() < 0.5 + 0.5 * learner.diligence();
    }
}
