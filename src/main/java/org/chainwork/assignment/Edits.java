package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainwork.assignment.EditPreview.EndChange;
import org.chainwork.assignment.EditPreview.Obstacle;
import org.chainwork.course.Member;
import org.springframework.stereotype.Component;

/**
 * New times and policies of assignments that students may have started. They take nothing from anyone: a running attempt
 * ends no earlier than it was to end, and keeps what its answers were worth; one that was handed in keeps its grade.
 */
@Component
class Edits {

    private final Assignments assignments;
    private final Attempts attempts;
    private final Grades grades;
    private final Ledger ledger;
    private final Clock clock;

    Edits(Assignments assignments, Attempts attempts, Grades grades, Ledger ledger, Clock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.grades = grades;
        this.ledger = ledger;
        this.clock = clock;
    }

    EditPreview foreseen(Assignment before, Assignment after) {
        Instant now = clock.instant();
        Ledger.Book book = ledger.open(before);
        Map<Long, Member> students = book.students().stream().collect(Collectors.toMap(Member::accountId, one -> one));
        List<EndChange> later = new ArrayList<>();
        List<EndChange> kept = new ArrayList<>();
        List<String> stricter = new ArrayList<>();
        for (Evidence evidence : book.attempts()) {
            Attempt attempt = evidence.attempt();
            Member student = students.get(attempt.accountId());
            if (student != null && attempt.isRunning(now)) {
                Instant end = end(evidence, student, before.times(), after.times());
                EndChange change = new EndChange(student.name(), attempt.number(), attempt.endsAt(), end);
                if (end.isAfter(attempt.endsAt())) {
                    later.add(change);
                } else if (end.isBefore(attempt.endsAt())) {
                    kept.add(change);
                }
                if (after.policy().isStricterThan(before.policy())) {
                    stricter.add(student.name());
                }
            }
        }
        List<StudentScore> standing = book.standing(before);
        return new EditPreview(
                obstacles(book, before, after, now),
                later,
                kept,
                stricter,
                whoMayBeginAgain(book, students, before, after, now),
                changes(standing, granted(book, before, after)),
                changes(standing, book.regraded(after, false)),
                whoComesToSee(book, students, before.policy(), after.policy(), now),
                whoComesToSee(book, students, after.policy(), before.policy(), now),
                whoIsToldLater(book, students, before.policy(), after.policy(), now));
    }

    /** Expects the assignment locked, and within a transaction. */
    void apply(Assignment before, Assignment after) {
        Instant now = clock.instant();
        // whoever checks an answer just now is graded by the old policy, and whoever comes next waits for the new one
        attempts.lockAll(before.id());
        Ledger.Book book = ledger.open(before);
        Set<Obstacle> obstacles = obstacles(book, before, after, now);
        if (!obstacles.isEmpty()) {
            throw new IllegalArgumentException(
                    "policy expected that takes nothing from students who have started, found " + obstacles);
        }
        Map<Long, Member> students = book.students().stream().collect(Collectors.toMap(Member::accountId, one -> one));
        grades.put(
                book.attempts().stream()
                        .filter(evidence -> !evidence.attempt().isHandedIn())
                        .flatMap(evidence -> evidence.changes(evidence.standing(before, book.items())).stream())
                        .toList(),
                now);
        for (Evidence evidence : book.attempts()) {
            Attempt attempt = evidence.attempt();
            Member student = students.get(attempt.accountId());
            if (student != null && attempt.isRunning(now)) {
                Instant end = end(evidence, student, before.times(), after.times());
                if (end.isAfter(attempt.endsAt())) {
                    attempts.extend(attempt.id(), end);
                }
            }
        }
        if (after.policy().isStricterThan(before.policy())) {
            assignments.tighten(before.id(), now);
        }
    }

    /** By the new times. Where they end nothing otherwise than the old ones, the attempt's end is what it is. */
    private static Instant end(Evidence evidence, Member student, Times before, Times after) {
        Attempt attempt = evidence.attempt();
        Instant was = attempt.end(before.extendedTo(evidence.extendedTo()), student.extraTimePercent());
        Instant is = attempt.end(after.extendedTo(evidence.extendedTo()), student.extraTimePercent());
        return is.equals(was) ? attempt.endsAt() : is;
    }

    /** Whether what somebody at work hands in by the due date of before would be late. */
    private static boolean isDueEarlier(Ledger.Book book, Assignment before, Assignment after, Instant now) {
        return after.policy().latePercentADay() > 0
                && book.ofStudents().stream()
                        .filter(evidence -> evidence.attempt().isRunning(now))
                        .map(Evidence::extendedTo)
                        .anyMatch(extended -> after.times()
                                .extendedTo(extended)
                                .dueAt()
                                .isBefore(before.times().extendedTo(extended).dueAt()));
    }

    /** Who has started, and gets one more attempt. */
    private static List<String> whoMayBeginAgain(
            Ledger.Book book, Map<Long, Member> students, Assignment before, Assignment after, Instant now) {
        boolean more = after.policy().attempts() > before.policy().attempts() && after.isOpen(now);
        return more ? names(book.attempts().stream().map(Evidence::attempt), students) : List.of();
    }

    /** Who has handed in, waits for a date to see what is right, and would wait longer. */
    private static List<String> whoIsToldLater(
            Ledger.Book book, Map<Long, Member> students, Policy before, Policy after, Instant now) {
        Instant was = before.feedbackAt();
        Instant is = after.feedbackAt();
        boolean later = was != null && was.isAfter(now) && is != null && is.isAfter(was);
        return later
                ? names(book.attempts().stream().map(Evidence::attempt).filter(Attempt::isHandedIn), students)
                : List.of();
    }

    private static List<String> names(Stream<Attempt> attempts, Map<Long, Member> students) {
        return attempts.map(Attempt::accountId)
                .distinct()
                .flatMap(account -> Stream.ofNullable(students.get(account)))
                .map(Member::name)
                .sorted()
                .toList();
    }

    /** Who sees by the {@code other} policy what is right, and does not by the {@code one}. */
    private static List<String> whoComesToSee(
            Ledger.Book book, Map<Long, Member> students, Policy one, Policy other, Instant now) {
        return names(
                book.attempts().stream()
                        .map(Evidence::attempt)
                        .filter(attempt -> other.tells(attempt, now) && !one.tells(attempt, now)),
                students);
    }

    private static List<StudentScore> granted(Ledger.Book book, Assignment before, Assignment after) {
        List<Evidence> granted = book.attempts().stream()
                .map(evidence -> evidence.attempt().isHandedIn()
                        ? evidence
                        : new Evidence(
                                evidence.attempt(),
                                evidence.answers(),
                                evidence.standing(before, book.items()).fractions(),
                                evidence.extendedTo(),
                                evidence.zone()))
                .toList();
        return new Ledger.Book(book.items(), book.students(), granted, book.overrides(), book.extended())
                .standing(after);
    }

    private static List<GradeChange> changes(List<StudentScore> before, List<StudentScore> after) {
        return GradeChange.between(before, after).stream()
                .filter(GradeChange::isChange)
                .toList();
    }

    private static Set<Obstacle> obstacles(Ledger.Book book, Assignment edited, Assignment edit, Instant now) {
        Policy before = edited.policy();
        Policy after = edit.policy();
        int used = book.ofStudents().stream()
                .mapToInt(evidence -> evidence.attempt().number())
                .max()
                .orElse(0);
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (after.attempts() < used) {
            obstacles.add(Obstacle.FEWER_ATTEMPTS_THAN_USED);
        }
        // the best is never less than the last or the mean
        if (used > 1 && after.counting() != before.counting() && after.counting() != Counting.BEST) {
            obstacles.add(Obstacle.COUNTING_MAY_LOWER);
        }
        if (isDueEarlier(book, edited, edit, now)) {
            obstacles.add(Obstacle.DUE_EARLIER);
        }
        boolean dealsMore = after.attempts() > before.attempts();
        if (dealsMore
                && Dealing.problems(book.items().size(), after, book.students().size()) > Dealing.MOST_PROBLEMS) {
            obstacles.add(Obstacle.TOO_MANY_PROBLEMS);
        }
        return obstacles;
    }
}
