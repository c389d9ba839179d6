package org.chainwork.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.chainwork.shared.ui.EmptyState;

/** Says that a one-time link does nothing any more, and what to do. */
class LinkEnded extends Composite<Div> {

    /** @param why key of the message that tells what may have happened, and what to do */
    LinkEnded(String why) {
        getContent()
                .add(new EmptyState(
                        getTranslation("account.link-ended"),
                        getTranslation(why),
                        new Anchor("sign-in", getTranslation("account.sign-in"))));
    }
}
