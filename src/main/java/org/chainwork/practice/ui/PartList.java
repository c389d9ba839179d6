package org.chainwork.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainwork.practice.Practice;
import org.chainwork.practice.PracticeProblem;
import org.chainwork.practice.Submission;
import org.chainwork.problem.Part;
import org.chainwork.shared.ui.GraphView;

/** The parts of a problem, one at a time in view; what is done is marked, and leads on to what is not. */
class PartList extends Div {

    private final List<PartChoice> choices = new ArrayList<>();
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
        for (Part part : problem.problem().parts()) {
            PartPanel panel = new PartPanel(practice, problem, part, drafts, this::showWhatFollows);
            // asked for before the answer is restored, which is a draft from then on
            Optional<String> draft = drafts.text(part.position());
            choices.add(new PartChoice(part, panel, this::show));
            if (solved.contains(part.position())) {
                panel.markDone();
            }
            Optional.ofNullable(answers.get(part.position())).ifPresent(panel::restore);
            draft.ifPresent(panel::restore);
        }
        if (choices.size() > 1) {
            add(choiceRow());
        }
        choices.forEach(choice -> add(choice.panel()));
        add(onward);
        show(lastInView().or(this::firstOpen).orElse(choices.getFirst()));
    }

    /** Leads the keyboard into the part in view. */
    void focus() {
        choices.stream()
                .filter(PartChoice::isShown)
                .forEach(choice -> choice.panel().focus());
    }

    private Div choiceRow() {
        Div row = new Div();
        row.setClassName("part-choices");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", getTranslation("practice.parts"));
        choices.forEach(row::add);
        return row;
    }

    private Optional<PartChoice> lastInView() {
        return choices.stream()
                .filter(choice -> drafts.isInView(choice.panel().position()))
                .findFirst();
    }

    private Optional<PartChoice> firstOpen() {
        return choices.stream().filter(choice -> !choice.panel().isDone()).findFirst();
    }

    private void show(PartChoice shown) {
        drafts.keepInView(shown.panel().position());
        choices.forEach(choice -> choice.setShown(choice.equals(shown)));
        showWhatFollows();
    }

    private void showWhatFollows() {
        showPlaces();
        showOnward();
    }

    /** Where the answer in view went wrong lights up in the graph. */
    private void showPlaces() {
        graph.clearLight();
        choices.stream()
                .filter(PartChoice::isShown)
                .flatMap(choice -> choice.panel().places().stream())
                .forEach(graph::lightUp);
    }

    /** From a part that is done, a way on: to the first that is not, else to the next problem. */
    private void showOnward() {
        choices.forEach(PartChoice::showMark);
        onward.removeAll();
        boolean done = choices.stream()
                .filter(PartChoice::isShown)
                .anyMatch(choice -> choice.panel().isDone());
        if (!done) {
            return;
        }
        Button button = firstOpen()
                .map(open -> new Button(getTranslation("practice.next-part"), click -> {
                    show(open);
                    open.panel().focus();
                }))
                .orElseGet(() -> new Button(getTranslation("practice.next"), click -> nextProblem.run()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        onward.add(button);
    }
}
