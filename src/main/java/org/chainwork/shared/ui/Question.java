package org.chainwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Stands between a click and what it does: it says what that is, and it is done once only. */
public final class Question extends Dialog {

    /**
     * @param key of its texts: what it asks is {@code .heading}, the way on {@code .yes}, and the way back {@code .not}
     * @param things what the texts speak of
     */
    public Question(String key, Runnable act, Object... things) {
        setHeaderTitle(getTranslation(key + ".heading", things));
        setWidth("36rem");
        Button now = new ActButton(getTranslation(key + ".yes", things), () -> {
            close();
            act.run();
        });
        now.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation(key + ".not", things), click -> close()), now);
    }

    /** Asks, with what the act does, to those things, in the key's {@code .text}. */
    public static void ask(String key, Runnable act, Object... things) {
        Question question = new Question(key, act, things);
        question.add(new Paragraph(question.getTranslation(key + ".text", things)));
        question.open();
    }

    /** Asks, and says that the act does just this. */
    public Question ask(Component... what) {
        add(what);
        open();
        return this;
    }
}
