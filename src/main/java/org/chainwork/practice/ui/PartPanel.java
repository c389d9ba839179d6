package org.chainwork.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.chainwork.algebra.Fault;
import org.chainwork.algebra.Unreadable;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.exercise.ui.DraftKeeper;
import org.chainwork.exercise.ui.ReadingPreview;
import org.chainwork.exercise.ui.VerdictPanel;
import org.chainwork.exercise.ui.WorkedSolution;
import org.chainwork.grading.Judgement;
import org.chainwork.grading.Verdict;
import org.chainwork.practice.Checked;
import org.chainwork.practice.Help;
import org.chainwork.practice.Practice;
import org.chainwork.practice.PracticeProblem;
import org.chainwork.practice.Submission;
import org.chainwork.problem.Part;
import org.chainwork.shared.ui.AnswerField;
import org.chainwork.wording.Spelling;
import org.chainwork.wording.VerdictText;

/**
 * One part of a problem: its answer, how that is read, its verdict, and help with it. What is typed and not checked stays in
 * the browser.
 */
class PartPanel extends Section {

    private final Practice practice;
    private final PracticeProblem problem;
    private final Part part;
    private final Runnable onVerdict;
    private final AnswerField field;
    private final DraftKeeper keeper;
    private final ReadingPreview preview;
    private final VerdictPanel verdict = new VerdictPanel();
    private final HintList hints;
    private final Button checkButton = new Button();
    private final Button hintButton = new Button();
    private final Button solutionButton = new Button();
    private final Chain chain;
    private Help help;
    private boolean done;

    PartPanel(Practice practice, PracticeProblem problem, Part part, Drafts drafts, Runnable onVerdict) {
        this.practice = practice;
        this.problem = problem;
        this.part = part;
        this.onVerdict = onVerdict;
        this.chain = problem.problem().chain(part);
        this.hints = new HintList(chain);
        this.help = practice.help(problem, part);
        String asked = Spelling.derivative(Composition.OUTPUT, part.target());
        this.field = new AnswerField(
                getTranslation("practice.answer", asked),
                problem.problem().composition().names(),
                problem.problem().names(part));
        this.keeper = new DraftKeeper("practice", problem.id() + "-" + part.position(), "", field);
        this.preview = new ReadingPreview(problem.problem(), part);
        keeper.bringBack();
        setClassName("part");
        field.addValueChangeListener(change -> {
            drafts.keep(part.position(), change.getValue());
            preview.show(change.getValue());
            verdict.follow(change.getValue());
            field.setMarkedInvalid(verdict.isOfFault());
        });
        field.addCheckListener(event -> check(event.getValue()));
        field.showLeftHandSide(Composition.OUTPUT, part.target());
        add(keeper, preview, actions(), verdict, hints);
        showHelp();
    }

    /**
     * Hints lead to an answer, so they go once it is found. The worked solution stays: that is when one's own way is
     * best compared with it.
     */
    void markDone() {
        done = true;
        hintButton.setVisible(false);
    }

    /** What the guest answered before. */
    void restore(Submission submission) {
        Judgement judgement = practice.judgeAgain(problem, submission);
        field.setValue(submission.rawText());
        show(judgement.verdict(), submission.rawText(), submission.solutionSeen());
    }

    /** What stood in the field when the page was last written, be it checked or not. */
    void restore(String draft) {
        field.setValue(draft);
    }

    int position() {
        return part.position();
    }

    /** Whether the part was answered correctly at some time. */
    boolean isDone() {
        return done;
    }

    /** Where the latest answer went wrong, as far as that is known. */
    List<LocalDerivative> places() {
        return verdict.places();
    }

    void focus() {
        field.focus();
    }

    private Div actions() {
        checkButton.setText(getTranslation("practice.check"));
        checkButton.addThemeVariants(ButtonVariant.PRIMARY);
        // the second click of a double click finds it disabled
        checkButton.setDisableOnClick(true);
        checkButton.addClickListener(click -> check(field.getValue()));
        hintButton.addThemeVariants(ButtonVariant.TERTIARY);
        hintButton.addClickListener(click -> takeHelp(help.withHints(help.hintsShown() + 1)));
        hintButton.getElement().setAttribute("data-shortcut", "h");
        solutionButton.setText(getTranslation("practice.solution"));
        solutionButton.addThemeVariants(ButtonVariant.TERTIARY);
        solutionButton.addClickListener(click -> takeHelp(help.withSolution()));
        Div actions = new Div(checkButton, hintButton, solutionButton);
        actions.setClassName("actions");
        return actions;
    }

    private void takeHelp(Help taken) {
        practice.keep(problem, taken);
        help = taken;
        showHelp();
    }

    private void showHelp() {
        int left = hints.count() - help.hintsShown();
        hints.show(help.hintsShown());
        hintButton.setText(getTranslation("practice.hint", left));
        hintButton.setEnabled(left > 0);
        if (help.solutionShown() && solutionButton.isEnabled()) {
            solutionButton.setEnabled(false);
            add(new WorkedSolution(problem.problem(), part).withHeading());
        }
    }

    private void check(String text) {
        try {
            checkNow(text);
            verdict.bringIntoSight();
        } finally {
            // so that who meets a fault of ours can try again
            checkButton.setEnabled(true);
        }
    }

    private void checkNow(String text) {
        if (text.isBlank()) {
            // nothing is no answer, and is not kept as one
            show(new Verdict.NotRead(new Unreadable(Fault.EMPTY, 0, "")), text, false);
        } else {
            Checked checked = practice.submit(problem, part, text);
            keeper.settle(text);
            preview.show(checked.verdict() instanceof Verdict.NotRead ? "" : text);
            show(checked.verdict(), text, checked.solutionSeen());
            checked.earlier().ifPresent(earlier -> verdict.remark(again(earlier, text)));
        }
    }

    private String again(Submission earlier, String text) {
        return getTranslation(earlier.rawText().strip().equals(text.strip()) ? "verdict.again" : "verdict.again.form");
    }

    private void show(Verdict judged, String text, boolean solutionSeen) {
        verdict.show(
                judged,
                solutionSeen && judged instanceof Verdict.Correct
                        ? VerdictText.correctWithSolution(this::getTranslation)
                        : VerdictText.of(judged, problem.problem(), part, getLocale(), this::getTranslation),
                text);
        field.setMarkedInvalid(judged instanceof Verdict.NotRead);
        if (judged instanceof Verdict.Correct) {
            markDone();
        }
        onVerdict.run();
    }
}
