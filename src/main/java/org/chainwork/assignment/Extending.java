package org.chainwork.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chainwork.account.SignedIn;
import org.chainwork.algebra.Rational;
import org.chainwork.audit.AuditLog;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.chainwork.platform.Absent;
import org.chainwork.platform.Codes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * More time for one student. It takes nothing from anyone: no running attempt ends earlier than it was to end, not even
 * when the time is taken back.
 */
@Service
public class Extending {

    /** In characters. */
    public static final int LONGEST_REASON = Overrides.LONGEST_REASON;

    private static final Duration LONGEST = Duration.ofDays(365);

    private final AssignmentOffice office;
    private final Assignments assignments;
    private final Attempts attempts;
    private final Extensions extensions;
    private final Ledger ledger;
    private final Grades grades;
    private final AuditLog audit;
    private final SignedIn signedIn;
    private final Clock clock;

    Extending(
            AssignmentOffice office,
            Assignments assignments,
            Attempts attempts,
            Extensions extensions,
            Ledger ledger,
            Grades grades,
            AuditLog audit,
            SignedIn signedIn,
            Clock clock) {
        this.office = office;
        this.assignments = assignments;
        this.attempts = attempts;
        this.extensions = extensions;
        this.ledger = ledger;
        this.grades = grades;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What a student was given. Throws {@link Absent} for those who do not teach the course. */
    @Transactional(readOnly = true)
    public Optional<Extension> of(long assignment, long account) {
        office.require(assignment, Role.ASSISTANT);
        return extensions.of(assignment, account);
    }

    /** What more time would do for a student, as things are: never what it would not. */
    public enum Effect {
        /** They have not begun, or are at work, and have more time, or are not late in it. */
        LONGER,
        /** The attempt that the clock has handed in is open again. */
        OPEN_AGAIN,
        /** So it is but for some parts, of which no other answer counts. */
        OPEN_AGAIN_IN_PART,
        /** They may begin another attempt in it. */
        ANOTHER_ATTEMPT,
        /** What they handed in late is late no more. */
        EXCUSED,
        /** No attempt begins or ends later, and nothing is excused. */
        NOTHING;

        /** In small letters and hyphens. */
        public String code() {
            return Codes.of(this);
        }
    }

    /** Of time until then. Throws {@link Absent} for those who do not teach the course, and where there is no such student. */
    @Transactional(readOnly = true)
    public Effect effect(long id, long account, Instant to) {
        Assignment assignment = office.require(id, Role.ASSISTANT);
        return effect(assignment, office.student(assignment, account), to, clock.instant());
    }

    /**
     * When the quiz attempt that runs ends, where time until then is given: most often when it ends anyhow, since its clock is
     * shorter than the time until the closing. Absent where none runs. Throws {@link Absent} as {@link #effect} does.
     */
    @Transactional(readOnly = true)
    public Optional<Instant> clockEnd(long id, long account, Instant to) {
        Assignment assignment = office.require(id, Role.ASSISTANT);
        Member student = office.student(assignment, account);
        Instant now = clock.instant();
        return attempts.latest(id, account)
                .filter(attempt -> assignment.isQuiz() && attempt.isRunning(now))
                .map(attempt -> Times.later(attempt.endsAt(), end(attempt, assignment, student, to)));
    }

    private Effect effect(Assignment assignment, Member student, Instant to, Instant now) {
        List<Attempt> own = attempts.of(assignment.id(), student.accountId());
        Optional<Attempt> running =
                own.stream().filter(attempt -> !attempt.isHandedIn()).findAny();
        boolean beginsLater = own.size() < assignment.policy().attempts() && mayBeginLater(assignment, to, now);
        if (running.isPresent() || own.isEmpty()) {
            if (beginsLater
                    || running.filter(attempt -> goesOn(attempt, assignment, student, to, now))
                            .isPresent()) {
                return Effect.LONGER;
            }
        } else {
            Effect opened = end(own.getLast(), assignment, student, to).isAfter(now)
                    ? opened(own.getLast(), assignment, now)
                    : Effect.NOTHING;
            if (opened != Effect.NOTHING) {
                return opened;
            }
            if (beginsLater) {
                return Effect.ANOTHER_ATTEMPT;
            }
        }
        return own.stream().anyMatch(attempt -> excuses(attempt, assignment, to)) ? Effect.EXCUSED : Effect.NOTHING;
    }

    /** Later than by the times of all, or as late and for more points. */
    private boolean mayBeginLater(Assignment assignment, Instant to, Instant now) {
        Instant closes = assignment.times().closesAt();
        boolean archived = office.enrolled(assignment).course().archived();
        return !archived && (to.isAfter(now) && to.isAfter(closes) || spares(assignment, to, now, closes));
    }

    /** Longer than it was to, or as long and for more points. */
    private static boolean goesOn(Attempt running, Assignment assignment, Member student, Instant to, Instant now) {
        Instant end = end(running, assignment, student, to);
        return end.isAfter(now) && end.isAfter(running.endsAt()) || spares(assignment, to, now, running.endsAt());
    }

    private static Instant end(Attempt attempt, Assignment assignment, Member student, Instant to) {
        return attempt.end(assignment.times().extendedTo(to), student.extraTimePercent());
    }

    /** Whether an answer that comes from now on and before that {@code end} would be late, and is not. */
    private static boolean spares(Assignment assignment, Instant to, Instant now, Instant end) {
        Instant due = assignment.times().dueAt();
        return assignment.policy().latePercentADay() > 0
                && to.isAfter(now)
                && to.isAfter(due)
                && end.isAfter(now)
                && end.isAfter(due);
    }

    /** Whether an answer that came late is worth more. */
    private boolean excuses(Attempt attempt, Assignment assignment, Instant to) {
        List<Item> items = assignments.items(assignment.id());
        Evidence evidence = ledger.of(attempt);
        return !evidence.excusedUntil(to, assignment, items)
                .fractions()
                .equals(evidence.standing(assignment, items).fractions());
    }

    /** After the due date, by a year at most: until then keys are kept from all. */
    public static boolean isPossible(Assignment assignment, Instant to) {
        return to.isAfter(assignment.times().dueAt()) && !to.isAfter(latest(assignment));
    }

    /** The most that can be given. */
    public static Instant latest(Assignment assignment) {
        return assignment.times().dueAt().plus(LONGEST);
    }

    /**
     * Makes the assignment due, and close, no earlier for a student. What was handed in late is not late until then. An
     * attempt that runs goes on; one of a homework that the clock has handed in is open again, unless the hand-in told what
     * was right or no try is left. The keys of what was closed may have been seen meanwhile: that is for the instructor to
     * weigh; the receipt of what is open again stays in the log. The same time for the same reason changes nothing. Returns
     * whether it was given: not where it would do {@link Effect#NOTHING}; another reason alone is written down. Throws
     * {@link IllegalArgumentException} for a time that is not {@link #isPossible}, and for a reason that is
     * blank or longer than {@value #LONGEST_REASON} characters; {@link Absent} for those who are no instructors, and where
     * there is no such student.
     */
    @Transactional
    public boolean give(long id, long account, Instant to, String typedReason) {
        Assignment assignment = office.lock(id);
        if (!isPossible(assignment, to)) {
            throw new IllegalArgumentException("time within a year after the due date "
                    + assignment.times().dueAt() + " expected, found " + to);
        }
        String reason = Requirements.reason(typedReason);
        Member student = office.lockStudent(assignment, account);
        Instant now = clock.instant();
        Optional<Extension> before = extensions.of(id, account);
        Optional<Extension> same = before.filter(was -> was.to().equals(to));
        if (same.filter(was -> was.reason().equals(reason)).isPresent()) {
            return true;
        }
        if (same.isEmpty() && effect(assignment, student, to, now) == Effect.NOTHING) {
            return false;
        }
        Optional<Attempt> latest = latest(id, account);
        latest.ifPresent(attempt -> keepPoints(attempt, assignment, now));
        extensions.put(id, account, to, reason, signedIn.require().id(), now);
        ZoneId zone = zone(assignment);
        log(
                assignment,
                student,
                "extend",
                before.map(was -> written(was, zone)).orElse(""),
                LoggedAssignment.extension(to, reason, zone).written());
        latest.ifPresent(attempt -> goOn(attempt, assignment.extendedTo(to), student, now));
        excuse(assignment, student, before.map(Extension::to).orElse(null), to, now);
        return true;
    }

    /** An attempt that runs ends as it was to end; else the assignment's own times hold again. */
    @Transactional
    public void takeBack(long id, long account) {
        Assignment assignment = office.lock(id);
        Member student = office.lockStudent(assignment, account);
        extensions.of(id, account).ifPresent(before -> {
            latest(id, account).ifPresent(attempt -> keepPoints(attempt, assignment, clock.instant()));
            extensions.remove(id, account);
            log(assignment, student, "take-back-extension", written(before, zone(assignment)), "");
        });
    }

    private Optional<Attempt> latest(long id, long account) {
        return attempts.latest(id, account).flatMap(attempt -> attempts.lock(attempt.id()));
    }

    /** What an attempt that runs has by now, with the time that its student had so far. */
    private void keepPoints(Attempt attempt, Assignment assignment, Instant now) {
        if (!attempt.isHandedIn()) {
            Evidence evidence = ledger.of(attempt);
            grades.put(evidence.changes(evidence.standing(assignment, assignments.items(assignment.id()))), now);
        }
    }

    /**
     * What was handed in late is not late any more. Just that: what other rules would make of the answers is for a regrade, which
     * is previewed.
     */
    private void excuse(Assignment assignment, Member student, @Nullable Instant was, Instant to, Instant now) {
        List<Item> items = assignments.items(assignment.id());
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (Attempt attempt : attempts.of(assignment.id(), student.accountId())) {
            if (attempt.isHandedIn()) {
                Evidence evidence = ledger.of(attempt).withTimeUntil(was);
                AttemptScore standing = evidence.standing(assignment, items);
                AttemptScore excused = evidence.excusedUntil(to, assignment, items);
                grades.put(evidence.changes(excused), now);
                for (Item item : items) {
                    Rational had = standing.at(item).fraction();
                    Rational has = excused.at(item).fraction();
                    if (!had.equals(has)) {
                        before.add(LoggedAssignment.points(student.email(), attempt, item, had));
                        after.add(LoggedAssignment.points(student.email(), attempt, item, has));
                    }
                }
            }
        }
        if (!after.isEmpty()) {
            log(assignment, student, "excuse", String.join("\n", before), String.join("\n", after));
        }
    }

    private void goOn(Attempt attempt, Assignment extended, Member student, Instant now) {
        Instant end = attempt.end(extended.times(), student.extraTimePercent());
        if (!attempt.isHandedIn()) {
            attempts.extend(attempt.id(), end);
        } else if (opened(attempt, extended, now) != Effect.NOTHING && end.isAfter(now)) {
            attempts.reopen(attempt.id(), end);
            ZoneId zone = zone(extended);
            // its student may hold the receipt, and nothing else remembers it
            log(
                    extended,
                    student,
                    "reopen",
                    LoggedAssignment.attempt(attempt, zone).written(),
                    LoggedAssignment.attempt(attempts.get(attempt.id()), zone).written());
        }
    }

    /**
     * Whether an attempt opens again: where it was the closing that ended it, and its student can go on as before, who has
     * learnt nothing by the hand-in, and has a try left.
     */
    private Effect opened(Attempt attempt, Assignment assignment, Instant now) {
        Policy policy = assignment.policy();
        if (assignment.isQuiz() || !attempt.endsAt().equals(attempt.handedInAt())) {
            return Effect.NOTHING;
        }
        if (!policy.tellsAtOnce()) {
            return policy.tells(attempt, now) ? Effect.NOTHING : Effect.OPEN_AGAIN;
        }
        List<Integer> tries = triesAtUnsolved(attempt, assignment);
        if (tries.stream().noneMatch(policy::allowsAfter)) {
            return Effect.NOTHING;
        }
        return tries.stream().allMatch(policy::allowsAfter) ? Effect.OPEN_AGAIN : Effect.OPEN_AGAIN_IN_PART;
    }

    /** How many answers have counted to each part that has no right one. */
    private List<Integer> triesAtUnsolved(Attempt attempt, Assignment assignment) {
        List<Answer> answers = ledger.of(attempt).answers();
        return assignments.items(assignment.id()).stream()
                .flatMap(item -> IntStream.rangeClosed(1, item.parts())
                        .mapToObj(position -> answers.stream()
                                .filter(answer -> answer.isTo(item.id(), position))
                                .toList()))
                .filter(ofPart -> ofPart.stream().noneMatch(Answer::isCorrect))
                .map(Answer::tries)
                .toList();
    }

    private ZoneId zone(Assignment assignment) {
        return office.enrolled(assignment).course().zone();
    }

    private void log(Assignment assignment, Member student, String act, String before, String after) {
        audit.add(assignment.courseId(), act, assignment.title() + ": " + student.email(), before, after);
    }

    private static String written(Extension extension, ZoneId zone) {
        return LoggedAssignment.extension(extension.to(), extension.reason(), zone)
                .written();
    }
}
