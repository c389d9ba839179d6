package org.chainwork.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainwork.algebra.Rational;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Member;
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
        return open(assignment, courses.students(assignment.courseId()));
    }

    /** Of those {@code students}, read once for several assignments of their course. */
    Book open(Assignment assignment, List<Member> students) {
        long id = assignment.id();
        Map<Long, Instant> extended = extensions.of(id);
        return new Book(
                assignments.items(id),
                students,
                evidence(attempts.of(id), answers.ofAssignment(id), grades.given(id), extended, assignments.zone(id)),
                grades.overrides(id),
                extended);
    }

    /** Of one student alone. */
    Book open(Assignment assignment, long account) {
        long id = assignment.id();
        Map<Long, GradeOverride> overrides = new HashMap<>();
        grades.override(id, account).ifPresent(given -> overrides.put(account, given));
        Instant extendedTo = extensions.to(id, account);
        Map<Long, Instant> extended = extendedTo == null ? Map.of() : Map.of(account, extendedTo);
        return new Book(
                assignments.items(id),
                courses.member(assignment.courseId(), account).stream().toList(),
                evidence(
                        attempts.of(id, account),
                        answers.ofStudent(id, account),
                        grades.given(id, account),
                        extended,
                        assignments.zone(id)),
                overrides,
                extended);
    }

    static List<Evidence> evidence(
            List<Attempt> attempts,
            List<Answer> answers,
            Map<Long, Map<Long, Rational>> given,
            Map<Long, Instant> extended,
            ZoneId zone) {
        Map<Long, List<Answer>> byAttempt = answers.stream().collect(Collectors.groupingBy(Answer::attemptId));
        return attempts.stream()
                .map(attempt -> new Evidence(
                        attempt,
                        byAttempt.getOrDefault(attempt.id(), List.of()),
                        given.getOrDefault(attempt.id(), Map.of()),
                        extended.get(attempt.accountId()),
                        zone))
                .toList();
    }

    /** The evidence of one attempt. */
    Evidence of(Attempt attempt) {
        return new Evidence(
                attempt,
                answers.of(attempt.id()),
                grades.givenTo(attempt.id()),
                extensions.to(attempt.assignmentId(), attempt.accountId()),
                assignments.zone(attempt.assignmentId()));
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

        /** The attempts of those who are students of the course: of nobody else anything is shown. */
        List<Evidence> ofStudents() {
            Set<Long> accounts = students.stream().map(Member::accountId).collect(Collectors.toSet());
            return attempts.stream()
                    .filter(evidence -> accounts.contains(evidence.attempt().accountId()))
                    .toList();
        }

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
