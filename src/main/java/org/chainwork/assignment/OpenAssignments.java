package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chainwork.audit.AuditLog;
import org.chainwork.course.Course;
import org.chainwork.course.Member;
import org.chainwork.course.OpenWork;
import org.springframework.stereotype.Component;

@Component
class OpenAssignments implements OpenWork {

    private final Assignments assignments;
    private final Attempts attempts;
    private final Extensions extensions;
    private final AuditLog audit;
    private final Clock clock;

    OpenAssignments(Assignments assignments, Attempts attempts, Extensions extensions, AuditLog audit, Clock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.extensions = extensions;
        this.audit = audit;
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
        Set<Long> running = running(course, account).keySet();
        return assignments.of(course).stream()
                .filter(assignment -> running.contains(assignment.id()))
                .map(Assignment::title)
                .toList();
    }

    /** By assignment, in the order of their numbers, in which they are locked. */
    private SortedMap<Long, Attempt> running(long course, long account) {
        Instant now = clock.instant();
        SortedMap<Long, Attempt> running = new TreeMap<>(attempts.latestOf(course, account));
        running.values().removeIf(attempt -> !attempt.isRunning(now));
        return running;
    }

    @Override
    public void hold(long course, long account) {
        running(course, account).keySet().forEach(assignments::lock);
    }

    @Override
    public List<Running> lengthen(Course course, Member member) {
        return running(course.id(), member.accountId()).entrySet().stream()
                .flatMap(entry ->
                        lengthen(assignments.find(entry.getKey()).orElseThrow(), entry.getValue(), course, member)
                                .stream())
                .toList();
    }

    private Optional<Running> lengthen(Assignment assignment, Attempt seen, Course course, Member member) {
        Optional<Attempt> running = assignment.isQuiz() && member.isStudent()
                ? attempts.lock(seen.id()).filter(attempt -> attempt.isRunning(clock.instant()))
                : Optional.empty();
        return running.map(attempt -> {
            Times times = assignment.times().extendedTo(extensions.to(assignment.id(), member.accountId()));
            Instant end = attempt.end(times, member.extraTimePercent());
            boolean later = end.isAfter(attempt.endsAt());
            if (later) {
                attempts.extend(attempt.id(), end);
                audit.add(
                        course.id(),
                        "extend-attempt",
                        assignment.title() + ": " + member.email(),
                        LoggedAssignment.attempt(attempt, course.zone()).written(),
                        LoggedAssignment.attempt(attempts.get(attempt.id()), course.zone())
                                .written());
            }
            return new Running(assignment.title(), later ? end : attempt.endsAt(), later);
        });
    }
}
