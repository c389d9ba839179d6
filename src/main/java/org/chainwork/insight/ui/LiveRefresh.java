package org.chainwork.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import org.chainwork.shared.ui.ActButton;

/** As of when a page is, and the way to newer figures: a button, and by itself every ten seconds while it is seen. */
@Tag("live-refresh")
@JsModule("context://app/live-refresh.js")
final class LiveRefresh extends Component implements HasComponents {

    private final Checkbox live = new Checkbox(getTranslation("insight.refresh.live"));
    private final Span asOf = new Span();
    private boolean chosen;

    LiveRefresh(Runnable onRefresh) {
        Button now = new ActButton(getTranslation("insight.refresh"), onRefresh);
        asOf.setClassName("quiet");
        add(now, asOf);
        getElement().addEventListener("refresh", event -> onRefresh.run());
    }

    /** Lets the reader choose. */
    LiveRefresh byItself() {
        live.addValueChangeListener(change -> {
            chosen |= change.isFromClient();
            getElement().setAttribute("live", change.getValue());
        });
        add(live);
        return this;
    }

    /** Whether the next figures may be others. As long as the reader has not chosen, it decides. */
    void setMayChange(boolean mayChange) {
        if (!chosen) {
            live.setValue(mayChange);
        }
    }

    /** The {@code time} of the figures: the next ten seconds begin with it. */
    void setAsOf(String time) {
        asOf.setText(getTranslation("insight.as-of", time));
        getElement().setAttribute("as-of", time);
    }
}
