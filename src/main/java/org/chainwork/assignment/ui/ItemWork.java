package org.chainwork.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.chainwork.assignment.Asked;
import org.chainwork.assignment.ItemScore;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.chain.Composition;
import org.chainwork.exercise.ui.ProblemStatement;
import org.chainwork.exercise.ui.WorkedSolution;
import org.chainwork.problem.Part;
import org.chainwork.shared.ui.Decimal;
import org.chainwork.shared.ui.Formula;
import org.chainwork.wording.Spelling;

/**
 * One item of an attempt, to be opened: the problem, the answers to each part and what is right, the problems that were
 * asked before wrong answers brought another, and why it has its points.
 */
class ItemWork extends NativeDetails {

    private final Told told;

    /** What is told of answers, and of what is right: a student may learn less than those who teach. */
    interface Told {

        /** Those to a part, with what was said of them; absent where there are none. */
        Optional<Component> answers(Task task, Part part);

        boolean isKeyTold(Task task, Part part);

        /** Whose answers they are that were given to a problem before the last one. */
        String round(int number);
    }

    /** The {@code task} is what the item asked last; the score is absent where it may not be told yet. */
    ItemWork(Policy policy, Asked asked, Task task, Optional<ItemScore> score, Told told) {
        this.told = told;
        Div content = new Div(new ProblemStatement(task.problem()));
        for (Part part : task.problem().parts()) {
            content.add(part(
                    task,
                    part,
                    told.answers(task, part).orElseGet(() -> new Paragraph(getTranslation("results.no-answer")))));
        }
        content.add(earlier(asked.before(task)));
        score.map(found -> reasons(policy, found)).ifPresent(content::add);
        setSummaryText(score.map(found -> getTranslation(
                        "results.item.points",
                        task.item().position(),
                        Decimal.of(found.points(), getLocale()),
                        task.item().points()))
                .orElseGet(() -> getTranslation("results.item", task.item().position())));
        setContent(content);
    }

    private UnorderedList reasons(Policy policy, ItemScore score) {
        UnorderedList reasons = new UnorderedList();
        new ScoreWords(policy, getLocale(), this::getTranslation)
                .sentences(score)
                .forEach(sentence -> reasons.add(new ListItem(sentence)));
        return reasons;
    }

    /** With what was answered there. */
    private Div earlier(List<Task> earlier) {
        Div rounds = new Div();
        for (Task task : earlier) {
            Div content = new Div(new ProblemStatement(task.problem()));
            for (Part part : task.problem().parts()) {
                told.answers(task, part).ifPresent(answers -> content.add(part(task, part, answers)));
            }
            rounds.add(new NativeDetails(told.round(task.round()), content));
        }
        if (!earlier.isEmpty() && earlier.getLast().round() > 1) {
            rounds.add(new Paragraph(getTranslation("results.rounds.more")));
        }
        return rounds;
    }

    private Div part(Task task, Part part, Component answers) {
        Div content = new Div(new H3(Spelling.derivative(Composition.OUTPUT, part.target())), answers);
        content.setClassName("result-part");
        if (told.isKeyTold(task, part)) {
            Paragraph right = new Paragraph(getTranslation("results.key"));
            right.setClassName("quiet");
            content.add(
                    right,
                    Formula.derivativeEquals(
                                    Composition.OUTPUT,
                                    part.target(),
                                    task.problem().key(part))
                            .block(),
                    new NativeDetails(getTranslation("solution.heading"), new WorkedSolution(task.problem(), part)));
        }
        return content;
    }
}
