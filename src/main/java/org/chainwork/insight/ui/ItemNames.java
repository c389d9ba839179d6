package org.chainwork.insight.ui;

import org.chainwork.assignment.Item;
import org.chainwork.wording.Texts;

/** How items are called on the page. */
record ItemNames(Texts texts) {

    /** As on the axis of a chart: Item 3. */
    String brief(Item item) {
        return texts.get("insight.item", item.position());
    }

    /** With its skill: 3 · Roots. */
    String full(Item item) {
        return item.position() + " · "
                + texts.get("skill." + item.template().skill().code());
    }
}
