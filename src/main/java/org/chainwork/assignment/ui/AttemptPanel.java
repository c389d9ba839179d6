package org.chainwork.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chainwork.assignment.Answer;
import org.chainwork.assignment.Asked;
import org.chainwork.assignment.AttemptScore;
import org.chainwork.assignment.ItemScore;
import org.chainwork.assignment.PartKey;
import org.chainwork.assignment.PastSubmission;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.problem.Part;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Decimal;
import org.chainwork.shared.ui.Moment;
import org.chainwork.shared.ui.Panel;

/** An attempt for those who teach: its points, and item by item what was asked, what is right, and all that was sent. */
class AttemptPanel extends Composite<Panel> {

    private final Policy policy;
    private final AttemptScore score;
    private final Asked asked;
    private final Map<PartKey, List<PastSubmission>> sent;
    private final ZoneId zone;
    private final Optional<BiConsumer<Answer, Boolean>> ruling;

    /** Where there is a {@code ruling}, answers that wait for a word get it here. */
    AttemptPanel(
            Policy policy,
            AttemptScore score,
            Asked asked,
            Map<PartKey, List<PastSubmission>> sent,
            ZoneId zone,
            Optional<BiConsumer<Answer, Boolean>> ruling) {
        this.policy = policy;
        this.score = score;
        this.asked = asked;
        this.sent = sent;
        this.zone = zone;
        this.ruling = ruling;
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(
                getTranslation("student-grades.attempt", score.attempt().number()), times(), table());
        for (Task task : asked.tasks()) {
            ItemWork item = new ItemWork(policy, asked, task, Optional.of(score.at(task.item())), new ToTeachers());
            item.setOpen(task.equals(asked.tasks().getFirst()) || waits(task));
            panel.add(item);
        }
        return panel;
    }

    private Paragraph times() {
        Instant handedIn = score.attempt().handedInAt();
        String started = time(score.attempt().startedAt());
        return new Paragraph(
                handedIn == null
                        ? getTranslation(
                                "student-grades.running",
                                started,
                                time(score.attempt().endsAt()))
                        : getTranslation("student-grades.handed-in", started, time(handedIn)));
    }

    private String time(Instant at) {
        return Moment.dateTime(at, zone, getLocale());
    }

    private DataTable table() {
        DataTable table = new DataTable(
                getTranslation("student-grades.items", score.attempt().number()),
                List.of(
                        getTranslation("student-grades.item"),
                        getTranslation("student-grades.points"),
                        getTranslation("student-grades.of"),
                        getTranslation("student-grades.tries")));
        table.addClassName("grades-table");
        for (ItemScore item : score.items()) {
            table.addRow(
                    String.valueOf(item.item().position()),
                    Decimal.of(item.points(), getLocale()),
                    String.valueOf(item.item().points()),
                    String.valueOf(item.tries()));
        }
        return table;
    }

    /** Whether an instructor has to look at it, or did: what was ruled may be ruled otherwise. */
    private boolean waits(Task task) {
        return sent.values().stream()
                .flatMap(List::stream)
                .filter(past -> past.answer().itemId() == task.item().id()
                        && past.answer().attemptId() == score.attempt().id())
                .anyMatch(past -> past.answer().isUndecided() || past.answer().ruling() != null);
    }

    /** All of it. */
    private final class ToTeachers implements ItemWork.Told {

        @Override
        public Optional<Component> answers(Task task, Part part) {
            return Optional.ofNullable(sent.get(new PartKey(task.problemId(), part.position())))
                    .map(this::lines);
        }

        private OrderedList lines(List<PastSubmission> submissions) {
            OrderedList lines = new OrderedList();
            lines.setClassName("submissions");
            for (PastSubmission past : submissions) {
                SubmissionLine line = new SubmissionLine(past, zone);
                ruling.ifPresent(line::judgedBy);
                lines.add(line);
            }
            return lines;
        }

        @Override
        public boolean isKeyTold(Task task, Part part) {
            return true;
        }

        @Override
        public String round(int number) {
            return getTranslation("student-grades.round", number);
        }
    }
}
