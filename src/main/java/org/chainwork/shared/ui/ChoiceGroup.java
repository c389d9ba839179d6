package org.chainwork.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** A few buttons side by side, of which one is pressed. */
final class ChoiceGroup extends Div {
    ChoiceGroup(String label) {
        addClassName("choice-group");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    NativeButton option(String name, boolean pressed, Runnable choose) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("aria-label", name).setAttribute("title", name);
        button.addClickListener(click -> {
            press(button);
            choose.run();
        });
        add(button);
        mark(button, pressed);
        return button;
    }

    private void press(NativeButton pressed) {
        getChildren().forEach(child -> mark((NativeButton) child, child.equals(pressed)));
    }

    private static void mark(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
