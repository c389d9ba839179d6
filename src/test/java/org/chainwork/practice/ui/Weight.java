package org.chainwork.practice.ui;

import com.vaadin.flow.dom.Element;

/** How much of a page an element is. */
final class Weight {

    private Weight() {}

    /** Characters of its texts and of the markup within it. */
    static int of(Element element) {
        return element.getTextRecursively().length() + markup(element);
    }

    private static int markup(Element element) {
        return element.getProperty("innerHTML", "").length()
                + element.getChildren().mapToInt(Weight::markup).sum();
    }
}
