package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Ledger.Book;
import org.chainwork.assignment.RegradePreview.ItemChange;
import org.chainwork.audit.AuditLog;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Grades all attempts at an assignment anew, from the stored answers and the policy that holds now. An attempt that runs has
 * what its answers are worth anyway; it loses what it kept from an earlier policy, unless nobody is to be lowered. Who has left
 * the course keeps what they have: nobody would see what becomes of it.
 */
@Service
public class Regrade {

    private final AssignmentOffice office;
    private final Attempts attempts;
    private final Grades grades;
    private final Regrades regrades;
    private final Ledger ledger;
    private final AuditLog audit;
    private final Clock clock;

    Regrade(
            AssignmentOffice office,
            Attempts attempts,
            Grades grades,
            Regrades regrades,
            Ledger ledger,
            AuditLog audit,
            Clock clock) {
        this.office = office;
        this.attempts = attempts;
        this.grades = grades;
        this.regrades = regrades;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** It is as it was seen. */
        record Applied(RegradePreview done) implements Outcome {}

        /** All grades are what they would be: nothing was changed. */
        record NothingToDo() implements Outcome {}

        /** It would not do any more what was seen: nothing was changed. */
        record ChangedMeanwhile(RegradePreview now) implements Outcome {}
    }

    /** For instructors. Throws {@link org.chainwork.platform.Absent} for everybody else. */
    @Transactional(readOnly = true)
    public RegradePreview preview(long id, boolean lowerNobody) {
        Assignment assignment = office.require(id, Role.INSTRUCTOR);
        return preview(assignment, ledger.open(assignment), lowerNobody);
    }

    /** Does what was {@code seen}, or nothing. Throws {@link org.chainwork.platform.Absent} for those who do not teach. */
    @Transactional
    public Outcome apply(RegradePreview seen) {
        long id = seen.assignmentId();
        Assignment assignment = office.lock(id);
        attempts.lockAll(id);
        Book book = ledger.open(assignment);
        RegradePreview now = preview(assignment, book, seen.lowerNobody());
        if (now.changesNothing()) {
            return new Outcome.NothingToDo();
        }
        if (!now.doesTheSame(seen)) {
            return new Outcome.ChangedMeanwhile(now);
        }
        Instant at = clock.instant();
        grades.put(
                now.items().stream()
                        .map(change -> new Grades.Given(change.attemptId(), change.itemId(), change.after()))
                        .toList(),
                at);
        regrades.add(id, now.students().stream().filter(GradeChange::isChange).toList(), at);
        audit.add(
                assignment.courseId(),
                now.lowerNobody() ? "regrade-lower-nobody" : "regrade",
                assignment.title(),
                written(book, now, ItemChange::before),
                written(book, now, ItemChange::after));
        return new Outcome.Applied(now);
    }

    private static RegradePreview preview(Assignment assignment, Book book, boolean lowerNobody) {
        List<ItemChange> changes = new ArrayList<>();
        for (Evidence evidence : book.ofStudents()) {
            List<ItemScore> before = evidence.standing(assignment, book.items()).items();
            List<ItemScore> after =
                    evidence.regraded(assignment, book.items(), lowerNobody).items();
            for (int i = 0; i < before.size(); i++) {
                Rational was = before.get(i).fraction();
                Rational is = after.get(i).fraction();
                if (!was.equals(is)) {
                    changes.add(new ItemChange(
                            evidence.attempt().id(), before.get(i).item().id(), was, is));
                }
            }
        }
        List<StudentScore> standing = book.standing(assignment);
        return new RegradePreview(
                assignment.id(),
                lowerNobody,
                GradeChange.between(standing, book.regraded(assignment, lowerNobody)),
                changes,
                lowerNobody ? falling(standing, book.regraded(assignment, false)) : 0);
    }

    private static int falling(List<StudentScore> before, List<StudentScore> after) {
        return (int) GradeChange.between(before, after).stream()
                .filter(change -> change.direction() < 0)
                .count();
    }

    /** A line for each item's points. */
    private static String written(Book book, RegradePreview preview, Function<ItemChange, Rational> fraction) {
        Map<Long, Attempt> attempts = book.attempts().stream()
                .map(Evidence::attempt)
                .collect(Collectors.toMap(Attempt::id, attempt -> attempt));
        Map<Long, String> emails = book.students().stream().collect(Collectors.toMap(Member::accountId, Member::email));
        Map<Long, Item> items = book.items().stream().collect(Collectors.toMap(Item::id, item -> item));
        return preview.items().stream()
                .map(change -> {
                    Attempt attempt = attempts.get(change.attemptId());
                    Item item = items.get(change.itemId());
                    return attempt == null || item == null
                            ? ""
                            : LoggedAssignment.points(
                                    emails.getOrDefault(attempt.accountId(), "account " + attempt.accountId()),
                                    attempt,
                                    item,
                                    fraction.apply(change));
                })
                .collect(Collectors.joining("\n"));
    }
}
