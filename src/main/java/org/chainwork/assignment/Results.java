package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainwork.account.SignedIn;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.grading.Judgement;
import org.chainwork.problem.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever is signed in may see of their own attempts. */
@Service
public class Results {

    private final AssignmentOffice office;
    private final Assignments assignments;
    private final Answers answers;
    private final Comments comments;
    private final Regrades regrades;
    private final Gradebook gradebook;
    private final Tasks tasks;
    private final Submitter submitter;
    private final SignedIn signedIn;
    private final Clock clock;

    Results(
            AssignmentOffice office,
            Assignments assignments,
            Answers answers,
            Comments comments,
            Regrades regrades,
            Gradebook gradebook,
            Tasks tasks,
            Submitter submitter,
            SignedIn signedIn,
            Clock clock) {
        this.office = office;
        this.assignments = assignments;
        this.answers = answers;
        this.comments = comments;
        this.regrades = regrades;
        this.gradebook = gradebook;
        this.tasks = tasks;
        this.submitter = submitter;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * An answer, with what was and is said of it.
     *
     * @param judgement that of the last answer to a part of the problem that was asked last, but for repetitions; absent where
     *     it may not be told yet
     */
    public record GivenAnswer(Answer answer, Optional<Judgement> judgement) {}

    /**
     * Points, and who gave them instead of what was computed.
     *
     * @param regrades what recomputing made of them, latest first; none as long as others stand in their place
     * @param counted numbers of the attempts that make them, of several; none where there is just one, or points by hand
     */
    public record Grade(Rational points, Optional<ByHand> byHand, List<PastRegrade> regrades, List<Integer> counted) {}

    /** An instructor by name, and why; the reason is empty where it was not written for the student. */
    public record ByHand(String author, String reason) {}

    /**
     * One attempt as its student may see it.
     *
     * @param keysAt when the right answers are told, as things are: somebody may begin at the last moment, or get more time
     * @param score absent where it may not be told yet
     * @param answers the student's answers to each part of each problem, in their order
     */
    public record Result(
            Attempt attempt,
            Release release,
            Instant keysAt,
            Optional<AttemptScore> score,
            Asked asked,
            Map<PartKey, List<GivenAnswer>> answers) {}

    /** Each attempt at the assignment that was handed in, in their order. Throws {@link org.chainwork.platform.Absent}. */
    @Transactional(readOnly = true)
    public List<Result> mine(long id) {
        Assignment assignment = office.requireVisible(id);
        Instant now = clock.instant();
        Instant worksUntil = assignments.worksUntil(id);
        long account = signedIn.id().orElseThrow();
        List<AttemptScore> scores = handedIn(assignment);
        Set<Integer> numbers =
                scores.stream().map(score -> score.attempt().number()).collect(Collectors.toSet());
        Map<Integer, Asked> asked = tasks.asked(id, account, numbers);
        Map<Long, List<Answer>> given =
                answers.ofStudent(id, account).stream().collect(Collectors.groupingBy(Answer::attemptId));
        return scores.stream()
                .map(score -> result(
                        score,
                        Release.of(assignment.policy(), score.attempt(), now, worksUntil),
                        worksUntil,
                        asked.getOrDefault(score.attempt().number(), Asked.NOTHING),
                        given.getOrDefault(score.attempt().id(), List.of())))
                .toList();
    }

    private Result result(AttemptScore score, Release release, Instant keysAt, Asked asked, List<Answer> given) {
        return new Result(
                score.attempt(),
                release,
                keysAt,
                Optional.of(score).filter(found -> release.verdicts()),
                asked,
                said(given, release.verdicts() ? asked.tasks() : List.of()));
    }

    /** The grade, where it may be told: that of all attempts together, or what an instructor gave instead. */
    @Transactional(readOnly = true)
    public Optional<Grade> grade(long id) {
        return told(id).flatMap(score -> score.points().map(points -> grade(id, points, score)));
    }

    private Grade grade(long id, Rational points, StudentScore score) {
        if (score.override().isPresent()) {
            return new Grade(points, score.override().map(Results::byHand), List.of(), List.of());
        }
        List<Integer> counted = score.attempts().size() < 2
                ? List.of()
                : score.counted().stream()
                        .map(attempt -> attempt.attempt().number())
                        .toList();
        return new Grade(
                points, Optional.empty(), regrades.of(id, score.student().accountId()), counted);
    }

    /** What an instructor says of the work, as soon as the grade may be told: it may give away what is right. */
    @Transactional(readOnly = true)
    public Optional<Comment> comment(long id) {
        return told(id).flatMap(score -> comments.of(id, score.student().accountId()));
    }

    /** Absent as long as one of the attempts may not be told of; whoever has none waits for the date of all. */
    private Optional<StudentScore> told(long id) {
        Assignment assignment = office.requireVisible(id);
        Instant now = clock.instant();
        return score(assignment)
                .filter(score -> assignment.policy().tellsBy(now))
                .filter(score -> score.attempts().stream()
                        .allMatch(attempt -> assignment.policy().tells(attempt.attempt(), now)));
    }

    private static ByHand byHand(GradeOverride given) {
        return new ByHand(given.author(), given.told() ? given.reason() : "");
    }

    private List<AttemptScore> handedIn(Assignment assignment) {
        return score(assignment).map(StudentScore::attempts).orElse(List.of()).stream()
                .filter(score -> score.attempt().isHandedIn())
                .toList();
    }

    private Optional<StudentScore> score(Assignment assignment) {
        return gradebook.score(assignment, signedIn.id().orElseThrow());
    }

    /** Of the answers to each part of the tasks {@code told} the last that repeats none before is judged once more. */
    private Map<PartKey, List<GivenAnswer>> said(List<Answer> answers, List<Task> told) {
        Map<Long, Problem> problems = told.stream().collect(Collectors.toMap(Task::problemId, Task::problem));
        Map<PartKey, List<Answer>> byPart =
                answers.stream().collect(Collectors.groupingBy(Answer::part, LinkedHashMap::new, Collectors.toList()));
        Map<PartKey, List<GivenAnswer>> said = new LinkedHashMap<>();
        byPart.forEach((part, ofPart) -> {
            Optional<Answer> last =
                    ofPart.stream().filter(answer -> answer.repeatsId() == null).reduce((one, next) -> next);
            said.put(
                    part,
                    ofPart.stream()
                            .map(answer -> new GivenAnswer(
                                    answer,
                                    Optional.ofNullable(problems.get(part.problemId()))
                                            .filter(problem ->
                                                    last.filter(answer::equals).isPresent())
                                            .map(problem -> submitter.judgeAgain(answer, problem))))
                            .toList());
        });
        return said;
    }
}
