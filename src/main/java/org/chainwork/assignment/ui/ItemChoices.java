package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;

/** The items of an attempt, each a button that says how far the student is with it. */
class ItemChoices extends Div {

    private final IntConsumer onChoice;

    ItemChoices(IntConsumer onChoice) {
        this.onChoice = onChoice;
        setClassName("part-choices");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("work.items"));
    }

    /** Replaces what is shown; the {@code chosen} one counts from 0. */
    void show(List<ItemProgress> items, int chosen) {
        if (getComponentCount() != items.size()) {
            removeAll();
            for (int i = 0; i < items.size(); i++) {
                int index = i;
                NativeButton button = new NativeButton();
                button.setClassName("part-choice");
                button.addClickListener(click -> onChoice.accept(index));
                add(button);
            }
        }
        for (int i = 0; i < items.size(); i++) {
            dress((NativeButton) getComponentAt(i), items.get(i), i == chosen);
        }
    }

    private void dress(NativeButton button, ItemProgress progress, boolean chosen) {
        Span flag = new Span(progress.flagged() ? "⚑" : "");
        flag.setClassName("item-flag");
        flag.getElement().setAttribute("aria-hidden", "true");
        button.removeAll();
        button.add(
                new Span(String.valueOf(progress.item().position())),
                progress.mark().span(),
                flag);
        button.setAriaLabel(progress.label(this::getTranslation));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
    }
}
