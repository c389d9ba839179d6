package org.chainwork.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** Stands between a click and what it does: what is added says what that is, and it is done once only. */
public final class Question extends Dialog {

    /** @param not the way back */
    public Question(String heading, String not, String yes, Runnable act) {
        setHeaderTitle(heading);
        Button now = new ActButton(yes, () -> {
            close();
            act.run();
        });
        now.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(not, click -> close()), now);
    }
}
