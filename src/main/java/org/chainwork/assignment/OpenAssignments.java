package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
        Set<Long> extended = assignments.openToSome(course, now);
        return assignments.of(course).stream()
                .filter(assignment -> assignment.isOpen(now) || extended.contains(assignment.id()))
                .map(Assignment::title)
                .toList();
    }
}
