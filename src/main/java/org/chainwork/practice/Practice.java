package org.chainwork.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.chainwork.algebra.Parser;
import org.chainwork.archive.Judges;
import org.chainwork.chain.Composition;
import org.chainwork.grading.Judge;
import org.chainwork.grading.Judgement;
import org.chainwork.problem.Catalogue;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.chainwork.problem.Skill;
import org.chainwork.problem.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A guest's practice: one problem after the other, every answer kept before its verdict is told. */
@Service
public class Practice {

    private static final int TRIES_FOR_ANOTHER = 20;
    private static final int COMPARED_ONE_BY_ONE = 10;

    private final PracticeProblems problems;
    private final Submissions submissions;
    private final Helps helps;
    private final Judges judges;
    private final AskedInQuizzes quizzes;
    private final RandomGenerator unpredictable;

    Practice(
            PracticeProblems problems,
            Submissions submissions,
            Helps helps,
            Judges judges,
            AskedInQuizzes quizzes,
            RandomGenerator unpredictable) {
        this.problems = problems;
        this.submissions = submissions;
        this.helps = helps;
        this.judges = judges;
        this.quizzes = quizzes;
        this.unpredictable = unpredictable;
    }

    /**
     * Draws a new problem for the guest, another than the one before where the skill has others. What an open quiz asks is
     * left out; where the skill has nothing else, the problem is one of another skill.
     */
    @Transactional
    public PracticeProblem next(Guest guest, Skill skill) {
        Optional<Composition> before =
                problems.latest(guest).map(latest -> latest.problem().composition());
        Problem drawn = draw(skill);
        for (int tries = 1; tries < TRIES_FOR_ANOTHER && before.equals(Optional.of(drawn.composition())); tries++) {
            drawn = draw(skill);
        }
        for (int tries = 1; tries < 2 * TRIES_FOR_ANOTHER && quizzes.isAsked(drawn.composition()); tries++) {
            drawn = draw(tries < TRIES_FOR_ANOTHER ? skill : anySkill());
        }
        return problems.add(guest, drawn);
    }

    private Skill anySkill() {
        List<Skill> all = List.of(Skill.values());
        return all.get(unpredictable.nextInt(all.size()));
    }

    private Problem draw(Skill skill) {
        List<Template> templates = Catalogue.forSkill(skill);
        Template template = templates.get(unpredictable.nextInt(templates.size()));
        return template.draw(unpredictable.nextLong());
    }

    /** The problem that the guest got last. */
    @Transactional(readOnly = true)
    public Optional<PracticeProblem> latest(Guest guest) {
        return problems.latest(guest);
    }

    /**
     * Judges an answer and keeps it: when this returns, the answer is on disk. What is longer than any answer is not
     * read, and not kept.
     */
    public Checked submit(PracticeProblem practice, Part part, String text) {
        Judgement judgement = judge(practice).judge(part, text);
        Optional<Submission> earlier = submissions
                .withSignature(practice, part, judgement)
                .or(() -> earlierWithoutSignature(practice, part, text, judgement));
        Checked checked = new Checked(judgement, earlier, help(practice, part).solutionShown());
        if (text.length() <= Parser.MAX_LENGTH) {
            submissions.add(practice, part, text, checked);
        }
        return checked;
    }

    /** Answers that have no signature are compared one by one, the latest few. */
    private Optional<Submission> earlierWithoutSignature(
            PracticeProblem practice, Part part, String text, Judgement judgement) {
        if (judgement.reading().isEmpty() || judgement.signature().isPresent()) {
            return Optional.empty();
        }
        return submissions.withoutSignature(practice, part, judgement.verdict().code(), COMPARED_ONE_BY_ONE).stream()
                .filter(earlier -> judge(practice).areEqual(part, text, earlier.rawText()))
                .findFirst();
    }

    /** The positions of the parts that the guest has answered correctly at some time. */
    @Transactional(readOnly = true)
    public Set<Integer> solved(PracticeProblem practice) {
        return submissions.solved(practice);
    }

    /** What was said of the guest's latest answer to each part that has one. */
    @Transactional(readOnly = true)
    public List<Submission> latestAnswers(PracticeProblem practice) {
        return submissions.latestOf(practice);
    }

    /** The same judgement as at the time of a submission, unless the grader has changed since. */
    public Judgement judgeAgain(PracticeProblem practice, Submission submission) {
        return judge(practice).judge(part(practice, submission), submission.rawText());
    }

    /** A page of the guest's history: answers older than {@code before}, latest first. */
    @Transactional(readOnly = true)
    public List<PastAnswer> history(Guest guest, long before, int size) {
        return pastAnswers(guest, submissions.page(guest, before, size));
    }

    /** As above, without texts that could not be read. */
    @Transactional(readOnly = true)
    public List<PastAnswer> readableHistory(Guest guest, long before, int size) {
        return pastAnswers(guest, submissions.readablePage(guest, before, size));
    }

    /** Whether the guest ever sent a text that could not be read. */
    @Transactional(readOnly = true)
    public boolean hasUnreadable(Guest guest) {
        return submissions.anyUnreadable(guest);
    }

    private List<PastAnswer> pastAnswers(Guest guest, List<Submission> page) {
        Map<Long, PracticeProblem> answered =
                problems.find(guest, page.stream().map(Submission::problemId).collect(Collectors.toSet()));
        return page.stream()
                .map(submission -> pastAnswer(answered.get(submission.problemId()), submission))
                .toList();
    }

    private static PastAnswer pastAnswer(@Nullable PracticeProblem practice, Submission submission) {
        if (practice == null) {
            throw new IllegalStateException("submission " + submission.id() + " has no problem");
        }
        return new PastAnswer(practice, part(practice, submission), submission);
    }

    private static Part part(PracticeProblem practice, Submission submission) {
        return practice.problem().parts().get(submission.position() - 1);
    }

    /** What help was taken with the part so far. */
    @Transactional(readOnly = true)
    public Help help(PracticeProblem practice, Part part) {
        return helps.find(practice, part.position()).orElseGet(() -> Help.none(part.position()));
    }

    public void keep(PracticeProblem practice, Help help) {
        helps.keep(practice, help);
    }

    private Judge judge(PracticeProblem practice) {
        return judges.of(practice.id(), practice::problem);
    }
}
