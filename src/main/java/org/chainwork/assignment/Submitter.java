package org.chainwork.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.chainwork.algebra.Signature;
import org.chainwork.archive.ArchivedProblems;
import org.chainwork.archive.ArchivedSubmissions;
import org.chainwork.archive.ArchivedSubmissions.Sent;
import org.chainwork.archive.Judges;
import org.chainwork.grading.Judge;
import org.chainwork.grading.Judgement;
import org.chainwork.grading.Verdict;
import org.chainwork.platform.LetterCode;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.springframework.stereotype.Component;

/** Makes submissions of answers and grades of attempts. Expects the attempt locked, and within a transaction. */
@Component
class Submitter {

    private static final int RECEIPT_LENGTH = 12;

    private final Assignments assignments;
    private final Attempts attempts;
    private final Variants variants;
    private final Drafts drafts;
    private final Answers answers;
    private final Grades grades;
    private final Ledger ledger;
    private final ArchivedProblems archive;
    private final ArchivedSubmissions submissions;
    private final Judges judges;
    private final RandomGenerator unpredictable;

    Submitter(
            Assignments assignments,
            Attempts attempts,
            Variants variants,
            Drafts drafts,
            Answers answers,
            Grades grades,
            Ledger ledger,
            ArchivedProblems archive,
            ArchivedSubmissions submissions,
            Judges judges,
            RandomGenerator unpredictable) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.variants = variants;
        this.drafts = drafts;
        this.answers = answers;
        this.grades = grades;
        this.ledger = ledger;
        this.archive = archive;
        this.submissions = submissions;
        this.judges = judges;
        this.unpredictable = unpredictable;
    }

    /** What became of an answer; the {@code repeated} equals an earlier one. */
    record Submitted(Judgement judgement, boolean repeated) {

        /** Whether it is wrong and has cost a try. */
        boolean isWrongTry() {
            return !repeated && judgement.verdict().isGraded() && !(judgement.verdict() instanceof Verdict.Correct);
        }
    }

    /** Judges and keeps an answer that its student sends, after those {@code before} to the same part. */
    Submitted submit(long attempt, PartKey part, String text, List<Answer> before, Instant at) {
        return submit(attempt, part, text, before, at, false);
    }

    private Submitted submit(
            long attempt, PartKey part, String text, List<Answer> before, Instant at, boolean byClock) {
        Judge judge = judge(part.problemId());
        Part asked = judge.problem().parts().get(part.position() - 1);
        Judgement judgement = judge.judge(asked, text);
        Optional<Answer> earlier = before.stream()
                .filter(answer -> answer.part().equals(part) && answer.repeatsId() == null)
                .filter(answer -> answer.verdict().equals(judgement.verdict().code()))
                .filter(answer -> isSame(judge, asked, answer, judgement, text))
                .findFirst();
        submissions.addFromAttempt(
                attempt,
                new Sent(
                        part.problemId(),
                        part.position(),
                        text,
                        judgement,
                        earlier.map(Answer::id).orElse(null),
                        false,
                        at),
                byClock);
        return new Submitted(judgement, earlier.isPresent());
    }

    private static boolean isSame(Judge judge, Part part, Answer earlier, Judgement judgement, String text) {
        if (judgement.reading().isPresent() && text.equals(earlier.rawText())) {
            // also where it cannot be decided, so that nobody has to judge it twice
            return true;
        }
        Optional<String> signature = judgement.signature().map(Signature::text);
        return signature.isPresent() && earlier.signature() != null
                ? signature.get().equals(earlier.signature())
                : judge.areEqual(part, text, earlier.rawText());
    }

    /** Its student hands in: what was typed and never checked is an answer as of then, and the attempt is graded. */
    Attempt close(Attempt attempt, Instant at) {
        return close(attempt, at, false);
    }

    /** The clock hands in, as of the attempt's end: a server that was down then judges no later than one that was not. */
    Attempt closeByClock(Attempt attempt) {
        return close(attempt, attempt.endsAt(), true);
    }

    private Attempt close(Attempt attempt, Instant at, boolean byClock) {
        Assignment assignment = assignments.get(attempt.assignmentId());
        submitDrafts(attempt, assignment.policy(), at, byClock);
        // what it was given under an earlier policy is not lost
        Evidence evidence = ledger.of(attempt);
        grades.put(evidence.changes(evidence.standing(assignment, assignments.items(assignment.id()))), at);
        attempts.handIn(attempt.id(), at, LetterCode.draw(unpredictable, RECEIPT_LENGTH));
        return attempts.get(attempt.id());
    }

    private void submitDrafts(Attempt attempt, Policy policy, Instant at, boolean byClock) {
        List<Answer> before = answers.of(attempt.id());
        Map<PartKey, Draft> typed = drafts.of(attempt.id());
        // of an item that got a fresh problem just the last one is left
        for (Variant variant : variants.latest(attempt).values()) {
            typed.forEach((part, draft) -> {
                if (part.problemId() == variant.problemId()) {
                    submitDraft(attempt, part, draft, ofPart(before, variant, part), policy, at, byClock);
                }
            });
        }
    }

    /** Those to the part, to the item's problem of now and to those before. */
    static List<Answer> ofPart(List<Answer> answers, Variant variant, PartKey part) {
        return answers.stream()
                .filter(answer -> answer.isTo(variant.itemId(), part.position()))
                .toList();
    }

    private void submitDraft(
            Attempt attempt,
            PartKey part,
            Draft draft,
            List<Answer> before,
            Policy policy,
            Instant at,
            boolean byClock) {
        boolean sent = before.stream()
                .filter(answer -> answer.part().equals(part))
                .reduce((first, second) -> second)
                .filter(answer -> answer.rawText().equals(draft.text()))
                .isPresent();
        boolean open = before.stream().noneMatch(Answer::isCorrect) && policy.allowsAfter(Answer.tries(before));
        if (open && !sent && !draft.text().isBlank()) {
            // as of when it stood there: what was typed in time is not late because it was never checked
            Instant typedAt = draft.savedAt().isBefore(at) ? draft.savedAt() : at;
            submit(attempt.id(), part, draft.text(), before, typedAt, byClock);
        }
    }

    /** Throws where there is no problem with that number. */
    Problem problem(long id) {
        return judge(id).problem();
    }

    /** As the checker would judge it now; what was said then stays what counts. */
    Judgement judgeAgain(Answer answer) {
        return judge(answer.part(), answer.rawText());
    }

    /** The same, where the answer's problem is known already. */
    Judgement judgeAgain(Answer answer, Problem problem) {
        PartKey part = answer.part();
        return judges.of(part.problemId(), () -> problem)
                .judge(problem.parts().get(part.position() - 1), answer.rawText());
    }

    /** What is said of the text, which is kept nowhere. */
    Judgement judge(PartKey part, String text) {
        Judge judge = judge(part.problemId());
        return judge.judge(judge.problem().parts().get(part.position() - 1), text);
    }

    private Judge judge(long problem) {
        return judges.of(
                problem,
                () -> Objects.requireNonNull(archive.find(List.of(problem)).get(problem)));
    }
}
