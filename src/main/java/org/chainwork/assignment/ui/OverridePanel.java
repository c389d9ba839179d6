package org.chainwork.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.GradeOverride;
import org.chainwork.assignment.Overrides;
import org.chainwork.assignment.PastOverride;
import org.chainwork.assignment.PointsReader;
import org.chainwork.assignment.StudentScore;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.Beginning;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Decimal;
import org.chainwork.shared.ui.Moment;
import org.chainwork.shared.ui.Notice;

/** Points that an instructor gives instead of the computed ones, and what was given before. */
class OverridePanel extends Div {

    private final Overrides overrides;
    private final long assignment;
    private final StudentScore score;
    private final Rational total;
    private final ZoneId zone;
    private final Runnable onChange;
    private final TextField points = new TextField();
    private final TextArea reason = new TextArea();
    private final Notice notice = new Notice();
    private final Runnable onRefusal;
    private Optional<GradeOverride> seen;

    /** Where {@code instructor} is false, it is there to be read. */
    OverridePanel(
            Overrides overrides,
            long assignment,
            StudentScore score,
            Rational total,
            ZoneId zone,
            boolean instructor,
            Runnable onChange,
            Runnable onRefusal) {
        this.overrides = overrides;
        this.assignment = assignment;
        this.score = score;
        this.total = total;
        this.zone = zone;
        this.onChange = onChange;
        this.onRefusal = onRefusal;
        this.seen = score.override();
        if (instructor) {
            add(form());
        }
        List<PastOverride> history =
                overrides.history(assignment, score.student().accountId());
        if (!history.isEmpty()) {
            add(table(history));
        } else if (!instructor) {
            add(new Paragraph(getTranslation("student-grades.override.none")));
        }
    }

    private Div form() {
        points.setLabel(getTranslation("student-grades.override.points", Decimal.of(total, getLocale())));
        points.setMaxLength(20);
        reason.setLabel(getTranslation("student-grades.override.reason"));
        reason.setMaxLength(Overrides.LONGEST_REASON);
        reason.setWidthFull();
        Button give = new ActButton(getTranslation("student-grades.override.give"), this::give);
        Div acts = new Div(give);
        acts.setClassName("page-actions");
        if (score.override().isPresent()) {
            acts.add(new ActButton(
                    getTranslation("student-grades.override.take-back"),
                    () -> follow(overrides.takeBack(assignment, score.student().accountId(), seen))));
        }
        Div form = new Div(new Paragraph(getTranslation("student-grades.override.help")), points, reason, acts, notice);
        form.setClassName("override-form");
        return form;
    }

    private void give() {
        Optional<Rational> read = PointsReader.read(points.getValue()).filter(found -> found.compareTo(total) <= 0);
        if (read.isEmpty()) {
            notice.refused(getTranslation("student-grades.override.range", Decimal.of(total, getLocale())));
            points.focus();
        } else if (reason.getValue().isBlank()) {
            notice.refused(getTranslation("student-grades.override.reason.missing"));
            reason.focus();
        } else {
            follow(overrides.give(assignment, score.student().accountId(), seen, read.get(), reason.getValue()));
        }
    }

    /** What is typed stays where somebody else was faster: it may be wanted all the same. */
    private void follow(boolean done) {
        if (done) {
            onChange.run();
            return;
        }
        seen = overrides.of(assignment, score.student().accountId());
        onRefusal.run();
        notice.refused(seen.map(other -> getTranslation(
                        "student-grades.override.changed",
                        other.author(),
                        Decimal.of(other.points(), getLocale()),
                        new Beginning(other.reason()).inSentence()))
                .orElseGet(() -> getTranslation("student-grades.override.gone")));
    }

    private DataTable table(List<PastOverride> history) {
        DataTable table = new DataTable(
                getTranslation("student-grades.override.history"),
                List.of(
                        getTranslation("student-grades.override.when"),
                        getTranslation("student-grades.override.who"),
                        getTranslation("student-grades.override.what"),
                        getTranslation("student-grades.override.why")));
        for (PastOverride past : history) {
            table.addRow(
                    Moment.dateTime(past.madeAt(), zone, getLocale()),
                    past.author(),
                    past.points()
                            .map(given -> Decimal.of(given, getLocale()))
                            .orElse(getTranslation("student-grades.override.taken-back")),
                    past.reason());
        }
        return table;
    }
}
