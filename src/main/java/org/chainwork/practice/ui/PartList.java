package org.chainwork.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.chainwork.chain.Composition;
import org.chainwork.grading.Verdict;
import org.chainwork.practice.Practice;
import org.chainwork.practice.PracticeProblem;
import org.chainwork.practice.Submission;
import org.chainwork.problem.Part;
import org.chainwork.shared.ui.Formula;

/** The parts of a problem, one at a time in view; what is done is marked, and leads on to what is not. */
class PartList extends Div {

    private final Tabs tabs = new Tabs();
    private final SequencedMap<Tab, PartPanel> panels = new LinkedHashMap<>();
    private final Map<Tab, Span> marks = new LinkedHashMap<>();
    private final Div onward = new Div();
    private final Runnable nextProblem;

    PartList(Practice practice, PracticeProblem problem, Runnable nextProblem) {
        this.nextProblem = nextProblem;
        setClassName("part-list");
        onward.setClassName("actions");
        tabs.getElement().setAttribute("aria-label", getTranslation("practice.parts"));
        add(tabs);
        Map<Integer, Submission> answers = practice.latestAnswers(problem).stream()
                .collect(Collectors.toMap(Submission::position, answer -> answer));
        for (Part part : problem.problem().parts()) {
            addPart(practice, problem, part, Optional.ofNullable(answers.get(part.position())));
        }
        add(onward);
        tabs.setVisible(panels.size() > 1);
        tabs.addSelectedChangeListener(change -> showSelected());
        firstOpen().ifPresent(tabs::setSelectedTab);
        showSelected();
    }

    private void addPart(Practice practice, PracticeProblem problem, Part part, Optional<Submission> answer) {
        Span mark = new Span();
        mark.setClassName("part-mark");
        Tab tab = new Tab(Formula.derivative(Composition.OUTPUT, part.target()), mark);
        PartPanel panel = new PartPanel(practice, problem, part, verdict -> mark(tab, verdict));
        panels.put(tab, panel);
        marks.put(tab, mark);
        tabs.add(tab);
        add(panel);
        answer.ifPresent(panel::restore);
    }

    private void mark(Tab tab, Verdict verdict) {
        Span mark = marks.get(tab);
        if (mark == null) {
            throw new IllegalArgumentException("verdict expected for a part in the list");
        }
        boolean correct = verdict instanceof Verdict.Correct;
        mark.setText(correct ? "✓" : "");
        mark.getElement().setAttribute("aria-label", correct ? getTranslation("practice.done") : "");
        tab.getElement().getClassList().set("part-done", correct);
        showOnward();
    }

    private boolean isDone(Tab tab) {
        return tab.getElement().getClassList().contains("part-done");
    }

    private Optional<Tab> firstOpen() {
        return panels.sequencedKeySet().stream().filter(tab -> !isDone(tab)).findFirst();
    }

    private void showSelected() {
        panels.forEach((tab, panel) -> panel.setVisible(tab.isSelected()));
        showOnward();
    }

    /** From a part that is done, a way on: to the first that is not, else to the next problem. */
    private void showOnward() {
        onward.removeAll();
        Tab selected = tabs.getSelectedTab();
        if (selected == null || !isDone(selected)) {
            return;
        }
        Button button = firstOpen()
                .map(open -> new Button(getTranslation("practice.next-part"), click -> go(open)))
                .orElseGet(() -> new Button(getTranslation("practice.next"), click -> nextProblem.run()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        onward.add(button);
    }

    private void go(Tab tab) {
        tabs.setSelectedTab(tab);
        PartPanel panel = panels.get(tab);
        if (panel != null) {
            panel.focus();
        }
    }
}
