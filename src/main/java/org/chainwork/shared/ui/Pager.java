package org.chainwork.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** Shows a long list a page at a time. */
public final class Pager<T> extends Composite<Div> {

    private final int size;
    private final Consumer<List<T>> page;
    private final Span place = new Span();
    private final Button before = new Button(getTranslation("pager.before"), click -> turn(-1));
    private final Button after = new Button(getTranslation("pager.after"), click -> turn(1));
    private List<T> all = List.of();
    private int from;

    /** The {@code page} is told what to show now, {@code size} rows at most. */
    public Pager(int size, Consumer<List<T>> page) {
        this.size = size;
        this.page = page;
        getContent().setClassName("pager");
        getContent().add(before, place, after);
        place.getElement().setAttribute("role", "status");
    }

    /** Stays on its page, where that is still there. */
    public void show(List<T> rows) {
        if (!rows.equals(all)) {
            all = rows;
            turn(0);
        }
    }

    /** Shows other rows, from the first on: what was asked for has changed. */
    public void begin(List<T> rows) {
        from = 0;
        all = rows;
        turn(0);
    }

    private void turn(int pages) {
        int last = Math.max(0, all.size() - 1) / size * size;
        from = Math.clamp(from + pages * size, 0, last);
        int to = Math.min(from + size, all.size());
        getContent().setVisible(all.size() > size);
        before.setEnabled(from > 0);
        after.setEnabled(to < all.size());
        place.setText(getTranslation("pager.place", Math.min(from + 1, to), to, all.size()));
        page.accept(all.subList(from, to));
    }
}
