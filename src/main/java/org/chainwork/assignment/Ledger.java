package org.chainwork.assignment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainwork.algebra.Rational;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that the grades of an assignment come from, at once. */
@Component
class Ledger {

    private final Assignments assignments;
    private final Attempts attempts;
    private final Answers answers;
    private final Grades grades;
    private final Extensions extensions;
    private final CourseOffice courses;

    Ledger(
            Assignments assignments,
            Attempts attempts,
            Answers answers,
            Grades grades,
            Extensions extensions,
            CourseOffice courses) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.answers = answers;
        this.grades = grades;
        this.extensions = extensions;
        this.courses = courses;
    }

    Book open(Assignment assignment) {
        long id = assignment.id();
        Map<Long, List<Answer>> byAttempt =
                answers.ofAssignment(id).stream().collect(Collectors.groupingBy(Answer::attemptId));
        Map<Long, Map<Long, Rational>> given = grades.given(id);
        Map<Long, Instant> extended = extensions.of(id);
        return new Book(
                assignments.items(id),
                courses.students(assignment.courseId()),
                attempts.of(id).stream()
                        .map(attempt -> new Evidence(
                                attempt,
                                byAttempt.getOrDefault(attempt.id(), List.of()),
                                given.getOrDefault(attempt.id(), Map.of()),
                                extended.get(attempt.accountId())))
                        .toList(),
                grades.overrides(id),
                extended);
    }

    /** Of one student alone. */
    Book open(Assignment assignment, long account) {
        Map<Long, GradeOverride> overrides = new HashMap<>();
        grades.override(assignment.id(), account).ifPresent(given -> overrides.put(account, given));
        Instant extendedTo = extensions.to(assignment.id(), account);
        return new Book(
                assignments.items(assignment.id()),
                courses.member(assignment.courseId(), account).stream().toList(),
                attempts.of(assignment.id(), account).stream()
                        .map(attempt -> evidence(attempt, extendedTo))
                        .toList(),
                overrides,
                extendedTo == null ? Map.of() : Map.of(account, extendedTo));
    }

    /** The evidence of one attempt. */
    Evidence of(Attempt attempt) {
        return evidence(attempt, extensions.to(attempt.assignmentId(), attempt.accountId()));
    }

    private Evidence evidence(Attempt attempt, @Nullable Instant extendedTo) {
        return new Evidence(attempt, answers.of(attempt.id()), grades.givenTo(attempt.id()), extendedTo);
    }

    /**
     * The students of the course by name; the attempts of all who ever started, each one's in their order; what was given
     * instead, by account; until when those have time who have more than the others, by account.
     */
    record Book(
            List<Item> items,
            List<Member> students,
            List<Evidence> attempts,
            Map<Long, GradeOverride> overrides,
            Map<Long, Instant> extended) {

        List<StudentScore> standing(Assignment settings) {
            return scores(settings, evidence -> evidence.standing(settings, items));
        }

        List<StudentScore> regraded(Assignment settings, boolean lowerNobody) {
            return scores(settings, evidence -> evidence.regraded(settings, items, lowerNobody));
        }

        private List<StudentScore> scores(Assignment settings, Function<Evidence, AttemptScore> score) {
            Map<Long, List<AttemptScore>> byAccount = attempts.stream()
                    .map(score)
                    .collect(Collectors.groupingBy(found -> found.attempt().accountId()));
            return students.stream()
                    .map(student -> new StudentScore(
                            student,
                            settings.policy().counting(),
                            byAccount.getOrDefault(student.accountId(), List.of()),
                            Optional.ofNullable(overrides.get(student.accountId())),
                            settings.times().extendedTo(extended.get(student.accountId()))))
                    .toList();
        }
    }
}
