package org.chainwork.assignment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainwork.assignment.Answer;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Draft;
import org.chainwork.assignment.Drafting;
import org.chainwork.assignment.PartKey;
import org.chainwork.assignment.Sitting;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.chain.Composition;
import org.chainwork.exercise.ui.ProblemStatement;
import org.chainwork.problem.Part;
import org.chainwork.shared.ui.Formula;
import org.chainwork.shared.ui.GraphView;
import org.chainwork.wording.Spelling;

/** One item: its problem, and its parts one at a time. */
class TaskPanel extends Section {

    private final List<TaskPart> parts = new ArrayList<>();
    private final List<NativeButton> buttons = new ArrayList<>();
    private final GraphView graph;

    /** Hears what happens to the item. */
    interface Listener {

        /** The student is at this part now. */
        void shown(PartKey part);

        /** Something was saved or judged. */
        void changed();

        /** The item has another problem. */
        void replaced();

        /** Nothing is accepted any more, the {@code text} neither. */
        void over(String text);
    }

    /** The {@code answers} are those to this item, in their order. */
    TaskPanel(
            Sitting sitting,
            Drafting drafting,
            Assignment assignment,
            Attempt attempt,
            Task task,
            Map<PartKey, Draft> drafts,
            List<Answer> answers,
            ZoneId zone,
            Listener listener) {
        setClassName("part-list");
        graph = new GraphView(task.problem().composition().graph());
        H2 heading = new H2(getTranslation(
                "work.item.heading", task.item().position(), task.item().points()));
        add(head(heading, sitting, attempt, task, listener));
        if (task.round() > 1) {
            Span fresh = new Span(getTranslation("work.item.fresh", task.round()));
            fresh.setClassName("quiet");
            add(fresh);
        }
        add(new ProblemStatement(task.problem()), graph);
        Div row = new Div();
        row.setClassName("part-choices");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", getTranslation("practice.parts"));
        for (Part part : task.problem().parts()) {
            PartKey key = new PartKey(task.problemId(), part.position());
            TaskPart panel = new TaskPart(
                    sitting,
                    drafting,
                    assignment,
                    attempt,
                    task,
                    part,
                    Optional.ofNullable(drafts.get(key)),
                    answers.stream()
                            .filter(answer -> answer.isTo(task.item().id(), part.position()))
                            .toList(),
                    zone,
                    new Listener() {
                        @Override
                        public void shown(PartKey part) {
                            listener.shown(part);
                        }

                        @Override
                        public void changed() {
                            dress();
                            listener.changed();
                        }

                        @Override
                        public void replaced() {
                            listener.replaced();
                        }

                        @Override
                        public void over(String text) {
                            listener.over(text);
                        }
                    });
            NativeButton button = new NativeButton();
            button.setClassName("part-choice");
            button.addClickListener(click -> {
                show(panel);
                listener.shown(key);
                panel.focus();
            });
            parts.add(panel);
            buttons.add(button);
            row.add(button);
        }
        if (parts.size() > 1) {
            add(row);
        }
        parts.forEach(this::add);
        show(parts.stream().filter(part -> !part.isDone()).findFirst().orElse(parts.getFirst()));
    }

    private Div head(H2 heading, Sitting sitting, Attempt attempt, Task task, Listener listener) {
        Checkbox flag = new Checkbox(
                getTranslation("work.flag"),
                sitting.flagged(attempt).contains(task.item().id()));
        flag.addValueChangeListener(change -> {
            sitting.flag(attempt.id(), task.item().id(), change.getValue());
            listener.changed();
        });
        Div head = new Div(heading, flag);
        head.setClassName("item-head");
        return head;
    }

    /** Brings a part into view, if it is one of the item's. */
    void show(PartKey part) {
        parts.stream().filter(found -> found.key().equals(part)).forEach(this::show);
    }

    /** What was typed into a part, where something else stands there now; {@code onSettled} when it was used or not. */
    void offer(PartKey part, String text, Runnable onSettled) {
        parts.stream().filter(found -> found.key().equals(part)).forEach(found -> found.offer(text, onSettled));
    }

    private void show(TaskPart shown) {
        parts.forEach(part -> part.setVisible(part.equals(shown)));
        dress();
    }

    private void dress() {
        graph.clearLight();
        for (int i = 0; i < parts.size(); i++) {
            TaskPart part = parts.get(i);
            NativeButton button = buttons.get(i);
            String asked = Spelling.derivative(Composition.OUTPUT, part.target());
            Formula formula = Formula.derivative(Composition.OUTPUT, part.target());
            formula.getElement().setAttribute("aria-hidden", "true");
            Span mark = new Span(part.mark());
            mark.setClassName("part-mark");
            mark.getElement().setAttribute("aria-hidden", "true");
            button.removeAll();
            button.add(formula, mark);
            button.setAriaLabel(part.isDone() ? asked + ", " + getTranslation("practice.done") : asked);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(part.isVisible()));
            if (part.isVisible()) {
                part.places().forEach(graph::lightUp);
            }
        }
    }
}
