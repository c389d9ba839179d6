package org.chainwork.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Item;
import org.chainwork.insight.StudentRow;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Pager;
import org.chainwork.shared.ui.Panel;

/** Students by items: the less was reached, the deeper the colour, and the number stands in the cell. */
final class StudentPanel extends Composite<Panel> {

    private static final int SHADES = 5;
    private static final int SIZE = 25;

    private final FigureText text = new FigureText(getLocale());
    private final long assignment;
    private final DataTable table;
    private final Pager<StudentRow> pager = new Pager<>(SIZE, this::fill);

    StudentPanel(long assignment, List<Item> items) {
        this.assignment = assignment;
        ItemNames names = new ItemNames(this::getTranslation);
        List<String> headings = new ArrayList<>();
        headings.add(getTranslation("insight.students.name"));
        headings.add(getTranslation("insight.students.points"));
        items.forEach(item -> headings.add(names.brief(item)));
        table = new DataTable(getTranslation("insight.students"), headings);
        table.addClassNames("heat-table", "figures");
    }

    @Override
    protected Panel initContent() {
        Paragraph legend = new Paragraph(getTranslation("insight.students.legend"));
        legend.setClassName("quiet");
        return new Panel(getTranslation("insight.students"), legend, table, pager);
    }

    void show(List<StudentRow> rows) {
        pager.show(rows);
    }

    private void fill(List<StudentRow> rows) {
        table.clear();
        for (StudentRow row : rows) {
            List<Object> cells = new ArrayList<>();
            cells.add(new StudentLink(assignment, row.student()));
            cells.add(text.decimal(row.points()));
            row.fractions().forEach(fraction -> cells.add(cell(fraction)));
            table.addRow(cells.toArray());
        }
    }

    private Span cell(Optional<Rational> fraction) {
        Span cell = new Span(text.percent(fraction));
        cell.addClassName("heat");
        fraction.ifPresent(found -> cell.addClassName("heat-" + shade(found)));
        return cell;
    }

    /** From 0 for nothing to {@value #SHADES} for everything. */
    private static int shade(Rational fraction) {
        return Math.clamp((int) (FigureText.number(fraction) * SHADES), 0, SHADES);
    }
}
