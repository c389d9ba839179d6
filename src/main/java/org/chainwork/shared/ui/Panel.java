package org.chainwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under a heading of its own. */
public final class Panel extends Composite<Section> implements HasComponents, HasStyle {

    public Panel(String heading, Component... content) {
        getContent().addClassName("panel");
        getContent().add(new H2(heading));
        getContent().add(content);
    }
}
