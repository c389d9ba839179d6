package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import org.chainwork.api.OpenQuizzes;
import org.chainwork.chain.Composition;
import org.chainwork.practice.AskedInQuizzes;
import org.springframework.stereotype.Component;

@Component
class PublishedQuizzes implements OpenQuizzes, AskedInQuizzes {

    private final Assignments assignments;
    private final Clock clock;

    PublishedQuizzes(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    public boolean anyOpen() {
        return assignments.anyQuizOpen(clock.instant());
    }

    @Override
    public boolean isAsked(Composition composition) {
        Instant now = clock.instant();
        return assignments.anyQuizOpen(now) && assignments.isAskedInQuiz(composition.written(), now);
    }
}
