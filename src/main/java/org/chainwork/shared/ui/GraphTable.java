package org.chainwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.chainwork.algebra.Expr;
import org.chainwork.chain.Graph;
import org.chainwork.chain.LocalDerivative;

/** The graph's edges in a table: where each one leads, and the name of its local derivative, whose value is to be found. */
record GraphTable(Graph graph, GraphWords.Texts texts) {
    NativeTable table() {
        NativeTableRow head = new NativeTableRow();
        for (String column : new String[] {"edge", "from", "to", "derivative"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(texts.get("shared.graph.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        graph.edges().forEach(edge -> body.add(row(edge)));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("graph-table");
        return table;
    }

    private NativeTableRow row(LocalDerivative edge) {
        Span swatch = new Span();
        swatch.addClassNames("graph-swatch", EdgeColour.of(edge));
        Span number = new Span(String.valueOf(graph.edges().indexOf(edge) + 1));
        return new NativeTableRow(
                new NativeTableCell(swatch, number),
                new NativeTableCell(name(edge.withRespectTo())),
                new NativeTableCell(name(edge.of())),
                new NativeTableCell(Formula.derivative(edge)));
    }

    private static Component name(String name) {
        return Formula.of(Expr.symbol(name));
    }
}
