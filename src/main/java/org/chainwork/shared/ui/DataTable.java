package org.chainwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of some tens or hundreds of rows, all there at once, so that it prints and can be searched; it scrolls inside. */
public final class DataTable extends Composite<Div> implements HasStyle {

    private final NativeTableBody body;

    /** The {@code caption} tells those who do not see the table what it is. */
    public DataTable(String caption, List<String> headings) {
        NativeTable table = new NativeTable();
        table.setCaptionText(caption);
        table.addClassName("data-table");
        NativeTableRow head = table.getHead().addRow();
        for (String heading : headings) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        body = table.getBody();
        getContent().addClassName("table-box");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
        getContent().add(table);
    }

    /** Each cell a text or a component; the first names the row. */
    public void addRow(Object... cells) {
        NativeTableRow row = body.addRow();
        for (int i = 0; i < cells.length; i++) {
            Component content = cells[i] instanceof Component component ? component : new Text(cells[i].toString());
            if (i == 0) {
                NativeTableHeaderCell name = new NativeTableHeaderCell(content);
                name.getElement().setAttribute("scope", "row");
                row.add(name);
            } else {
                row.addDataCell().add(content);
            }
        }
    }

    public void clear() {
        body.removeAll();
    }
}
