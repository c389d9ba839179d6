package org.chainwork.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;

/** Turns the single-key shortcuts on or off, for this device. */
public final class ShortcutChoice extends Composite<Div> {
    @Override
    protected void onAttach(AttachEvent attachEvent) {
        Shortcuts chosen = Preferences.shortcuts(VaadinRequest.getCurrent());
        ChoiceGroup group = new ChoiceGroup(getTranslation("shared.shortcuts"));
        for (Shortcuts choice : Shortcuts.values()) {
            String name = getTranslation("shared.shortcuts." + choice.code());
            group.option(name, choice == chosen, () -> Preferences.choose(attachEvent.getUI(), choice))
                    .setText(name);
        }
        Span label = new Span(getTranslation("shared.shortcuts"));
        label.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("shortcut-choice");
        getContent().removeAll();
        getContent().add(label, group);
    }
}
