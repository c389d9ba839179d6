package org.chainwork.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.insight.Behind;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Pager;
import org.chainwork.shared.ui.Panel;

/** Who is behind, why, and by what rule. */
final class BehindPanel extends Composite<Panel> {

    private static final int MOST_TITLES = 5;
    private static final int SIZE = 10;

    private final FigureText text = new FigureText(getLocale());
    private final Paragraph count = new Paragraph();
    private final DataTable table = new DataTable(
                    getTranslation("insight.behind"),
                    List.of(
                            getTranslation("insight.students.name"),
                            getTranslation("insight.behind.share"),
                            getTranslation("insight.behind.missing")))
            .stacked();
    private final Pager<Behind> pager = new Pager<>(SIZE, this::fill);

    @Override
    protected Panel initContent() {
        Paragraph rule =
                new Paragraph(getTranslation("insight.behind.rule", Behind.DAYS_BEFORE, percent(Behind.ENOUGH)));
        rule.setClassName("quiet");
        table.addClassName("behind-table");
        return new Panel(getTranslation("insight.behind"), count, table, pager, rule);
    }

    /** Out of so many {@code inCourse}. */
    void show(List<Behind> students, int inCourse) {
        count.setText(getTranslation("insight.behind.count", students.size(), inCourse));
        table.setVisible(!students.isEmpty());
        pager.show(students);
    }

    private void fill(List<Behind> students) {
        table.clear();
        students.forEach(student -> table.addRow(
                new StudentLink(student.assignment(), student.student()),
                text.percent(student.share()),
                missing(student)));
    }

    private String missing(Behind student) {
        List<String> reasons = new ArrayList<>();
        if (!student.notStarted().isEmpty()) {
            reasons.add(getTranslation("insight.behind.not-started", titles(student.notStarted())));
        }
        if (!student.notHandedIn().isEmpty()) {
            reasons.add(getTranslation("insight.behind.not-handed-in", titles(student.notHandedIn())));
        }
        if (student.isBelow()) {
            reasons.add(getTranslation("insight.behind.below", percent(Behind.ENOUGH)));
        }
        return String.join(" ", reasons);
    }

    private String percent(Rational fraction) {
        return text.percent(Optional.of(fraction));
    }

    private String titles(List<String> titles) {
        String shown = String.join(", ", titles.subList(0, Math.min(MOST_TITLES, titles.size())));
        int more = titles.size() - MOST_TITLES;
        return more > 0 ? getTranslation("insight.and-more", shown, more) : shown;
    }
}
