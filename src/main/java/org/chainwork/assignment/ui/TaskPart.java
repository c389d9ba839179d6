package org.chainwork.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Fault;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Unreadable;
import org.chainwork.assignment.Answer;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Draft;
import org.chainwork.assignment.Drafting;
import org.chainwork.assignment.PartKey;
import org.chainwork.assignment.Saving;
import org.chainwork.assignment.Sitting;
import org.chainwork.assignment.Sitting.Outcome;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.chain.Composition;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.exercise.ui.DraftKeeper;
import org.chainwork.exercise.ui.Mark;
import org.chainwork.exercise.ui.ReadingPreview;
import org.chainwork.exercise.ui.VerdictPanel;
import org.chainwork.exercise.ui.WorkedSolution;
import org.chainwork.grading.Verdict;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Part;
import org.chainwork.shared.ui.AnswerField;
import org.chainwork.shared.ui.Beginning;
import org.chainwork.shared.ui.Notice;
import org.chainwork.wording.Spelling;
import org.chainwork.wording.VerdictText;

/**
 * One part of an item: an answer that is saved as it is typed, how it is read, and where the policy tells at once its
 * verdict.
 */
class TaskPart extends Section {

    private final Sitting sitting;
    private final Drafting drafting;
    private final Attempt attempt;
    private final Task task;
    private final Part part;
    private final PartKey key;
    private final TaskPanel.Listener listener;
    private final AnswerField field;
    private final DraftKeeper keeper;
    private final ReadingPreview preview;
    private final VerdictPanel verdict = new VerdictPanel();
    private final Notice notice = new Notice();
    /** What another window has saved here, and what this browser had kept: to answer the one says nothing of the other. */
    private final OtherText elsewhere;

    private final OtherText leftBehind;
    /** By the rules of now, as far as this page has heard of them. */
    private Assignment assignment;

    private final Button checkButton = new Button();
    private final Span triesLeft = new Span();
    private final Span cost = new Span();
    private final Span form = new Span();
    private int counted;
    private boolean solved;
    /** What stands there is an answer that can be read. */
    private boolean answered;
    /** What this window believes to be on disk. */
    private String held;
    /** What is offered from elsewhere, as long as it is. */
    private String offered = "";

    /** The {@code answers} are those to this part, to fresh problems and those before, in their order. */
    TaskPart(
            Sitting sitting,
            Drafting drafting,
            Assignment assignment,
            Attempt attempt,
            Task task,
            Part part,
            Optional<Draft> draft,
            List<Answer> answers,
            TaskPanel.Listener listener) {
        this.sitting = sitting;
        this.drafting = drafting;
        this.assignment = assignment;
        this.attempt = attempt;
        this.task = task;
        this.part = part;
        this.key = new PartKey(task.problemId(), part.position());
        this.listener = listener;
        this.elsewhere = new OtherText(listener::changed);
        this.leftBehind = new OtherText(listener::changed);
        this.counted = Answer.tries(answers);
        this.held = draft.map(Draft::text).orElse("");
        this.answered = isReadable(held);
        this.preview = new ReadingPreview(task.problem(), part);
        this.field = new AnswerField(
                getTranslation("practice.answer", Spelling.derivative(Composition.OUTPUT, part.target())),
                task.problem().composition().names(),
                task.problem().names(part));
        this.keeper = new DraftKeeper(String.valueOf(attempt.id()), DraftVault.field(key), held, field);
        setClassName("part");
        field.showLeftHandSide(Composition.OUTPUT, part.target());
        draft.map(Draft::text).ifPresent(text -> {
            field.setValue(text);
            preview.show(text);
        });
        field.addValueChangeListener(change -> {
            follow(change.getValue());
            save(change.getValue());
        });
        // above the field: below it stand the keys, and on a phone nobody would see it
        add(elsewhere, leftBehind, keeper, preview, notice);
        field.setChecking(assignment.policy().tellsAtOnce());
        if (assignment.policy().tellsAtOnce()) {
            addChecking(answers);
        }
    }

    private boolean isDone() {
        return assignment.policy().tellsAtOnce() ? solved : answered && !isContested();
    }

    /** Something else was saved from elsewhere, and the student has not said yet which of the two stands. */
    boolean isContested() {
        return elsewhere.isOpen() || leftBehind.isOpen();
    }

    /** Nothing is left to be done. */
    boolean isOver() {
        return isDone() || isLost();
    }

    /** What is typed counts no more, and nothing that did is right. */
    private boolean isLost() {
        return assignment.policy().tellsAtOnce() && !solved && !isOpen();
    }

    Mark mark() {
        if (isDone()) {
            return solved ? Mark.RIGHT : Mark.ANSWERED;
        }
        return isLost() ? Mark.LOST : Mark.OPEN;
    }

    PartKey key() {
        return key;
    }

    String target() {
        return part.target();
    }

    /** Where the latest answer went wrong, as far as that is known. */
    List<LocalDerivative> places() {
        return verdict.places();
    }

    void focus() {
        field.focus();
    }

    /** What was typed here while it could not be brought: the field may have been out of view by then. */
    void take(String text) {
        if (text.equals(field.getValue())) {
            save(text);
        } else {
            field.take(text);
        }
    }

    private void save(String text) {
        switch (drafting.keep(attempt.id(), key, text, held)) {
            case Saving.Saved saved -> {
                held = text;
                notice.clear();
                elsewhere.withdraw();
                listener.saved(key, text, saved.at());
            }
            case Saving.TooLong tooLong -> notice.refused(getTranslation("work.too-long", Parser.MAX_LENGTH));
            case Saving.NotHere elsewhere -> listener.replaced(Optional.empty());
            case Saving.Superseded other -> offerElsewhere(other.held());
            case Saving.NotStudent left -> notice.refused(getTranslation("work.no-student"));
            case Saving.Over over -> listener.over(key, text);
        }
        boolean now = isReadable(text);
        if (now != answered) {
            answered = now;
            listener.changed();
        }
    }

    private boolean isReadable(String text) {
        return Parser.read(text, task.problem().vocabulary(part)) instanceof Read;
    }

    /** Something else was saved here from another window or device: it stands, until the student says otherwise. */
    private void offerElsewhere(String other) {
        if (elsewhere.isOpen() && other.equals(offered)) {
            return;
        }
        offered = other;
        elsewhere.offer(
                getTranslation("work.elsewhere", Beginning.typed(other).inSentence()),
                () -> {
                    keeper.giveUp();
                    held = other;
                    field.setValue(other);
                },
                () -> {
                    held = other;
                    save(field.getValue());
                });
    }

    /** What this browser had kept, where something else stands now; {@code onSettled} when it was used or not. */
    void offer(String text, Runnable onSettled) {
        if (text.isBlank() || text.equals(field.getValue())) {
            onSettled.run();
            return;
        }
        leftBehind.offer(
                getTranslation("work.left-behind", Beginning.typed(text).inSentence()),
                () -> {
                    field.setValue(text);
                    onSettled.run();
                },
                onSettled);
    }

    private void addChecking(List<Answer> answers) {
        checkButton.setText(getTranslation("practice.check"));
        checkButton.addThemeVariants(ButtonVariant.PRIMARY);
        checkButton.setDisableOnClick(true);
        checkButton.addClickListener(click -> check(field.getValue()));
        field.addCheckListener(event -> check(event.getValue()));
        triesLeft.setClassName("quiet");
        cost.setClassName("quiet");
        form.setClassName("quiet");
        Div actions = new Div(checkButton, triesLeft, cost, form);
        actions.setClassName("actions");
        add(actions, verdict);
        solved = answers.stream().anyMatch(Answer::isCorrect);
        answers.stream()
                .filter(answer -> answer.part().equals(key))
                .reduce((first, second) -> second)
                .ifPresent(this::restore);
        showTries();
    }

    private void restore(Answer latest) {
        Boolean ruling = latest.ruling();
        if (ruling != null) {
            verdict.showRuling(
                    ruling, getTranslation(ruling ? "work.ruled.right" : "work.ruled.wrong"), latest.rawText());
        } else {
            sitting.judgeAgain(attempt, latest)
                    .ifPresent(told -> show(told.judgement().verdict(), told.valueShown(), latest.rawText()));
        }
        // what was typed since may have been saved without being checked
        follow(field.getValue());
    }

    private void follow(String text) {
        verdict.follow(text);
        showReading(text);
    }

    /** What cannot be read is said once. */
    private void showReading(String text) {
        field.setMarkedInvalid(verdict.isOfFault());
        preview.show(verdict.isOfFault() ? "" : text);
    }

    private void check(String text) {
        try {
            if (text.isBlank()) {
                show(new Verdict.NotRead(new Unreadable(Fault.EMPTY, 0, "")), false, text);
            } else {
                checkSaved(text);
            }
            verdict.bringIntoSight();
        } finally {
            showTries();
        }
    }

    /** What another window has saved since is not undone by a check either. */
    private void checkSaved(String text) {
        if (!text.equals(held)) {
            save(text);
        }
        if (text.equals(held)) {
            checkNow(text);
        }
    }

    private void checkNow(String text) {
        switch (sitting.check(attempt.id(), key, text)) {
            case Outcome.Judged judged -> {
                Verdict given = judged.judgement().verdict();
                if (!judged.repeated() && given.isGraded()) {
                    counted++;
                }
                show(given, judged.valueShown(), text);
                if (judged.repeated()) {
                    verdict.remark(
                            getTranslation(given instanceof Verdict.Correct ? "work.again.correct" : "work.again"));
                }
                if (judged.fresh()) {
                    listener.replaced(Optional.of(verdict));
                } else {
                    listener.changed();
                }
            }
            case Outcome.Over over -> listener.over(key, text);
            case Outcome.NoTriesLeft none -> {
                notice.refused(getTranslation("work.no-tries"));
                listener.changed();
                counted = assignment.policy().tries();
            }
            case Outcome.NotTold later -> notice.refused(getTranslation("work.not-told"));
            case Outcome.Superseded other -> offerElsewhere(other.held());
            case Outcome.NotStudent left -> notice.refused(getTranslation("work.no-student"));
            case Outcome.Replaced replaced -> listener.replaced(Optional.empty());
        }
    }

    private void show(Verdict given, boolean valueShown, String text) {
        solved |= given instanceof Verdict.Correct;
        verdict.show(
                given,
                isOpen()
                        ? VerdictText.of(given, task.problem(), part, valueShown, getLocale(), this::getTranslation)
                        : VerdictText.whenOver(
                                given, task.problem(), part, valueShown, getLocale(), this::getTranslation),
                text);
        showReading(text);
    }

    void follow(Assignment now) {
        assignment = now;
        showTries();
    }

    /** Another answer may still bring something. */
    private boolean isOpen() {
        return !solved && assignment.policy().allowsAfter(counted);
    }

    private void showTries() {
        int tries = assignment.policy().tries();
        checkButton.setEnabled(isOpen());
        field.setReadOnly(isLost());
        int percent = assignment.policy().penaltyPercent();
        cost.setText(
                isOpen() && percent > 0 ? getTranslation("work.cost", Math.min(100, percent * counted), percent) : "");
        form.setText(
                isOpen() && part.form() != AnswerForm.ANY && (tries > 0 || percent > 0)
                        ? getTranslation("work.cost.form")
                        : "");
        triesLeft.setText(solved || tries == 0 ? "" : getTranslation("work.tries-left", Math.max(0, tries - counted)));
        // whoever has solved it knows it: before the hand-in nobody else is shown how it goes
        if (solved && !assignment.isQuiz() && getChildren().noneMatch(WorkedSolution.class::isInstance)) {
            add(new WorkedSolution(task.problem(), part).withHeading());
        }
    }
}
