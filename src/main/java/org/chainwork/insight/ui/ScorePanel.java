package org.chainwork.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.stream.IntStream;
import org.chainwork.insight.Histogram;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Decimal;
import org.chainwork.shared.ui.Panel;
import org.jspecify.annotations.Nullable;

/** How the grades of a class are spread. */
final class ScorePanel extends Composite<Panel> {

    private static final int WIDTH = 100 / Histogram.BINS;

    private final Chart chart = new Chart(getTranslation("insight.scores.chart"));
    private final DataTable table = new DataTable(
            getTranslation("insight.scores"),
            List.of(getTranslation("insight.scores.share"), getTranslation("insight.scores.students")));
    private @Nullable Histogram shown;

    @Override
    protected Panel initContent() {
        return new Panel(
                getTranslation("insight.scores"), chart, new NativeDetails(getTranslation("insight.as-table"), table));
    }

    void show(Histogram histogram) {
        if (!histogram.equals(shown)) {
            shown = histogram;
            List<String> bins = IntStream.range(0, Histogram.BINS)
                    .mapToObj(bin -> bin * WIDTH + "–" + (bin + 1) * WIDTH)
                    .toList();
            chart.showCounts(
                    getTranslation("insight.scores.share"),
                    bins,
                    getTranslation("insight.scores.students"),
                    histogram.counts());
            table.clear();
            for (int bin = 0; bin < Histogram.BINS; bin++) {
                table.addRow(
                        bins.get(bin) + Decimal.percentSign(getLocale()),
                        histogram.counts().get(bin));
            }
        }
    }
}
