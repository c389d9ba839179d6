package org.chainwork.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.chainwork.shared.ui.EmptyState;

/** Says that a one-time link does nothing any more, and what to do. */
class LinkEnded extends Composite<Div> {

    LinkEnded() {
        getContent()
                .add(new EmptyState(
                        getTranslation("account.link-ended"),
                        getTranslation("account.refused.link-ended"),
                        new Anchor("sign-in", getTranslation("account.sign-in"))));
    }
}
