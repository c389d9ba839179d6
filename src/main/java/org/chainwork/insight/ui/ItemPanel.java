package org.chainwork.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import org.chainwork.algebra.Rational;
import org.chainwork.insight.ItemFigures;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Decimal;
import org.chainwork.shared.ui.Panel;

/** The items, those that gave most trouble first. */
final class ItemPanel extends Composite<Panel> {

    private static final Comparator<ItemFigures> HARDEST_FIRST =
            Comparator.comparing(item -> item.facility().orElse(Rational.of(2)));

    private final ItemNames names = new ItemNames(this::getTranslation);
    private final FigureText text = new FigureText(getLocale());
    private final Chart chart = new Chart(getTranslation("insight.items.chart"));
    private final DataTable table = new DataTable(
            getTranslation("insight.items"),
            List.of(
                    getTranslation("insight.items.item"),
                    getTranslation("insight.items.facility"),
                    getTranslation("insight.items.discrimination"),
                    getTranslation("insight.items.tries"),
                    getTranslation("insight.items.tried")));
    private List<ItemFigures> shown = List.of();

    @Override
    protected Panel initContent() {
        Paragraph terms = new Paragraph(getTranslation("insight.items.terms", ItemFigures.ENOUGH));
        terms.setClassName("quiet");
        table.addClassName("figures");
        Div sideBySide = new Div(chart, table);
        sideBySide.setClassName("side-by-side");
        return new Panel(getTranslation("insight.items"), sideBySide, terms);
    }

    void show(List<ItemFigures> items, int students) {
        if (!items.equals(shown)) {
            shown = items;
            List<ItemFigures> sorted = items.stream().sorted(HARDEST_FIRST).toList();
            List<ItemFigures> known =
                    sorted.stream().filter(item -> item.facility().isPresent()).toList();
            chart.setVisible(!known.isEmpty());
            chart.showPercents(
                    known.stream().map(item -> names.brief(item.item())).toList(),
                    known.stream()
                            .map(item -> Decimal.wholePercent(item.facility().orElseThrow()))
                            .toList());
            table.clear();
            sorted.forEach(item -> table.addRow(
                    names.full(item.item()),
                    text.percent(item.facility()),
                    text.correlation(item.meaningfulDiscrimination()),
                    text.decimal(item.medianTries()),
                    getTranslation("insight.items.tried.of", item.tried(), students)));
        }
    }
}
