package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chainwork.algebra.Parser;
import org.chainwork.grading.Judgement;
import org.chainwork.platform.Absent;
import org.chainwork.problem.Problem;
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
    private final Extensions extensions;
    private final OwnAttempts own;
    private final Dealing dealing;
    private final Tasks tasks;
    private final Submitter submitter;
    private final Clock clock;

    Sitting(
            Assignments assignments,
            Attempts attempts,
            Variants variants,
            Drafts drafts,
            Answers answers,
            Flags flags,
            Extensions extensions,
            OwnAttempts own,
            Dealing dealing,
            Tasks tasks,
            Submitter submitter,
            Clock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.variants = variants;
        this.drafts = drafts;
        this.answers = answers;
        this.flags = flags;
        this.extensions = extensions;
        this.own = own;
        this.dealing = dealing;
        this.tasks = tasks;
        this.submitter = submitter;
        this.clock = clock;
    }

    /**
     * An item with the problem that the student has for it now.
     *
     * @param round 1 for the problem that was dealt, more for each fresh one
     */
    public record Task(Item item, int round, long problemId, Problem problem) {}

    /**
     * What is said once more.
     *
     * @param valueShown whether a witness may show the value of the derivative
     */
    public record Told(Judgement judgement, boolean valueShown) {}

    /** What came of an answer that was to be checked. */
    public sealed interface Outcome {

        /**
         * Kept.
         *
         * @param repeated whether it equals an earlier one, and costs nothing
         * @param fresh whether the item has another problem from now on
         * @param valueShown whether a witness may show the value of the derivative
         */
        record Judged(Judgement judgement, boolean repeated, boolean fresh, boolean valueShown) implements Outcome {}

        /** The time is over, or it was handed in; nothing was changed. */
        record Over() implements Outcome {}

        /** No answer to this part counts any more; nothing was changed. */
        record NoTriesLeft() implements Outcome {}

        /** What is right is not told at once, or no longer; the answer is kept as a draft. */
        record NotTold() implements Outcome {}

        /** What is right is not told at once, and something else was saved from elsewhere; that is {@code held}, and stands. */
        record Superseded(String held) implements Outcome {}

        /** Whose attempt it is, is no student of the course any more; nothing was changed. */
        record NotStudent() implements Outcome {}

        /** The item has another problem by now; nothing was changed. */
        record Replaced() implements Outcome {}
    }

    /** The items of one's own attempt, in their order, with its student's problems. Throws {@link Absent} for others. */
    @Transactional(readOnly = true)
    public List<Task> tasks(Attempt attempt) {
        return tasks.of(own.require(attempt.id()));
    }

    /** What one's own attempt is at, with the rules of now and the time that its student has. Throws {@link Absent} for others. */
    @Transactional(readOnly = true)
    public Assignment assignment(Attempt attempt) {
        long id = own.require(attempt.id()).assignmentId();
        return assignments.get(id).extendedTo(extensions.to(id, attempt.accountId()));
    }

    /** The items to which the student means to come back. Throws {@link Absent} for others. */
    @Transactional(readOnly = true)
    public Set<Long> flagged(Attempt attempt) {
        return flags.of(own.require(attempt.id()).id());
    }

    /** Does nothing where the attempt has ended. */
    @Transactional
    public void flag(long id, long item, boolean flagged) {
        own.lockRunning(id, clock.instant())
                .filter(own::isOfStudent)
                .ifPresent(attempt -> flags.set(attempt, item, flagged));
    }

    /** Those of one's own attempt, in their order. Throws {@link Absent} for others. */
    @Transactional(readOnly = true)
    public List<Answer> answers(Attempt attempt) {
        return answers.of(own.require(attempt.id()).id());
    }

    /**
     * What is said now of an answer that whoever is signed in gave before; absent where that is not told at once. Throws
     * {@link Absent} for others.
     */
    @Transactional(readOnly = true)
    public Optional<Told> judgeAgain(Attempt attempt, Answer answer) {
        Policy policy =
                assignments.get(own.require(attempt.id()).assignmentId()).policy();
        return policy.tellsAtOnce() && answer.attemptId() == attempt.id()
                ? Optional.of(new Told(submitter.judgeAgain(answer), policy.trueValueShown()))
                : Optional.empty();
    }

    /**
     * Judges an answer and keeps it, where the policy tells at once. One that is longer than any answer cannot be read, and
     * is not kept.
     */
    @Transactional
    public Outcome check(long id, PartKey part, String text) {
        Instant now = clock.instant();
        Optional<Attempt> running = own.lockRunning(id, now);
        Optional<Variant> variant = running.flatMap(attempt -> variants.of(attempt, part));
        if (variant.isEmpty()) {
            return new Outcome.Over();
        }
        if (!own.isOfStudent(running.orElseThrow())) {
            return new Outcome.NotStudent();
        }
        return text.length() > Parser.MAX_LENGTH
                ? new Outcome.Judged(submitter.judge(part, text), false, false, false)
                : check(running.orElseThrow(), variant.get(), part, text, now);
    }

    private Outcome check(Attempt attempt, Variant variant, PartKey part, String text, Instant now) {
        Assignment assignment = assignments.get(attempt.assignmentId());
        Policy policy = assignment.policy();
        if (!policy.tellsAtOnce()) {
            // as a draft of a window that knows of none
            return drafts.keepInPlaceOf("", attempt.id(), part, text, now)
                    .<Outcome>map(Outcome.Superseded::new)
                    .orElseGet(Outcome.NotTold::new);
        }
        if (variants.now(attempt, part).isEmpty()) {
            return new Outcome.Replaced();
        }
        List<Answer> before = Submitter.ofPart(answers.of(attempt.id()), variant, part);
        if (!policy.allowsAfter(Answer.tries(before))) {
            return new Outcome.NoTriesLeft();
        }
        drafts.keep(attempt.id(), part, text, now);
        Submitter.Submitted submitted = submitter.submit(attempt.id(), part, text, before, now);
        boolean fresh = submitted.isWrongTry() && isFreshDue(policy, before, part);
        if (fresh) {
            dealing.dealFresh(attempt, variant, submitter.problem(part.problemId()));
        }
        return new Outcome.Judged(submitted.judgement(), submitted.repeated(), fresh, policy.trueValueShown());
    }

    /** Whether a wrong answer that counts, after those {@code before}, brings another problem. */
    private static boolean isFreshDue(Policy policy, List<Answer> before, PartKey part) {
        int wrongHere = 1
                + Answer.tries(before.stream()
                        .filter(answer -> answer.part().equals(part))
                        .toList());
        return policy.freshAfter() > 0
                && wrongHere >= policy.freshAfter()
                && policy.allowsAfter(Answer.tries(before) + 1)
                && before.stream().noneMatch(Answer::isCorrect);
    }

    /**
     * Ends the attempt: what was typed and never checked is an answer now. One that is handed in already, or whose time is
     * over and which the clock hands in, is left as it is, and so is that of somebody who is no student any more. Absent where
     * it is somebody else's.
     */
    @Transactional
    public Optional<Attempt> handIn(long id) {
        Instant now = clock.instant();
        return own.lock(id)
                .map(attempt ->
                        attempt.isRunning(now) && own.isOfStudent(attempt) ? submitter.close(attempt, now) : attempt);
    }

    /** Hands in, should its time be over, an attempt of whoever is signed in, and says how it stands. */
    @Transactional
    public Optional<Attempt> handInIfOver(long id) {
        return own.lock(id).map(this::closedIfOver);
    }

    /** Hands in, for the clock, an attempt whose time is over. Where somebody was faster it does nothing. */
    @Transactional
    public void handInByClock(long id) {
        attempts.lock(id).ifPresent(this::closedIfOver);
    }

    private Attempt closedIfOver(Attempt attempt) {
        return attempt.isHandedIn() || attempt.isRunning(clock.instant()) ? attempt : submitter.closeByClock(attempt);
    }
}
