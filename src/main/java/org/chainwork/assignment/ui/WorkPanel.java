package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainwork.assignment.Answer;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Draft;
import org.chainwork.assignment.PartKey;
import org.chainwork.assignment.Sitting;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.shared.ui.Moment;

/**
 * An attempt that runs: what is left of its time, what is saved, and one item at a time. Each item is written from what is
 * stored when it comes into view, so that it stands as it was left, here or on another device.
 */
class WorkPanel extends Div {

    private final Sitting sitting;
    private final Assignment assignment;
    private final Attempt attempt;
    private final ZoneId zone;
    private final Clock clock;
    private final Runnable onOver;
    private final ItemChoices choices;
    private final Div place = new Div();
    private final DraftVault vault;
    private final SavedNote note;
    /** What this browser kept, where something else was saved since. */
    private final Map<PartKey, String> superseded = new LinkedHashMap<>();

    private int shown;

    /** What is given as {@code onOver} shows what follows when the attempt has ended. */
    WorkPanel(Sitting sitting, Assignment assignment, Attempt attempt, ZoneId zone, Clock clock, Runnable onOver) {
        this.sitting = sitting;
        this.assignment = assignment;
        this.attempt = attempt;
        this.zone = zone;
        this.clock = clock;
        this.onOver = onOver;
        this.choices = new ItemChoices(this::choose);
        setClassName("work");
        this.vault = new DraftVault(attempt, this::recover);
        Map<PartKey, Draft> drafts = sitting.drafts(attempt);
        Optional<Instant> saved = drafts.values().stream().map(Draft::savedAt).max(Instant::compareTo);
        this.note = new SavedNote(saved, zone);
        Div top = new Div(time(), note);
        top.setClassName("work-top");
        add(vault, top, choices, place, new HandIn(this::unanswered, this::handIn));
        show(firstUnanswered(drafts));
    }

    private Div time() {
        if (!assignment.isQuiz()) {
            return new Div(new Span(getTranslation(
                    "work.due", Moment.dateTime(assignment.times().dueAt(), zone, getLocale()))));
        }
        QuizClock countdown = new QuizClock(this::onTimeOver);
        countdown.setLeft(Duration.between(clock.instant(), attempt.endsAt()));
        countdown.setId("clock");
        return new Div(countdown, new Span(getTranslation("work.ends", Moment.time(attempt.endsAt(), zone))));
    }

    /** The browser may be a little ahead of us. */
    private void onTimeOver() {
        boolean over =
                sitting.handInIfOver(attempt.id()).map(Attempt::isHandedIn).orElse(true);
        if (over) {
            onOver.run();
        } else {
            getElement()
                    .executeJs(
                            """
                    setTimeout(() => this.querySelector('quiz-clock').millisLeft = $0, 0)
                    """,
                            Math.max(
                                    100,
                                    Duration.between(clock.instant(), attempt.endsAt())
                                            .toMillis()));
        }
    }

    private void handIn() {
        sitting.handIn(attempt.id());
        onOver.run();
    }

    /** The browser has come back: what it kept for us is saved, and what was in view comes into view. */
    private void recover(Optional<PartKey> inView, List<DraftVault.Kept> texts) {
        for (DraftVault.Kept kept : texts) {
            switch (sitting.recoverDraft(attempt.id(), kept.part(), kept.text(), kept.since())) {
                case KEPT -> {}
                case SUPERSEDED -> superseded.put(kept.part(), kept.text());
                case OVER -> {
                    onOver.run();
                    return;
                }
            }
            vault.release(kept.part());
        }
        TaskPanel panel = show(inView.map(this::itemOf).orElse(shown));
        inView.ifPresent(panel::show);
        if (!texts.isEmpty()) {
            note.setSaved(clock.instant());
        }
    }

    /** The place, from 0, of the item that the part is of; the one in view where it is of none. */
    private int itemOf(PartKey part) {
        List<Task> tasks = sitting.tasks(attempt);
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).problemId() == part.problemId()) {
                return i;
            }
        }
        return shown;
    }

    /** Brings the item in that place, from 0, into view. */
    private TaskPanel show(int index) {
        shown = index;
        List<Task> tasks = sitting.tasks(attempt);
        Map<PartKey, Draft> drafts = sitting.drafts(attempt);
        List<Answer> answers = sitting.answers(attempt);
        choices.show(tasks.stream().map(task -> progress(task, drafts, answers)).toList(), index);
        Task task = tasks.get(index);
        TaskPanel panel = new TaskPanel(
                sitting,
                assignment,
                attempt,
                task,
                drafts,
                answers.stream()
                        .filter(answer -> answer.itemId() == task.item().id())
                        .toList(),
                zone,
                new TaskPanel.Listener() {
                    @Override
                    public void shown(PartKey part) {
                        vault.remember(part);
                    }

                    @Override
                    public void changed() {
                        refreshChoices();
                    }

                    @Override
                    public void replaced() {
                        show(shown);
                    }

                    @Override
                    public void over() {
                        sitting.handInIfOver(attempt.id());
                        onOver.run();
                    }
                });
        superseded.forEach(panel::offer);
        place.removeAll();
        place.add(panel);
        return panel;
    }

    private void choose(int index) {
        show(index);
        vault.remember(new PartKey(sitting.tasks(attempt).get(index).problemId(), 1));
    }

    private void refreshChoices() {
        Map<PartKey, Draft> drafts = sitting.drafts(attempt);
        List<Answer> answers = sitting.answers(attempt);
        choices.show(
                sitting.tasks(attempt).stream()
                        .map(task -> progress(task, drafts, answers))
                        .toList(),
                shown);
    }

    private ItemProgress progress(Task task, Map<PartKey, Draft> drafts, List<Answer> answers) {
        return ItemProgress.of(task, drafts, answers, assignment.policy().tellsAtOnce(), sitting.flagged(attempt));
    }

    private int firstUnanswered(Map<PartKey, Draft> drafts) {
        List<Task> tasks = sitting.tasks(attempt);
        List<Answer> answers = sitting.answers(attempt);
        for (int i = 0; i < tasks.size(); i++) {
            if (!progress(tasks.get(i), drafts, answers).isDone()) {
                return i;
            }
        }
        return 0;
    }

    /** Each item of which some part has no answer yet. */
    private List<ItemProgress> unanswered() {
        Map<PartKey, Draft> drafts = sitting.drafts(attempt);
        List<Answer> answers = sitting.answers(attempt);
        return sitting.tasks(attempt).stream()
                .map(task -> progress(task, drafts, answers))
                .filter(progress -> !progress.isDone())
                .toList();
    }
}
