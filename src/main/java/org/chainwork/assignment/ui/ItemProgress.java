package org.chainwork.assignment.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainwork.assignment.Answer;
import org.chainwork.assignment.Draft;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.PartKey;
import org.chainwork.assignment.Sitting.Task;

/**
 * How far a student is with an item.
 *
 * @param done parts that are answered: correctly, where that is told at once
 * @param parts all of them
 * @param correct whether done means answered correctly
 * @param flagged whether the student means to come back to it
 */
record ItemProgress(Item item, int done, int parts, boolean flagged, boolean correct) {

    static ItemProgress of(
            Task task, Map<PartKey, Draft> drafts, List<Answer> answers, boolean toldAtOnce, Set<Long> flagged) {
        int done = 0;
        for (int position = 1; position <= task.problem().parts().size(); position++) {
            if (isDone(task, position, drafts, answers, toldAtOnce)) {
                done++;
            }
        }
        return new ItemProgress(
                task.item(),
                done,
                task.problem().parts().size(),
                flagged.contains(task.item().id()),
                toldAtOnce);
    }

    private static boolean isDone(
            Task task, int position, Map<PartKey, Draft> drafts, List<Answer> answers, boolean toldAtOnce) {
        if (toldAtOnce) {
            return answers.stream().anyMatch(answer -> answer.isTo(task.item().id(), position) && answer.isCorrect());
        }
        Draft draft = drafts.get(new PartKey(task.problemId(), position));
        return draft != null && !draft.text().isBlank();
    }

    boolean isDone() {
        return done == parts;
    }

    /** A sign for what is done: a tick just where it is right. */
    String mark() {
        if (isDone()) {
            return correct ? "✓" : "●";
        }
        return isBegun() ? "…" : "";
    }

    boolean isBegun() {
        return done > 0;
    }
}
