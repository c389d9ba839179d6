package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
    private int shown;

    /** What is given as {@code onOver} shows what follows when the attempt has ended. */
    WorkPanel(Sitting sitting, Assignment assignment, Attempt attempt, ZoneId zone, Clock clock, Runnable onOver) {
        this.sitting = sitting;
        this.assignment = assignment;
        this.attempt = attempt;
        this.zone = zone;
        this.clock = clock;
        this.onOver = onOver;
        this.choices = new ItemChoices(this::show);
        setClassName("work");
        Map<PartKey, Draft> drafts = sitting.drafts(attempt);
        Optional<Instant> saved = drafts.values().stream().map(Draft::savedAt).max(Instant::compareTo);
        Div top = new Div(time(), new SavedNote(saved, zone));
        top.setClassName("work-top");
        add(top, choices, place, new HandIn(this::unanswered, this::handIn));
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

    /** Brings the item in that place, from 0, into view. */
    private void show(int index) {
        shown = index;
        List<Task> tasks = sitting.tasks(attempt);
        Map<PartKey, Draft> drafts = sitting.drafts(attempt);
        List<Answer> answers = sitting.answers(attempt);
        choices.show(tasks.stream().map(task -> progress(task, drafts, answers)).toList(), index);
        Task task = tasks.get(index);
        place.removeAll();
        place.add(new TaskPanel(
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
                }));
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
        return ItemProgress.of(task, drafts, answers, assignment.policy().tellsAtOnce());
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
