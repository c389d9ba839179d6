package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chainwork.assignment.Answer;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Draft;
import org.chainwork.assignment.Drafting;
import org.chainwork.assignment.PartKey;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.Saving;
import org.chainwork.assignment.Sitting;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.exercise.ui.VerdictPanel;
import org.chainwork.shared.ui.Moment;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that runs: what is left of its time, what is saved, and one item at a time. Each item is written from what is
 * stored when it comes into view, so that it stands as it was left, here or on another device.
 */
class WorkPanel extends Div {

    private final Sitting sitting;
    private final Drafting drafting;
    private final Attempt attempt;
    private final boolean isQuiz;
    private final ZoneId zone;
    private final Clock clock;
    private final Consumer<Map<PartKey, String>> onChange;
    private final QuizClock countdown = new QuizClock(this::askTheClock);
    private final Span ends = new Span();
    private final ChangedRules rules;
    private final ItemChoices choices;
    private final Div place = new Div();
    private final DraftVault vault;
    private final SavedNote note;
    /** What this browser kept, where something else was saved since. */
    private final Map<PartKey, DraftVault.Kept> superseded = new LinkedHashMap<>();

    /** Of a quiz: until when it runs, as its student was told last. */
    private Instant end;

    private int shown;
    /** The item in view; null until the browser has said what it kept. */
    private @Nullable TaskPanel panel;

    /** What is given as {@code onChange} shows how it stands when the attempt has ended, or is to end later; it gets what came too late. */
    WorkPanel(
            Sitting sitting,
            Drafting drafting,
            Assignment assignment,
            Attempt attempt,
            ZoneId zone,
            Clock clock,
            Consumer<Map<PartKey, String>> onChange) {
        this.sitting = sitting;
        this.drafting = drafting;
        this.attempt = attempt;
        this.isQuiz = assignment.isQuiz();
        this.end = attempt.endsAt();
        this.zone = zone;
        this.clock = clock;
        this.onChange = onChange;
        this.choices = new ItemChoices(this::choose);
        this.rules = new ChangedRules(zone);
        setClassName("work");
        this.vault = new DraftVault(attempt, new DraftVault.Listener() {
            @Override
            public void opened(DraftVault opened, Optional<PartKey> inView, List<DraftVault.Kept> texts) {
                recover(inView, texts);
            }

            @Override
            public void late(List<DraftVault.Kept> texts) {
                if (take(texts)) {
                    refreshChoices();
                }
            }
        });
        Standing standing = standing();
        Optional<Instant> saved =
                standing.drafts().values().stream().map(Draft::savedAt).max(Instant::compareTo);
        this.note = new SavedNote(saved, isQuiz ? Optional.of(end) : Optional.empty(), zone, clock);
        StayingHead top = new StayingHead(time(assignment), note);
        // the item comes when the browser has said what it kept: nobody types into a field that is to be replaced
        add(vault, top, rules, choices, place, new HandIn(this::unfinished, this::handIn));
        rules.show(assignment, attempt);
        List<ItemProgress> items = progress(standing);
        shown = firstOpen(items);
        choices.show(items, shown);
    }

    private Div time(Assignment assignment) {
        if (!isQuiz) {
            Instant due = assignment.times().dueAt();
            Instant now = clock.instant();
            return new Div(new Span(getTranslation(
                    now.isAfter(due) ? "work.due.late" : "work.due",
                    Moment.dateTime(due, zone, getLocale()),
                    assignment.percentLeft(now, zone),
                    Moment.dateTime(end, zone, getLocale()))));
        }
        countdown.setId("clock");
        // when it is put off, that is announced
        ends.getElement().setAttribute("role", "status");
        countdown.setLeft(left());
        ends.setText(endsAt());
        return new Div(countdown, ends);
    }

    /** The browser may be a little ahead of us, and the end may have been put off: what is typed goes on as it is. */
    private void askTheClock() {
        Optional<Attempt> running = sitting.handInIfOver(attempt.id()).filter(found -> !found.isHandedIn());
        if (running.isEmpty()) {
            onChange.accept(Map.of());
            return;
        }
        if (!running.get().endsAt().equals(end)) {
            end = running.get().endsAt();
            ends.setText(endsAt());
            note.setEnd(end);
        }
        countdown.setLeft(left());
    }

    private Duration left() {
        return Duration.between(clock.instant(), end);
    }

    private String endsAt() {
        return getTranslation("work.ends", Moment.time(end, zone));
    }

    private void handIn() {
        sitting.handIn(attempt.id());
        onChange.accept(Map.of());
    }

    /** The page has come: what the browser kept for us is saved, and what was in view comes into view. */
    private void recover(Optional<PartKey> inView, List<DraftVault.Kept> texts) {
        if (take(texts)) {
            TaskPanel recovered = show(inView.map(this::itemOf).orElse(shown));
            inView.ifPresent(recovered::show);
        }
    }

    /** What the fields have not brought, since they are not there yet, or not any more, or out of view. Whether it was in time. */
    private boolean take(List<DraftVault.Kept> texts) {
        for (DraftVault.Kept kept : texts) {
            if (kept.equals(superseded.get(kept.part()))) {
                // offered already: brought again, it would take the place of what is newer
                continue;
            }
            if (panel == null || !panel.take(kept.part(), kept.text())) {
                switch (drafting.keep(attempt.id(), kept.part(), kept.text(), kept.base())) {
                    case Saving.Saved saved -> {
                        vault.hold(kept.part(), kept.text(), saved.at(), zone);
                        note.setSaved(saved.at());
                    }
                    // the student says what is to become of it
                    case Saving.Superseded other -> superseded.put(kept.part(), kept);
                    case Saving.TooLong tooLong -> superseded.put(kept.part(), kept);
                    case Saving.NotHere elsewhere -> vault.release(kept);
                    // the field says so; the browser keeps the text, should its student come back
                    case Saving.NotStudent left -> {}
                    case Saving.Over over -> {
                        texts.forEach(vault::release);
                        Map<PartKey, String> late = new LinkedHashMap<>();
                        texts.forEach(one -> late.put(one.part(), one.text()));
                        onChange.accept(late);
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The student has seen what this browser kept, and used it or not. */
    private void settle(DraftVault.Kept kept) {
        superseded.remove(kept.part());
        vault.release(kept);
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
        Standing standing = standing();
        Task task = standing.tasks().get(index);
        TaskPanel fresh = new TaskPanel(
                sitting,
                drafting,
                standing.assignment(),
                attempt,
                task,
                standing.drafts(),
                standing.answers().stream()
                        .filter(answer -> answer.itemId() == task.item().id())
                        .toList(),
                new TaskPanel.Listener() {
                    @Override
                    public void shown(PartKey part) {
                        vault.remember(part);
                    }

                    @Override
                    public void saved(PartKey part, String text, Instant at) {
                        vault.hold(part, text, at, zone);
                        vault.remember(part);
                    }

                    @Override
                    public void changed() {
                        refreshChoices();
                    }

                    @Override
                    public void replaced(Optional<VerdictPanel> said) {
                        TaskPanel next = show(shown);
                        said.ifPresent(next::showBefore);
                    }

                    @Override
                    public void over(PartKey part, String text) {
                        sitting.handInIfOver(attempt.id());
                        onChange.accept(Map.of(part, text));
                    }
                });
        place.removeAll();
        place.add(fresh);
        panel = fresh;
        List.copyOf(superseded.values()).forEach(kept -> fresh.offer(kept.part(), kept.text(), () -> settle(kept)));
        dress(standing);
        return fresh;
    }

    private void choose(int index) {
        show(index);
        vault.remember(new PartKey(sitting.tasks(attempt).get(index).problemId(), 1));
    }

    private void refreshChoices() {
        dress(standing());
    }

    private void dress(Standing standing) {
        rules.show(standing.assignment(), attempt);
        Optional.ofNullable(panel).ifPresent(shown -> shown.follow(standing.assignment()));
        choices.show(progress(standing), shown);
        Set<PartKey> contested = contested();
        note.setContested(standing.tasks().stream()
                .filter(task -> contested.stream().anyMatch(part -> part.problemId() == task.problemId()))
                .map(task -> task.item().position())
                .findFirst());
    }

    /** Parts of which the student has still to say which text stands, in view or not. */
    private Set<PartKey> contested() {
        Set<PartKey> contested = new HashSet<>(superseded.keySet());
        Optional.ofNullable(panel).map(TaskPanel::contested).ifPresent(contested::addAll);
        return contested;
    }

    /** What is stored of the attempt, and what holds for it. */
    private record Standing(
            Assignment assignment,
            List<Task> tasks,
            Map<PartKey, Draft> drafts,
            List<Answer> answers,
            Set<Long> flagged) {}

    private Standing standing() {
        return new Standing(
                sitting.assignment(attempt),
                sitting.tasks(attempt),
                drafting.of(attempt),
                sitting.answers(attempt),
                sitting.flagged(attempt));
    }

    private List<ItemProgress> progress(Standing standing) {
        Policy policy = standing.assignment().policy();
        Set<PartKey> contested = contested();
        return standing.tasks().stream()
                .map(task -> ItemProgress.of(
                        task, standing.drafts(), standing.answers(), policy, standing.flagged(), contested))
                .toList();
    }

    private static int firstOpen(List<ItemProgress> items) {
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).isOver()) {
                return i;
            }
        }
        return 0;
    }

    /** What somebody should think of before they hand in: what has no answer yet, and what they meant to come back to. */
    private List<ItemProgress> unfinished() {
        return progress(standing()).stream()
                .filter(item -> !item.isOver() || item.flagged())
                .toList();
    }
}
