package org.chainwork.assignment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
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
import org.chainwork.exercise.ui.PartChoices;
import org.chainwork.exercise.ui.ProblemStatement;
import org.chainwork.exercise.ui.VerdictPanel;
import org.chainwork.problem.Part;
import org.chainwork.shared.ui.GraphView;

/** One item: its problem, and its parts one at a time. */
class TaskPanel extends Section {

    private final List<TaskPart> parts = new ArrayList<>();
    private final PartChoices choices;
    private final GraphView graph;

    /** Hears what happens to the item. */
    interface Listener {

        /** The student is at this part now. */
        void shown(PartKey part);

        /** The student is at this part, and we hold what was typed there since then. */
        void saved(PartKey part, String text, Instant at);

        /** Something was saved or judged. */
        void changed();

        /** The item has another problem; what was {@code said} of the last answer to the one before, if anything was. */
        void replaced(Optional<VerdictPanel> said);

        /** Nothing is accepted any more, the {@code text} neither. */
        void over(PartKey part, String text);
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
        choices = new PartChoices(task.problem().parts(), index -> {
            TaskPart chosen = parts.get(index);
            show(chosen);
            listener.shown(chosen.key());
            chosen.focus();
        });
        for (Part part : task.problem().parts()) {
            PartKey key = new PartKey(task.problemId(), part.position());
            parts.add(new TaskPart(
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
                    new Listener() {
                        @Override
                        public void shown(PartKey part) {
                            listener.shown(part);
                        }

                        @Override
                        public void saved(PartKey part, String text, Instant at) {
                            listener.saved(part, text, at);
                        }

                        @Override
                        public void changed() {
                            dress();
                            listener.changed();
                        }

                        @Override
                        public void replaced(Optional<VerdictPanel> said) {
                            listener.replaced(said);
                        }

                        @Override
                        public void over(PartKey part, String text) {
                            listener.over(part, text);
                        }
                    }));
        }
        add(choices);
        parts.forEach(this::add);
        show(parts.stream().filter(part -> !part.isOver()).findFirst().orElse(parts.getFirst()));
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

    /** The rules may have changed since it was written. */
    void follow(Assignment now) {
        parts.forEach(part -> part.follow(now));
    }

    /** What was said of the problem that this one takes the place of stays in sight. */
    void showBefore(VerdictPanel said) {
        Paragraph of = new Paragraph(getTranslation("work.item.before"));
        of.setClassName("quiet");
        addComponentAtIndex(1, new Div(of, said));
    }

    /** Brings a part into view, if it is one of the item's. */
    void show(PartKey part) {
        parts.stream().filter(found -> found.key().equals(part)).forEach(this::show);
    }

    /** What was typed into a part, and is not saved; whether it is one of the item's. */
    boolean take(PartKey part, String text) {
        Optional<TaskPart> found =
                parts.stream().filter(one -> one.key().equals(part)).findFirst();
        found.ifPresent(one -> one.take(text));
        return found.isPresent();
    }

    /** What was typed into a part, where something else stands there now; {@code onSettled} when it was used or not. */
    void offer(PartKey part, String text, Runnable onSettled) {
        parts.stream().filter(found -> found.key().equals(part)).forEach(found -> found.offer(text, onSettled));
    }

    /** Parts to which two texts were typed at different places, and the student has not said which one stands. */
    List<PartKey> contested() {
        return parts.stream().filter(TaskPart::isContested).map(TaskPart::key).toList();
    }

    private void show(TaskPart shown) {
        parts.forEach(part -> part.setVisible(part.equals(shown)));
        dress();
    }

    private void dress() {
        graph.clearLight();
        for (int i = 0; i < parts.size(); i++) {
            TaskPart part = parts.get(i);
            choices.show(i, part.isVisible(), part.mark());
            if (part.isVisible()) {
                part.places().forEach(graph::lightUp);
            }
        }
    }
}
