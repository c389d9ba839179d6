package org.chainwork.assignment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainwork.archive.ArchivedProblems;
import org.chainwork.course.Role;
import org.chainwork.grading.Diagnosis;
import org.chainwork.problem.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One student's way through an assignment: what was asked, and what they sent, one submission after the other. */
@Service
public class Timeline {

    /** So many submissions of one student are shown at most. */
    public static final int MOST = 500;

    private final AssignmentOffice office;
    private final Attempts attempts;
    private final Tasks tasks;
    private final Answers answers;
    private final ArchivedProblems archive;
    private final Submitter submitter;

    Timeline(
            AssignmentOffice office,
            Attempts attempts,
            Tasks tasks,
            Answers answers,
            ArchivedProblems archive,
            Submitter submitter) {
        this.office = office;
        this.attempts = attempts;
        this.tasks = tasks;
        this.answers = answers;
        this.archive = archive;
        this.submitter = submitter;
    }

    /** What the student's attempts ask and asked, by their numbers, for those who teach. Throws as {@link #of} does. */
    @Transactional(readOnly = true)
    public Map<Integer, Asked> asked(long id, long account) {
        office.require(id, Role.ASSISTANT);
        Set<Integer> numbers =
                attempts.of(id, account).stream().map(Attempt::number).collect(Collectors.toSet());
        return tasks.asked(id, account, numbers);
    }

    /** The latest {@value #MOST}, in the order of time, for those who teach. Throws {@link org.chainwork.platform.Absent}. */
    @Transactional(readOnly = true)
    public List<PastSubmission> of(long id, long account) {
        Assignment assignment = office.require(id, Role.ASSISTANT);
        List<Answer> all = answers.ofStudent(id, account);
        List<Answer> shown = all.subList(Math.max(0, all.size() - MOST), all.size());
        Map<Long, Item> items =
                office.items(assignment).stream().collect(Collectors.toMap(Item::id, Function.identity()));
        Map<Long, Problem> problems = archive.find(shown.stream()
                .map(answer -> answer.part().problemId())
                .distinct()
                .toList());
        Map<Long, String> grounds = answers.grounds(id, account);
        return shown.stream()
                .map(answer -> past(
                        answer,
                        Objects.requireNonNull(items.get(answer.itemId())),
                        Objects.requireNonNull(problems.get(answer.part().problemId())),
                        Optional.ofNullable(grounds.get(answer.id()))))
                .toList();
    }

    private PastSubmission past(Answer answer, Item item, Problem problem, Optional<String> grounds) {
        return new PastSubmission(answer, item, problem, diagnosis(answer, problem), grounds);
    }

    /** Of what is stored there is the code alone; where it happened the judge tells once more. */
    private Optional<Diagnosis> diagnosis(Answer answer, Problem problem) {
        return Optional.ofNullable(answer.malrule())
                .flatMap(stored -> submitter
                        .judgeAgain(answer, problem)
                        .verdict()
                        .diagnosed()
                        .filter(found -> found.malrule().equals(stored)));
    }
}
