package org.chainwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The heading of a page, with what it is for in one sentence, and what can be done on it at the side. */
public final class PageHeader extends Composite<Header> implements HasStyle {
    public PageHeader(String heading) {
        getContent().addClassName("page-header");
        getContent().add(new H1(heading));
    }

    public PageHeader(String heading, String sentence, Component... actions) {
        this(heading);
        Paragraph purpose = new Paragraph(sentence);
        purpose.addClassName("page-purpose");
        getContent().add(purpose);
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("page-actions");
            getContent().add(row);
        }
    }
}
