package org.chainwork.demo;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import org.chainwork.algebra.Expr;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Draft;
import org.chainwork.assignment.PartKey;
import org.chainwork.assignment.Saving;
import org.chainwork.assignment.Sitting.Outcome;
import org.chainwork.course.Member;
import org.chainwork.grading.Misconception;
import org.chainwork.grading.Verdict;
import org.jspecify.annotations.Nullable;

/** One simulated student at one assignment, who does one thing after the other. */
final class Seat {

    private static final double UNREADABLE = 0.03;
    private static final double UNDECIDED = 0.015;
    private static final double IN_OTHER_FORM = 0.15;
    private static final double BY_HABIT = 0.7;
    private static final double SECOND_THOUGHTS = 0.2;
    private static final double LEARNT_FROM_A_MISTAKE = 0.12;

    private final Learner learner;
    private final Member member;
    private final Assignment assignment;
    private final double ease;
    private final Room room;
    private final SplittableRandom random;
    private final Pace pace;
    private final Handwriting hand;
    private final Deque<Question> questions = new ArrayDeque<>();
    private @Nullable Attempt attempt;
    private Instant next;
    private boolean done;

    /** The {@code ease} says how much of their strength they can bring to bear. */
    Seat(Learner learner, Member member, Assignment assignment, double ease, Room room, SplittableRandom random) {
        this.learner = learner;
        this.member = member;
        this.assignment = assignment;
        this.ease = ease;
        this.room = room;
        this.random = random;
        this.pace = new Pace(learner, assignment, random);
        this.hand = new Handwriting(random);
        this.done = !pace.begins();
        this.next = pace.start();
    }

    /** When they do the next thing. */
    Instant next() {
        return attempt == null || next.isBefore(attempt.endsAt()) ? next : attempt.endsAt();
    }

    boolean isDone() {
        return done;
    }

    /** Does the next thing; expects the clock to have come that far. */
    void act() {
        Actor.be(member.accountId(), member.email());
        if (attempt == null) {
            begin();
        } else if (!next.isBefore(attempt.endsAt())) {
            room.sitting().handInByClock(attempt.id());
            done = true;
        } else if (questions.isEmpty()) {
            room.sitting().handIn(attempt.id());
            done = true;
        } else {
            answer(attempt, questions.element());
            boolean leaves = questions.isEmpty() && !pace.handsIn();
            next = leaves ? attempt.endsAt() : next.plus(pace.pause());
        }
    }

    private void begin() {
        Attempt begun = room.entrance().enter(assignment.id()).orElseThrow();
        attempt = begun;
        room.sitting()
                .tasks(begun)
                .forEach(task -> task.problem()
                        .parts()
                        .forEach(part -> questions.add(new Question(task.problemId(), task.problem(), part))));
        next = next.plus(pace.pause());
    }

    private void answer(Attempt attempt, Question question) {
        String text = text(question);
        boolean finished = assignment.policy().tellsAtOnce()
                ? isFinished(room.sitting().check(attempt.id(), question.key(), text), question)
                : !isSaved(attempt, question.key(), text) || random.nextDouble() > SECOND_THOUGHTS;
        if (finished) {
            questions.remove();
        }
    }

    private boolean isSaved(Attempt attempt, PartKey part, String text) {
        Draft stands = room.drafting().of(attempt).get(part);
        return room.drafting().keep(attempt.id(), part, text, stands == null ? "" : stands.text())
                instanceof Saving.Saved;
    }

    private boolean isFinished(Outcome outcome, Question question) {
        return switch (outcome) {
            case Outcome.Judged judged ->
                switch (judged.judgement().verdict()) {
                    case Verdict.Correct correct -> true;
                    case Verdict.Undecided undecided -> true;
                    case Verdict.NotRead notRead -> false;
                    case Verdict.Incorrect incorrect -> question.mistakes().size() > learner.patience();
                    case Verdict.WrongForm wrongForm -> false;
                    case Verdict.NeverDefined never -> false;
                };
            case Outcome.NoTriesLeft none -> true;
            case Outcome.Over over -> true;
            case Outcome.NotTold later -> true;
            case Outcome.Superseded other -> true;
            case Outcome.NotStudent left -> true;
            case Outcome.Replaced replaced -> true;
        };
    }

    private String text(Question question) {
        double luck = random.nextDouble();
        if (luck < UNREADABLE) {
            return hand.unreadable(question.problem(), question.part());
        }
        if (luck < UNREADABLE + UNDECIDED) {
            return hand.undecided(question.problem(), question.part());
        }
        double knows = ease * learner.strength()
                + LEARNT_FROM_A_MISTAKE * question.mistakes().size();
        if (random.nextDouble() > knows) {
            return wrong(question);
        }
        return question.asksForAForm() && random.nextDouble() < IN_OTHER_FORM
                ? hand.inOtherForm(question.problem(), question.part())
                : hand.right(question.problem(), question.part());
    }

    /** What a malrule answers that they have not tried; mostly that of their habit, else a likely one. */
    private String wrong(Question question) {
        List<Misconception> untried =
                room.judges().of(question.key().problemId(), question::problem).misconceptions(question.part()).stream()
                        .filter(wrong -> !question.mistakes().contains(wrong.answer()))
                        .toList();
        List<String> malrules =
                untried.stream().map(Misconception::malrule).distinct().toList();
        if (malrules.isEmpty()) {
            return hand.right(question.problem(), question.part());
        }
        boolean byHabit = malrules.contains(learner.habit()) && random.nextDouble() < BY_HABIT;
        double likely = Math.pow(random.nextDouble(), 3);
        String malrule = byHabit ? learner.habit() : malrules.get((int) (likely * malrules.size()));
        Expr answer = untried.stream()
                .filter(wrong -> wrong.malrule().equals(malrule))
                .findFirst()
                .orElseThrow()
                .answer();
        question.mistakes().add(answer);
        return hand.written(answer);
    }
}
