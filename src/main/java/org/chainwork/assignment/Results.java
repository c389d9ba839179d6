package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chainwork.account.SignedIn;
import org.chainwork.algebra.Rational;
import org.chainwork.grading.Judgement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever is signed in may see of their own attempts. */
@Service
public class Results {

    private final AssignmentOffice office;
    private final Assignments assignments;
    private final Answers answers;
    private final Gradebook gradebook;
    private final Sitting sitting;
    private final Submitter submitter;
    private final SignedIn signedIn;
    private final Clock clock;

    Results(
            AssignmentOffice office,
            Assignments assignments,
            Answers answers,
            Gradebook gradebook,
            Sitting sitting,
            Submitter submitter,
            SignedIn signedIn,
            Clock clock) {
        this.office = office;
        this.assignments = assignments;
        this.answers = answers;
        this.gradebook = gradebook;
        this.sitting = sitting;
        this.submitter = submitter;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * An answer, with what was and is said of it.
     *
     * @param judgement that of the last answer to its part; absent where it may not be told yet
     */
    public record GivenAnswer(Answer answer, Optional<Judgement> judgement) {}

    /** Points, and who gave them instead of what was computed. */
    public record Grade(Rational points, Optional<ByHand> byHand) {}

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
            List<Sitting.Task> tasks,
            Map<PartKey, List<GivenAnswer>> answers) {}

    /** Each attempt at the assignment that was handed in, in their order. Throws {@link org.chainwork.platform.Absent}. */
    @Transactional(readOnly = true)
    public List<Result> mine(long id) {
        Assignment assignment = office.requireVisible(id);
        Instant now = clock.instant();
        Instant worksUntil = assignments.worksUntil(id);
        List<Result> results = new ArrayList<>();
        for (AttemptScore score : handedIn(assignment)) {
            Release release = Release.of(assignment.policy(), score.attempt(), now, worksUntil);
            results.add(new Result(
                    score.attempt(),
                    release,
                    worksUntil,
                    Optional.of(score).filter(found -> release.verdicts()),
                    sitting.tasks(score.attempt()),
                    given(score.attempt(), release)));
        }
        return results;
    }

    /** The grade, where it may be told: that of all attempts together, or what an instructor gave instead. */
    @Transactional(readOnly = true)
    public Optional<Grade> grade(long id) {
        Assignment assignment = office.requireVisible(id);
        Instant now = clock.instant();
        return score(assignment)
                .filter(score -> score.attempts().stream()
                        .allMatch(attempt -> assignment.policy().tells(attempt.attempt(), now)))
                .flatMap(score -> score.points()
                        .map(points -> new Grade(points, score.override().map(Results::byHand))));
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

    private Map<PartKey, List<GivenAnswer>> given(Attempt attempt, Release release) {
        Map<PartKey, List<Answer>> byPart = answers.of(attempt.id()).stream()
                .collect(Collectors.groupingBy(Answer::part, LinkedHashMap::new, Collectors.toList()));
        Map<PartKey, List<GivenAnswer>> given = new LinkedHashMap<>();
        byPart.forEach((part, ofPart) -> given.put(
                part,
                ofPart.stream()
                        .map(answer -> new GivenAnswer(
                                answer,
                                Optional.of(answer)
                                        .filter(found -> release.verdicts() && found.equals(ofPart.getLast()))
                                        .map(submitter::judgeAgain)))
                        .toList()));
        return given;
    }
}
