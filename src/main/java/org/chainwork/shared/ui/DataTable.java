package org.chainwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of some tens or hundreds of rows, all there at once, so that it prints and can be searched; it scrolls inside. */
public final class DataTable extends Composite<Div> implements HasStyle {

    private final List<String> headings;
    private final NativeTableBody body;

    /** The {@code caption} tells those who do not see the table what it is. */
    public DataTable(String caption, List<String> headings) {
        this.headings = List.copyOf(headings);
        NativeTable table = new NativeTable();
        table.setCaptionText(caption);
        table.addClassName("data-table");
        setRole(table, "table");
        NativeTableRow head = table.getHead().addRow();
        setRole(head, "row");
        for (String heading : headings) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            setRole(cell, "columnheader");
            head.add(cell);
        }
        body = table.getBody();
        getContent().addClassName("table-box");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
        getContent().add(table);
    }

    /** On a phone each row becomes a block of lines, each with its heading: for rows that are read one by one. */
    public DataTable stacked() {
        getContent().addClassName("table-stacked");
        return this;
    }

    /** Each cell a text or a component; the first names the row. */
    public void addRow(Object... cells) {
        NativeTableRow row = body.addRow();
        setRole(row, "row");
        for (int i = 0; i < cells.length; i++) {
            Component content = cells[i] instanceof Component component ? component : new Text(cells[i].toString());
            if (i == 0) {
                NativeTableHeaderCell name = new NativeTableHeaderCell(content);
                name.getElement().setAttribute("scope", "row");
                setRole(name, "rowheader");
                row.add(name);
            } else {
                NativeTableCell cell = row.addDataCell();
                cell.getElement().setAttribute("data-heading", headings.get(i));
                setRole(cell, "cell");
                cell.add(content);
            }
        }
    }

    /** What each part is, said besides: a stacked table is one to screen readers still. */
    private static void setRole(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }

    public void clear() {
        body.removeAll();
    }
}
