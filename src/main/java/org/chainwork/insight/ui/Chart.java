package org.chainwork.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import org.chainwork.shared.ui.Decimal;

/** A picture of numbers that stand in a table beside it. The browser draws it, in the colours of the page. */
@Tag("chart-box")
@JsModule("context://app/chart.js")
final class Chart extends Component implements HasStyle {

    private static final String CATEGORY = "category";

    /** In pixels: ten labels like "90–100" have no room side by side. */
    private static final int NARROW = 500;

    /** The {@code name} tells those who do not see it what it shows. */
    Chart(String name) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", name);
    }

    /** Upright bars that count. */
    void showCounts(String what, List<String> categories, String unit, List<Integer> counts) {
        show(
                Map.of("type", CATEGORY, "data", categories, "name", what, "nameLocation", "middle"),
                Map.of("type", "value", "minInterval", 1, "name", unit),
                Map.of("type", "bar", "data", counts, "barCategoryGap", "12%", "label", label("top", "{c}")),
                List.of(
                        Map.of("option", Map.of("xAxis", labels(0, 32))),
                        Map.of(
                                "query", Map.of("maxWidth", NARROW),
                                "option", Map.of("xAxis", labels(50, 52)))));
    }

    /** Each bar has its label, turned where they would not fit beside one another; the name of the axis keeps clear. */
    private static Map<String, ?> labels(int turned, int nameGap) {
        return Map.of("axisLabel", Map.of("interval", 0, "rotate", turned), "nameGap", nameGap);
    }

    /** Lying bars, the first above, each with a part of a whole in percent. */
    void showPercents(List<String> categories, List<Integer> percents) {
        String percent = Decimal.percentSign(getLocale());
        addClassName("chart-rows");
        getElement().getStyle().set("--rows", String.valueOf(categories.size()));
        show(
                Map.of("type", "value", "min", 0, "max", 100, "axisLabel", Map.of("formatter", "{value}" + percent)),
                Map.of("type", CATEGORY, "data", categories, "inverse", true, "axisTick", Map.of("show", false)),
                Map.of("type", "bar", "data", percents, "barMaxWidth", 20, "label", label("right", "{c}" + percent)),
                List.of());
    }

    private static Map<String, Object> label(String position, String text) {
        return Map.of("show", true, "position", position, "formatter", text);
    }

    /** What is otherwise on {@code screens} of some width is told as ECharts wants it. */
    private void show(
            Map<String, ?> across, Map<String, ?> upright, Map<String, ?> bars, List<Map<String, ?>> screens) {
        getElement()
                .setPropertyMap(
                        "options",
                        Map.of("xAxis", across, "yAxis", upright, "series", List.of(bars), "media", screens));
    }
}
