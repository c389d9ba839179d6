package org.chainwork.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chainwork.algebra.Rational;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What students have reached. An attempt that was handed in has what it was given then, until it is graded anew; one that
 * runs has what its answers are worth so far, and no less than it was ever given.
 */
@Service
public class Gradebook {

    private final Assignments assignments;
    private final Attempts attempts;
    private final Answers answers;
    private final Grades grades;
    private final AssignmentOffice office;
    private final CourseOffice courses;

    Gradebook(
            Assignments assignments,
            Attempts attempts,
            Answers answers,
            Grades grades,
            AssignmentOffice office,
            CourseOffice courses) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.answers = answers;
        this.grades = grades;
        this.office = office;
        this.courses = courses;
    }

    /** All students of the course, by name, for those who teach it. Throws {@link org.chainwork.platform.Absent}. */
    @Transactional(readOnly = true)
    public List<StudentScore> scores(long id) {
        Assignment assignment = office.require(id, Role.ASSISTANT);
        Map<Long, GradeOverride> overrides = grades.overrides(id);
        Map<Long, List<AttemptScore>> byAccount =
                standing(assignment, attempts.of(id), answers.ofAssignment(id), grades.given(id)).stream()
                        .collect(Collectors.groupingBy(score -> score.attempt().accountId()));
        return courses.students(assignment.courseId()).stream()
                .map(student -> new StudentScore(
                        student,
                        assignment.policy().counting(),
                        byAccount.getOrDefault(student.accountId(), List.of()),
                        Optional.ofNullable(overrides.get(student.accountId()))))
                .toList();
    }

    /** That of one student of the course; absent where there is none with that number. For services. */
    Optional<StudentScore> score(Assignment assignment, long account) {
        return courses.member(assignment.courseId(), account)
                .map(student -> new StudentScore(
                        student,
                        assignment.policy().counting(),
                        standing(
                                assignment,
                                attempts.of(assignment.id(), account),
                                answers.ofStudent(assignment.id(), account),
                                grades.given(assignment.id(), account)),
                        grades.override(assignment.id(), account)));
    }

    private List<AttemptScore> standing(
            Assignment assignment, List<Attempt> attempts, List<Answer> answers, Map<Long, Map<Long, Rational>> given) {
        List<Item> items = assignments.items(assignment.id());
        Map<Long, List<Answer>> byAttempt = answers.stream().collect(Collectors.groupingBy(Answer::attemptId));
        return attempts.stream()
                .map(attempt -> standing(
                        computed(assignment, items, attempt, byAttempt.getOrDefault(attempt.id(), List.of())),
                        given.getOrDefault(attempt.id(), Map.of())))
                .toList();
    }

    /** What the answers of an attempt are worth by the assignment's policy. */
    static AttemptScore computed(Assignment assignment, List<Item> items, Attempt attempt, List<Answer> answers) {
        Map<Long, List<Answer>> byItem = answers.stream().collect(Collectors.groupingBy(Answer::itemId));
        return new AttemptScore(
                attempt,
                items.stream()
                        .map(item -> Scoring.item(
                                assignment.policy(),
                                assignment.times().dueAt(),
                                item,
                                byItem.getOrDefault(item.id(), List.of())))
                        .toList());
    }

    private static AttemptScore standing(AttemptScore computed, Map<Long, Rational> given) {
        boolean handedIn = computed.attempt().isHandedIn();
        return new AttemptScore(
                computed.attempt(),
                computed.items().stream()
                        .map(item -> Optional.ofNullable(given.get(item.item().id()))
                                .filter(was -> handedIn || was.compareTo(item.fraction()) > 0)
                                .map(item::withFraction)
                                .orElse(item))
                        .toList());
    }
}
