package org.chainwork.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainwork.exercise.ui.Mark;
import org.chainwork.exercise.ui.PartChoices;
import org.chainwork.practice.Practice;
import org.chainwork.practice.PracticeProblem;
import org.chainwork.practice.Submission;
import org.chainwork.problem.Part;
import org.chainwork.shared.ui.GraphView;

/** The parts of a problem, one at a time in view; what is done is marked, and leads on to what is not. */
class PartList extends Div {

    private final List<PartPanel> panels = new ArrayList<>();
    private final PartChoices choices;
    private final Div onward = new Div();
    private final GraphView graph;
    private final Drafts drafts;
    private final Runnable nextProblem;

    PartList(Practice practice, PracticeProblem problem, GraphView graph, Runnable nextProblem) {
        this.graph = graph;
        this.nextProblem = nextProblem;
        this.drafts = Drafts.of(problem);
        setClassName("part-list");
        onward.setClassName("actions");
        Map<Integer, Submission> answers = practice.latestAnswers(problem).stream()
                .collect(Collectors.toMap(Submission::position, answer -> answer));
        Set<Integer> solved = practice.solved(problem);
        choices = new PartChoices(problem.problem().parts(), index -> show(panels.get(index)));
        add(choices);
        for (Part part : problem.problem().parts()) {
            PartPanel panel = new PartPanel(practice, problem, part, drafts, this::showWhatFollows);
            // asked for before the answer is restored, which is a draft from then on
            Optional<String> draft = drafts.text(part.position());
            panels.add(panel);
            add(panel);
            if (solved.contains(part.position())) {
                panel.markDone();
            }
            Optional.ofNullable(answers.get(part.position())).ifPresent(panel::restore);
            draft.ifPresent(panel::restore);
        }
        add(onward);
        show(lastInView().or(this::firstOpen).orElse(panels.getFirst()));
    }

    /** Leads the keyboard into the part in view. */
    void focus() {
        panels.stream().filter(Component::isVisible).forEach(PartPanel::focus);
    }

    private Optional<PartPanel> lastInView() {
        return panels.stream()
                .filter(panel -> drafts.isInView(panel.position()))
                .findFirst();
    }

    private Optional<PartPanel> firstOpen() {
        return panels.stream().filter(panel -> !panel.isDone()).findFirst();
    }

    private void show(PartPanel shown) {
        drafts.keepInView(shown.position());
        panels.forEach(panel -> panel.setVisible(panel.equals(shown)));
        showWhatFollows();
    }

    private void showWhatFollows() {
        showPlaces();
        showOnward();
    }

    /** Where the answer in view went wrong lights up in the graph. */
    private void showPlaces() {
        graph.clearLight();
        panels.stream()
                .filter(Component::isVisible)
                .flatMap(panel -> panel.places().stream())
                .forEach(graph::lightUp);
    }

    /** From a part that is done, a way on: to the first that is not, else to the next problem. */
    private void showOnward() {
        for (int i = 0; i < panels.size(); i++) {
            PartPanel panel = panels.get(i);
            choices.show(i, panel.isVisible(), panel.isDone() ? Mark.RIGHT : Mark.OPEN);
        }
        onward.removeAll();
        boolean done = panels.stream().anyMatch(panel -> panel.isVisible() && panel.isDone());
        if (!done) {
            return;
        }
        Button button = firstOpen()
                .map(open -> new Button(getTranslation("practice.next-part"), click -> {
                    show(open);
                    open.focus();
                }))
                .orElseGet(() -> new Button(getTranslation("practice.next"), click -> nextProblem.run()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        onward.add(button);
    }
}
