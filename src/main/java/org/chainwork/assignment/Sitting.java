package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainwork.account.SignedIn;
import org.chainwork.algebra.Parser;
import org.chainwork.archive.ArchivedProblems;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.chainwork.grading.Judgement;
import org.chainwork.platform.Absent;
import org.chainwork.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A student at an assignment. Whatever changes an attempt locks it first: of two tabs, or of a student and the clock, one
 * comes first, and the other sees what it did. The clock is ours, and nothing is accepted from the attempt's end on.
 */
@Service
public class Sitting {

    private final Assignments assignments;
    private final Attempts attempts;
    private final Variants variants;
    private final Drafts drafts;
    private final Answers answers;
    private final Flags flags;
    private final AssignmentOffice office;
    private final Dealing dealing;
    private final ArchivedProblems archive;
    private final CourseOffice courses;
    private final SignedIn signedIn;
    private final Submitter submitter;
    private final Clock clock;

    Sitting(
            Assignments assignments,
            Attempts attempts,
            Variants variants,
            Drafts drafts,
            Answers answers,
            Flags flags,
            AssignmentOffice office,
            Dealing dealing,
            ArchivedProblems archive,
            CourseOffice courses,
            SignedIn signedIn,
            Submitter submitter,
            Clock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.variants = variants;
        this.drafts = drafts;
        this.answers = answers;
        this.flags = flags;
        this.office = office;
        this.dealing = dealing;
        this.archive = archive;
        this.courses = courses;
        this.signedIn = signedIn;
        this.submitter = submitter;
        this.clock = clock;
    }

    /**
     * An item with the problem that the student has for it now.
     *
     * @param round 1 for the problem that was dealt, more for each fresh one
     */
    public record Task(Item item, int round, long problemId, Problem problem) {}

    /** What came of an answer that was to be checked. */
    public sealed interface Outcome {

        /**
         * Kept.
         *
         * @param repeated whether it equals an earlier one, and costs nothing
         * @param fresh whether the item has another problem from now on
         */
        record Judged(Judgement judgement, boolean repeated, boolean fresh) implements Outcome {}

        /** The time is over, or it was handed in; nothing was changed. */
        record Over() implements Outcome {}

        /** No answer to this part counts any more; nothing was changed. */
        record NoTriesLeft() implements Outcome {}

        /** What is right is not told at once, or no longer; the answer is kept as a draft. */
        record NotTold() implements Outcome {}

        /** The item has another problem by now; nothing was changed. */
        record Replaced() implements Outcome {}
    }

    /** The attempts of whoever is signed in, in their order. Throws {@link Absent} for those who are not in its course. */
    @Transactional(readOnly = true)
    public List<Attempt> mine(long assignment) {
        office.requireVisible(assignment);
        return attempts.of(assignment, signedIn.id().orElseThrow());
    }

    /**
     * The latest attempt of whoever is signed in, or the first, which starts now. Absent where the assignment is not open
     * and was never started. Throws {@link Absent} for those who are not in its course.
     */
    @Transactional
    public Optional<Attempt> enter(long id) {
        Assignment assignment = office.requireVisible(id);
        return attempts.latest(id, signedIn.id().orElseThrow()).or(() -> start(assignment));
    }

    /** One more attempt, where the last is handed in and the policy has another; else the latest, if there is one. */
    @Transactional
    public Optional<Attempt> enterAgain(long id) {
        return start(office.requireVisible(id));
    }

    /** How much more time whoever is signed in gets for a quiz. */
    @Transactional(readOnly = true)
    public int extraTimePercent(Assignment assignment) {
        return signedIn.id()
                .flatMap(account -> courses.member(assignment.courseId(), account))
                .map(Member::extraTimePercent)
                .orElse(0);
    }

    /**
     * The next attempt, where there may be one by the assignment as it is once it is locked; else the latest. An edit comes
     * before or after. All that takes long is done before the lock: a whole class starts in the same second.
     */
    private Optional<Attempt> start(Assignment visible) {
        long account = signedIn.id().orElseThrow();
        Optional<Member> student = courses.member(visible.courseId(), account)
                .filter(member -> visible.isOpen(clock.instant()) && member.role() == Role.STUDENT);
        if (student.isEmpty()) {
            return attempts.latest(visible.id(), account);
        }
        boolean joinedLater = !variants.areDealt(visible.id(), account, 1);
        Map<Long, List<Problem>> decks = joinedLater ? dealing.decks(visible) : Map.of();
        Assignment assignment = assignments.lock(visible.id()).orElseThrow();
        Instant now = clock.instant();
        Optional<Attempt> latest = attempts.latest(visible.id(), account);
        int next = latest.map(Attempt::number).orElse(0) + 1;
        boolean free = latest.isEmpty() || latest.get().isHandedIn();
        if (!free || next > assignment.policy().attempts() || !assignment.isOpen(now)) {
            return latest;
        }
        if (!variants.areDealt(visible.id(), account, next)) {
            dealing.deal(assignment, account, decks);
        }
        Instant end = assignment.times().end(now, student.get().extraTimePercent());
        return Optional.of(attempts.start(visible.id(), account, next, now, end));
    }

    /** The items of the attempt, in their order, with its student's problems. */
    @Transactional(readOnly = true)
    public List<Task> tasks(Attempt attempt) {
        Map<Long, Item> items =
                assignments.items(attempt.assignmentId()).stream().collect(Collectors.toMap(Item::id, item -> item));
        SequencedMap<Long, Variant> latest = variants.latest(attempt);
        Map<Long, Problem> problems =
                archive.find(latest.values().stream().map(Variant::problemId).toList());
        return latest.values().stream()
                .map(variant -> new Task(
                        Objects.requireNonNull(items.get(variant.itemId())),
                        variant.round(),
                        variant.problemId(),
                        Objects.requireNonNull(problems.get(variant.problemId()))))
                .toList();
    }

    @Transactional(readOnly = true)
    public Map<PartKey, Draft> drafts(Attempt attempt) {
        return drafts.of(attempt.id());
    }

    /** The items to which the student means to come back. */
    @Transactional(readOnly = true)
    public Set<Long> flagged(Attempt attempt) {
        return flags.of(attempt.id());
    }

    /** Does nothing where the attempt has ended. */
    @Transactional
    public void flag(long id, long item, boolean flagged) {
        running(id, clock.instant()).ifPresent(attempt -> flags.set(attempt, item, flagged));
    }

    /** In their order. */
    @Transactional(readOnly = true)
    public List<Answer> answers(Attempt attempt) {
        return answers.of(attempt.id());
    }

    /** Keeps what stands in a field: where this says that it is saved, the text is on disk. */
    @Transactional
    public Saving keepDraft(long attempt, PartKey part, String text) {
        Instant now = clock.instant();
        Optional<Attempt> running = running(attempt, now);
        if (running.isEmpty()) {
            return new Saving.Over();
        }
        if (variants.of(running.get(), part)
                .filter(variant -> isLatest(running.get(), variant))
                .isEmpty()) {
            return new Saving.NotHere();
        }
        if (text.length() > Parser.MAX_LENGTH) {
            return new Saving.TooLong();
        }
        drafts.keep(attempt, part, text, now);
        return new Saving.Saved(now);
    }

    /** Whether it is the problem that its item has now. */
    private boolean isLatest(Attempt attempt, Variant variant) {
        return variant.equals(variants.latest(attempt).get(variant.itemId()));
    }

    /**
     * Keeps what a browser had kept while it could not reach us, unless something was saved from elsewhere meanwhile.
     *
     * @param since when we had saved what stood there before; null where we held nothing
     */
    @Transactional
    public Saving recoverDraft(long attempt, PartKey part, String text, @Nullable Instant since) {
        if (running(attempt, clock.instant()).isEmpty()) {
            return new Saving.Over();
        }
        Draft held = drafts.of(attempt).get(part);
        boolean same = held == null
                ? since == null
                : held.savedAt().equals(since) || held.text().equals(text);
        return same ? keepDraft(attempt, part, text) : new Saving.Superseded();
    }

    /** What is said now of an answer that whoever is signed in gave before; absent where that is not told at once. */
    @Transactional(readOnly = true)
    public Optional<Judgement> judgeAgain(Attempt attempt, Answer answer) {
        boolean own = signedIn.id().filter(id -> id == attempt.accountId()).isPresent();
        return own
                        && answer.attemptId() == attempt.id()
                        && assignments.get(attempt.assignmentId()).policy().tellsAtOnce()
                ? Optional.of(submitter.judgeAgain(answer))
                : Optional.empty();
    }

    /**
     * Judges an answer and keeps it, where the policy tells at once. One that is longer than any answer cannot be read, and
     * is not kept.
     */
    @Transactional
    public Outcome check(long id, PartKey part, String text) {
        Instant now = clock.instant();
        Optional<Attempt> running = running(id, now);
        Optional<Variant> variant = running.flatMap(attempt -> variants.of(attempt, part));
        if (variant.isEmpty()) {
            return new Outcome.Over();
        }
        return text.length() > Parser.MAX_LENGTH
                ? new Outcome.Judged(submitter.judge(part, text), false, false)
                : check(running.orElseThrow(), variant.get(), part, text, now);
    }

    private Outcome check(Attempt attempt, Variant variant, PartKey part, String text, Instant now) {
        Assignment assignment = assignments.get(attempt.assignmentId());
        Policy policy = assignment.policy();
        if (!policy.tellsAtOnce()) {
            drafts.keep(attempt.id(), part, text, now);
            return new Outcome.NotTold();
        }
        if (!isLatest(attempt, variant)) {
            return new Outcome.Replaced();
        }
        List<Answer> before = Submitter.ofPart(answers.of(attempt.id()), variant, part);
        if (!policy.allowsAfter(Scoring.counted(before))) {
            return new Outcome.NoTriesLeft();
        }
        drafts.keep(attempt.id(), part, text, now);
        Submitter.Submitted submitted = submitter.submit(attempt.id(), part, text, before, now);
        boolean fresh = submitted.isWrongTry() && isFreshDue(policy, before, part);
        if (fresh) {
            dealing.dealFresh(attempt, variant, submitter.problem(part.problemId()));
        }
        return new Outcome.Judged(submitted.judgement(), submitted.repeated(), fresh);
    }

    /** Whether a wrong answer that counts, after those {@code before}, brings another problem. */
    private static boolean isFreshDue(Policy policy, List<Answer> before, PartKey part) {
        int wrongHere = 1
                + Scoring.counted(before.stream()
                        .filter(answer -> answer.part().equals(part))
                        .toList());
        return policy.freshAfter() > 0
                && wrongHere >= policy.freshAfter()
                && policy.allowsAfter(Scoring.counted(before) + 1)
                && before.stream().noneMatch(Answer::isCorrect);
    }

    /** Ends the attempt: what was typed and never checked is an answer now. Handing in twice changes nothing. */
    @Transactional
    public Optional<Attempt> handIn(long id) {
        Instant now = clock.instant();
        return own(id).map(attempt -> attempt.isRunning(now) ? submitter.close(attempt, now) : attempt);
    }

    /** Hands in, should its time be over, an attempt of whoever is signed in, and says how it stands. */
    @Transactional
    public Optional<Attempt> handInIfOver(long id) {
        return own(id).map(this::closedIfOver);
    }

    /** Hands in, for the clock, an attempt whose time is over. Where somebody was faster it does nothing. */
    @Transactional
    public void handInByClock(long id) {
        attempts.lock(id).ifPresent(this::closedIfOver);
    }

    /** As of its end: a server that was down then judges no later than one that was not. */
    private Attempt closedIfOver(Attempt attempt) {
        return attempt.isHandedIn() || attempt.isRunning(clock.instant())
                ? attempt
                : submitter.close(attempt, attempt.endsAt());
    }

    /** The attempt, locked, if it runs and is of whoever is signed in. */
    private Optional<Attempt> running(long id, Instant now) {
        return own(id).filter(attempt -> attempt.isRunning(now));
    }

    private Optional<Attempt> own(long id) {
        return attempts.lock(id)
                .filter(attempt -> signedIn.id()
                        .filter(account -> account == attempt.accountId())
                        .isPresent());
    }
}
