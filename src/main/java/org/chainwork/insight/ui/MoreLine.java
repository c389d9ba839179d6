package org.chainwork.insight.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Below a list that is not told to its end: how many more there are. */
final class MoreLine extends Paragraph {

    MoreLine() {
        setClassName("quiet");
    }

    void show(int more) {
        setVisible(more > 0);
        setText(getTranslation("insight.misconceptions.more", more));
    }
}
