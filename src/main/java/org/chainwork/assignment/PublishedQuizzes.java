package org.chainwork.assignment;

import java.time.Clock;
import org.chainwork.api.OpenQuizzes;
import org.springframework.stereotype.Component;

@Component
class PublishedQuizzes implements OpenQuizzes {

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
}
