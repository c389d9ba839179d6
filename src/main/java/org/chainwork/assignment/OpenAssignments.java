package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainwork.course.OpenWork;
import org.springframework.stereotype.Component;

@Component
class OpenAssignments implements OpenWork {

    private final Assignments assignments;
    private final Attempts attempts;
    private final Clock clock;

    OpenAssignments(Assignments assignments, Attempts attempts, Clock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
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

    @Override
    public List<String> begun(long course, long account) {
        Instant now = clock.instant();
        Map<Long, Attempt> latest = attempts.latestOf(course, account);
        return assignments.of(course).stream()
                .filter(assignment -> latest.containsKey(assignment.id())
                        && latest.get(assignment.id()).isRunning(now))
                .map(Assignment::title)
                .toList();
    }
}
