package org.chainwork.assignment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Unreadable;
import org.chainwork.assignment.Answer;
import org.chainwork.assignment.Draft;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.PartKey;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.exercise.ui.Mark;
import org.chainwork.problem.Part;
import org.chainwork.wording.Texts;

/**
 * How far a student is with an item.
 *
 * @param done parts that are answered so that it can be read: correctly, where that is told at once
 * @param lost parts that are not, and of which no answer counts any more
 * @param parts all of them
 * @param correct whether done means answered correctly
 * @param flagged whether the student means to come back to it
 * @param unchecked parts that are not done, in which something stands that was never checked
 * @param unread what stands in parts that are not done, and cannot be read
 * @param contested what is saved of parts to which something else was typed too, at another place
 */
record ItemProgress(
        Task task,
        int done,
        int lost,
        int parts,
        boolean flagged,
        boolean correct,
        List<Part> unchecked,
        List<Unread> unread,
        List<Contested> contested) {

    record Unread(Part part, Unreadable why) {}

    record Contested(Part part, String saved) {}

    static ItemProgress of(
            Task task,
            Map<PartKey, Draft> drafts,
            List<Answer> answers,
            Policy policy,
            Set<Long> flagged,
            Set<PartKey> undecided) {
        boolean toldAtOnce = policy.tellsAtOnce();
        int done = 0;
        int lost = 0;
        List<Part> unchecked = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        List<Contested> contested = new ArrayList<>();
        for (Part part : task.problem().parts()) {
            PartKey key = new PartKey(task.problemId(), part.position());
            Draft draft = drafts.get(key);
            String text = draft == null ? "" : draft.text();
            if (toldAtOnce && isSolved(task, part, answers)) {
                done++;
            } else if (toldAtOnce && !policy.allowsAfter(counted(task, part, answers))) {
                lost++;
            } else if (undecided.contains(key)) {
                contested.add(new Contested(part, text));
            } else if (!text.isBlank()) {
                switch (Parser.read(text, task.problem().vocabulary(part))) {
                    case Unreadable why -> unread.add(new Unread(part, why));
                    case Read read when !toldAtOnce -> done++;
                    case Read read when !isChecked(key, text, answers) -> unchecked.add(part);
                    case Read checked -> {}
                }
            }
        }
        return new ItemProgress(
                task,
                done,
                lost,
                task.problem().parts().size(),
                flagged.contains(task.item().id()),
                toldAtOnce,
                unchecked,
                unread,
                contested);
    }

    private static boolean isSolved(Task task, Part part, List<Answer> answers) {
        return answers.stream()
                .anyMatch(answer -> answer.isTo(task.item().id(), part.position()) && answer.isCorrect());
    }

    private static int counted(Task task, Part part, List<Answer> answers) {
        return Answer.tries(answers.stream()
                .filter(answer -> answer.isTo(task.item().id(), part.position()))
                .toList());
    }

    private static boolean isChecked(PartKey part, String text, List<Answer> answers) {
        return answers.stream()
                .anyMatch(
                        answer -> answer.part().equals(part) && answer.rawText().equals(text));
    }

    Item item() {
        return task.item();
    }

    /** Nothing is left to be done. */
    boolean isOver() {
        return done + lost == parts;
    }

    Mark mark() {
        if (isOver()) {
            return lost > 0 ? Mark.LOST : correct ? Mark.RIGHT : Mark.ANSWERED;
        }
        return done + lost > 0 ? Mark.BEGUN : Mark.OPEN;
    }

    String label(Texts texts) {
        return texts.get(flagged ? "work.item.label.flagged" : "work.item.label", item().position(), done, parts, lost);
    }
}
