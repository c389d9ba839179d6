package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.chainwork.course.OpenWork;
import org.springframework.stereotype.Component;

@Component
class OpenAssignments implements OpenWork {

    private final Assignments assignments;
    private final Clock clock;

    OpenAssignments(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    public List<String> titles(long course) {
        Instant now = clock.instant();
        return assignments.of(course).stream()
                .filter(assignment -> assignment.published() && assignment.isOpen(now))
                .map(Assignment::title)
                .toList();
    }
}
