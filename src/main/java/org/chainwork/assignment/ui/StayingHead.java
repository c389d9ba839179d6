package org.chainwork.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** What stays in sight at the head of a page: nothing that is brought into sight ends beneath it. */
@Tag("staying-head")
@JsModule("context://app/staying-head.js")
class StayingHead extends Component implements HasComponents {

    StayingHead(Component... parts) {
        add(parts);
    }
}
