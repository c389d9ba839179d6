package org.chainwork.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.GradeChange;
import org.chainwork.assignment.Regrade;
import org.chainwork.assignment.RegradePreview;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Decimal;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.Pager;

/** Grades an assignment anew: first shows what would change for whom, and does that when told to. */
class RegradePanel extends Div {

    private static final int PAGE = 50;

    private final Regrade regrade;
    private final long assignment;
    private final Runnable onChange;
    private final Checkbox lowerNobody = new Checkbox();
    private final Div preview = new Div();
    private final Notice notice = new Notice();

    RegradePanel(Regrade regrade, long assignment, Runnable onChange) {
        this.regrade = regrade;
        this.assignment = assignment;
        this.onChange = onChange;
        lowerNobody.setLabel(getTranslation("grades.regrade.lower-nobody"));
        lowerNobody.setValue(true);
        lowerNobody.addValueChangeListener(change -> preview.removeAll());
        Button look = new Button(getTranslation("grades.regrade"), click -> look());
        Div row = new Div(lowerNobody, look);
        row.setClassName("field-row");
        add(new Paragraph(getTranslation("grades.regrade.help")), row, preview, notice);
    }

    private void look() {
        notice.clear();
        show(regrade.preview(assignment, lowerNobody.getValue()));
    }

    private void show(RegradePreview seen) {
        preview.removeAll();
        if (seen.changesNothing()) {
            notice.done(
                    seen.spared() > 0
                            ? getTranslation("grades.regrade.nothing.spared", seen.spared())
                            : getTranslation("grades.regrade.nothing"));
            return;
        }
        preview.add(new Paragraph(getTranslation(
                "grades.regrade.preview", seen.rising().size(), seen.falling().size(), seen.staying())));
        if (seen.spared() > 0) {
            preview.add(new Paragraph(getTranslation("grades.regrade.spared", seen.spared())));
        }
        List<GradeChange> moving =
                Stream.concat(seen.falling().stream(), seen.rising().stream()).toList();
        if (!moving.isEmpty()) {
            addChanges(moving);
        }
        Button apply = new ActButton(getTranslation("grades.regrade.apply"), () -> apply(seen));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        Button leave = new Button(getTranslation("grades.regrade.leave"), click -> preview.removeAll());
        Div acts = new Div(apply, leave);
        acts.setClassName("page-actions");
        preview.add(acts);
    }

    private void addChanges(List<GradeChange> changes) {
        DataTable table = new DataTable(
                getTranslation("grades.regrade.table"),
                List.of(
                        getTranslation("grades.student"),
                        getTranslation("grades.regrade.before"),
                        getTranslation("grades.regrade.after")));
        table.addClassName("grades-table");
        Pager<GradeChange> pager = new Pager<>(PAGE, page -> fill(table, page));
        preview.add(table, pager);
        pager.show(changes);
    }

    private void fill(DataTable table, List<GradeChange> page) {
        table.clear();
        for (GradeChange change : page) {
            Div after = new Div(new Span(shown(change.after())));
            if (change.overridden()) {
                Span given = new Span(getTranslation("grades.regrade.overridden"));
                given.setClassName("quiet");
                after.add(given);
            }
            table.addRow(change.name(), shown(change.before()), after);
        }
    }

    private String shown(Optional<Rational> points) {
        return points.map(found -> Decimal.of(found, getLocale())).orElse("–");
    }

    private void apply(RegradePreview seen) {
        switch (regrade.apply(seen)) {
            case Regrade.Outcome.Applied(RegradePreview done) -> {
                preview.removeAll();
                notice.done(getTranslation(
                        "grades.regrade.done",
                        done.rising().size(),
                        done.falling().size()));
                onChange.run();
            }
            case Regrade.Outcome.NothingToDo nothing -> {
                preview.removeAll();
                notice.done(getTranslation("grades.regrade.nothing"));
            }
            case Regrade.Outcome.ChangedMeanwhile(RegradePreview now) -> {
                show(now);
                notice.refused(getTranslation("grades.regrade.changed"));
            }
        }
    }
}
