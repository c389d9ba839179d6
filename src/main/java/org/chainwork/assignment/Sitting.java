package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.chainwork.account.SignedIn;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Signature;
import org.chainwork.archive.ArchivedProblems;
import org.chainwork.archive.Judges;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Role;
import org.chainwork.grading.Judge;
import org.chainwork.grading.Judgement;
import org.chainwork.platform.Absent;
import org.chainwork.platform.LetterCode;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A student at an assignment. Whatever changes an attempt locks it first: of two tabs, or of a student and the clock, one
 * comes first, and the other sees what it did. The clock is ours, and nothing is accepted from the attempt's end on.
 */
@Service
public class Sitting {

    private static final int RECEIPT_LENGTH = 12;

    private final Assignments assignments;
    private final Attempts attempts;
    private final Variants variants;
    private final Drafts drafts;
    private final Answers answers;
    private final AssignmentOffice office;
    private final ArchivedProblems archive;
    private final CourseOffice courses;
    private final SignedIn signedIn;
    private final Judges judges;
    private final RandomGenerator unpredictable;
    private final Clock clock;

    Sitting(
            Assignments assignments,
            Attempts attempts,
            Variants variants,
            Drafts drafts,
            Answers answers,
            AssignmentOffice office,
            ArchivedProblems archive,
            CourseOffice courses,
            SignedIn signedIn,
            Judges judges,
            RandomGenerator unpredictable,
            Clock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.variants = variants;
        this.drafts = drafts;
        this.answers = answers;
        this.office = office;
        this.archive = archive;
        this.courses = courses;
        this.signedIn = signedIn;
        this.judges = judges;
        this.unpredictable = unpredictable;
        this.clock = clock;
    }

    /** An item with the problem that the student has for it. */
    public record Task(Item item, long problemId, Problem problem) {}

    /** What came of an answer that was to be checked. */
    public sealed interface Outcome {

        /** Kept; the {@code repeated} equals an earlier one, and costs nothing. */
        record Judged(Judgement judgement, boolean repeated) implements Outcome {}

        /** The time is over, or it was handed in; nothing was changed. */
        record Over() implements Outcome {}

        /** No answer to this part counts any more; nothing was changed. */
        record NoTriesLeft() implements Outcome {}
    }

    /**
     * The attempt of whoever is signed in, started now where it was not. Absent where the assignment is not open and was
     * never started. Throws {@link Absent} for those who do not learn in its course.
     */
    @Transactional
    public Optional<Attempt> enter(long id) {
        Assignment assignment = office.require(id, Role.STUDENT);
        long account = signedIn.id().orElseThrow();
        Optional<Attempt> started = attempts.find(id, account);
        Instant now = now();
        if (started.isPresent() || !assignment.isOpen(now)) {
            return started;
        }
        return courses.member(assignment.courseId(), account)
                .filter(member -> member.role() == Role.STUDENT)
                .map(member -> {
                    if (variants.of(id, account).isEmpty()) {
                        // joined after it was published
                        office.deal(assignment);
                    }
                    return attempts.start(id, account, now, assignment.times().end(now, member.extraTimePercent()));
                });
    }

    /** The items of the attempt, in their order, with its student's problems. */
    @Transactional(readOnly = true)
    public List<Task> tasks(Attempt attempt) {
        Map<Long, Long> problems = variants.of(attempt.assignmentId(), attempt.accountId());
        Map<Long, Problem> found = archive.find(problems.values());
        List<Task> tasks = new ArrayList<>();
        for (Item item : assignments.items(attempt.assignmentId())) {
            Long number = problems.get(item.id());
            Problem problem = number == null ? null : found.get(number);
            if (number != null && problem != null) {
                tasks.add(new Task(item, number, problem));
            }
        }
        return tasks;
    }

    @Transactional(readOnly = true)
    public Map<PartKey, Draft> drafts(Attempt attempt) {
        return drafts.of(attempt.id());
    }

    /** In their order. */
    @Transactional(readOnly = true)
    public List<Answer> answers(Attempt attempt) {
        return answers.of(attempt.id());
    }

    /**
     * Keeps what stands in a field: when this returns a time, the text is on disk. Empty where nothing is accepted any
     * more, or where the text is longer than any answer.
     */
    @Transactional
    public Optional<Instant> keepDraft(long attempt, PartKey part, String text) {
        Instant now = now();
        return running(attempt, now)
                .filter(running -> text.length() <= Parser.MAX_LENGTH)
                .filter(running -> variants.has(running, part))
                .map(running -> {
                    drafts.keep(attempt, part, text, now);
                    return now;
                });
    }

    /** Judges an answer and keeps it, where the policy tells at once. */
    @Transactional
    public Outcome check(long id, PartKey part, String text) {
        Instant now = now();
        Optional<Attempt> running = running(id, now).filter(attempt -> variants.has(attempt, part));
        if (running.isEmpty()) {
            return new Outcome.Over();
        }
        Assignment assignment = assignments.find(running.get().assignmentId()).orElseThrow();
        if (!assignment.policy().tellsAtOnce()) {
            throw new IllegalStateException("assignment " + assignment.id() + " tells nothing at once");
        }
        List<Answer> before = ofPart(answers.of(id), part);
        if (!assignment.policy().allowsAfter(Scoring.counted(before))) {
            return new Outcome.NoTriesLeft();
        }
        drafts.keep(id, part, text, now);
        return submit(id, part, text, before, now);
    }

    /** Ends the attempt: what was typed and never checked is an answer now. Handing in twice changes nothing. */
    @Transactional
    public Optional<Attempt> handIn(long id) {
        Instant now = now();
        return own(id).map(attempt -> attempt.isRunning(now) ? close(attempt, now) : attempt);
    }

    /** Hands in, for the clock, an attempt whose time is over. Where somebody was faster it does nothing. */
    @Transactional
    public void handInByClock(long id) {
        attempts.lock(id)
                .filter(attempt -> !attempt.isHandedIn() && !attempt.isRunning(now()))
                // as of its end: a server that was down then judges no later than one that was not
                .ifPresent(attempt -> close(attempt, attempt.endsAt()));
    }

    private Attempt close(Attempt attempt, Instant at) {
        List<Answer> before = answers.of(attempt.id());
        Policy policy = assignments.find(attempt.assignmentId()).orElseThrow().policy();
        drafts.of(attempt.id()).forEach((part, draft) -> {
            List<Answer> ofPart = ofPart(before, part);
            boolean sent = !ofPart.isEmpty() && ofPart.getLast().rawText().equals(draft.text());
            boolean open = ofPart.stream().noneMatch(Answer::isCorrect) && policy.allowsAfter(Scoring.counted(ofPart));
            if (open && !sent && !draft.text().isBlank()) {
                submit(attempt.id(), part, draft.text(), ofPart, at);
            }
        });
        attempts.handIn(attempt.id(), at, LetterCode.draw(unpredictable, RECEIPT_LENGTH));
        return attempts.find(attempt.assignmentId(), attempt.accountId()).orElseThrow();
    }

    private Outcome.Judged submit(long attempt, PartKey part, String text, List<Answer> before, Instant at) {
        Judge judge = judge(part.problemId());
        Part asked = judge.problem().parts().get(part.position() - 1);
        Judgement judgement = judge.judge(asked, text);
        Optional<Answer> earlier = before.stream()
                .filter(answer -> answer.repeatsId() == null)
                .filter(answer -> answer.verdict().equals(judgement.verdict().code()))
                .filter(answer -> isSame(judge, asked, answer, judgement, text))
                .findFirst();
        answers.add(attempt, part, text, judgement, earlier.map(Answer::id).orElse(null), at);
        return new Outcome.Judged(judgement, earlier.isPresent());
    }

    private static boolean isSame(Judge judge, Part part, Answer earlier, Judgement judgement, String text) {
        Optional<String> signature = judgement.signature().map(Signature::text);
        return signature.isPresent() && earlier.signature() != null
                ? signature.get().equals(earlier.signature())
                : judge.areEqual(part, text, earlier.rawText());
    }

    private static List<Answer> ofPart(List<Answer> all, PartKey part) {
        return all.stream().filter(answer -> answer.part().equals(part)).toList();
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

    private Judge judge(long problem) {
        return judges.of(problem, () -> {
            Problem found = archive.find(List.of(problem)).get(problem);
            if (found == null) {
                throw new IllegalStateException("problem expected, found none with number " + problem);
            }
            return found;
        });
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
