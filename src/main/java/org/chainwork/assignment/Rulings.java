package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainwork.account.SignedIn;
import org.chainwork.archive.ArchivedProblems;
import org.chainwork.audit.AuditLog;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.chainwork.grading.Verdict;
import org.chainwork.platform.Absent;
import org.chainwork.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers that the checker could not decide are judged by an instructor. The latest word counts; all are kept. */
@Service
public class Rulings {

    private final AssignmentOffice office;
    private final Assignments assignments;
    private final Attempts attempts;
    private final Answers answers;
    private final Extensions extensions;
    private final Grades grades;
    private final Ledger ledger;
    private final ArchivedProblems archive;
    private final CourseOffice courses;
    private final AuditLog audit;
    private final SignedIn signedIn;
    private final Clock clock;

    Rulings(
            AssignmentOffice office,
            Assignments assignments,
            Attempts attempts,
            Answers answers,
            Extensions extensions,
            Grades grades,
            Ledger ledger,
            ArchivedProblems archive,
            CourseOffice courses,
            AuditLog audit,
            SignedIn signedIn,
            Clock clock) {
        this.office = office;
        this.assignments = assignments;
        this.attempts = attempts;
        this.answers = answers;
        this.extensions = extensions;
        this.grades = grades;
        this.ledger = ledger;
        this.archive = archive;
        this.courses = courses;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Students' answers that nobody has judged yet, in their order, for those who teach: but for those to parts that are solved
     * by now, where they could add nothing. Throws {@link Absent}.
     */
    @Transactional(readOnly = true)
    public List<UndecidedAnswer> undecided(long id) {
        Assignment assignment = office.require(id, Role.ASSISTANT);
        Map<Long, Attempt> byId = attempts.of(id).stream().collect(Collectors.toMap(Attempt::id, Function.identity()));
        Map<Long, Member> students = courses.students(assignment.courseId()).stream()
                .collect(Collectors.toMap(Member::accountId, Function.identity()));
        Map<Long, Item> items = assignments.items(id).stream().collect(Collectors.toMap(Item::id, Function.identity()));
        List<Answer> open = waiting(assignment, byId);
        Map<Long, Problem> problems = archive.find(open.stream()
                .map(answer -> answer.part().problemId())
                .distinct()
                .toList());
        return open.stream()
                .filter(answer -> students.containsKey(attempt(byId, answer).accountId()))
                .map(answer -> {
                    Member student = Objects.requireNonNull(
                            students.get(attempt(byId, answer).accountId()));
                    return new UndecidedAnswer(
                            answer,
                            student.accountId(),
                            student.name(),
                            Objects.requireNonNull(items.get(answer.itemId())),
                            Objects.requireNonNull(problems.get(answer.part().problemId())));
                })
                .toList();
    }

    private List<Answer> waiting(Assignment assignment, Map<Long, Attempt> attempts) {
        Map<Long, Instant> extended = extensions.of(assignment.id());
        ZoneId zone = assignments.zone(assignment.id());
        return answers.besideUndecided(assignment.id()).stream()
                .collect(Collectors.groupingBy(Place::of))
                .entrySet()
                .stream()
                .flatMap(asked -> {
                    long account = Objects.requireNonNull(attempts.get(asked.getKey().attempt))
                            .accountId();
                    Times times = assignment.times().extendedTo(extended.get(account));
                    return Scoring.waiting(assignment.policy(), times.dueAt().atZone(zone), asked.getValue()).stream();
                })
                .sorted(Comparator.comparingLong(Answer::id))
                .toList();
    }

    /** A part of an item in an attempt, whatever problem it is of. */
    private record Place(long attempt, long item, int position) {

        static Place of(Answer answer) {
            return new Place(answer.attemptId(), answer.itemId(), answer.part().position());
        }
    }

    private static Attempt attempt(Map<Long, Attempt> attempts, Answer answer) {
        return Objects.requireNonNull(attempts.get(answer.attemptId()));
    }

    /**
     * Says that an answer is right, or wrong; wrong, it costs nothing, as its student was told. Where its attempt was handed in, what that makes of the answers is added
     * to the item's points, or taken from them, at once; what other rules would make of them is not: grades are recomputed
     * just when that is asked for. The same word again changes nothing. Whether the word stands now: where somebody has said the other
     * since what was {@code seen}, null where nobody had said anything, nothing changes. Throws {@link Absent} for those who are no
     * instructors, and where there is no such answer; {@link IllegalArgumentException} for one that was decided.
     */
    @Transactional
    public boolean rule(long id, long submission, @Nullable Boolean seen, boolean correct) {
        Assignment assignment = office.lock(id);
        Attempt attempt = answers.attemptOf(submission)
                .flatMap(attempts::lock)
                .filter(found -> found.assignmentId() == id)
                .orElseThrow(() -> new Absent("answer to assignment " + id + " expected, found " + submission));
        Answer answer = answer(attempt, submission);
        if (!answer.verdict().equals(Verdict.UNDECIDED) || answer.repeatsId() != null) {
            throw new IllegalArgumentException("undecided answer expected, found " + answer.verdict());
        }
        boolean same = Objects.equals(answer.ruling(), correct);
        if (same || !Objects.equals(answer.ruling(), seen)) {
            return same;
        }
        Instant now = clock.instant();
        List<Item> items = assignments.items(id);
        Item item = assignments.item(answer.itemId());
        Evidence before = ledger.of(attempt);
        answers.rule(submission, correct, signedIn.require().id(), now);
        if (attempt.isHandedIn()) {
            Evidence after = ledger.of(attempt);
            grades.put(after.changes(after.since(before, assignment, items)), now);
        }
        audit.add(
                assignment.courseId(),
                "rule",
                assignment.title() + ": "
                        + courses.member(assignment.courseId(), attempt.accountId())
                                .orElseThrow()
                                .email(),
                LoggedAssignment.ruling(
                                answer.ruling(),
                                before.standing(assignment, items).at(item))
                        .written(),
                LoggedAssignment.ruling(
                                correct,
                                ledger.of(attempt).standing(assignment, items).at(item),
                                attempt,
                                answer)
                        .written());
        return true;
    }

    private Answer answer(Attempt attempt, long submission) {
        return answers.of(attempt.id()).stream()
                .filter(found -> found.id() == submission)
                .findFirst()
                .orElseThrow(() -> new Absent("answer with a variant expected, found " + submission));
    }
}
