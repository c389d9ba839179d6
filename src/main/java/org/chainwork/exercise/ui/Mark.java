package org.chainwork.exercise.ui;

import com.vaadin.flow.component.html.Span;

/** How far somebody is with a part or an item, as a sign: words beside it say the same. */
public enum Mark {
    OPEN(""),
    BEGUN("…"),
    /** Whether it is right is not told. */
    ANSWERED("●"),
    RIGHT("✓"),
    /** Not right, and nothing that is answered counts any more. */
    LOST("≠");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    public Span span() {
        Span span = new Span(sign);
        span.setClassName("part-mark");
        span.getElement().getClassList().set("part-lost", this == LOST);
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }
}
