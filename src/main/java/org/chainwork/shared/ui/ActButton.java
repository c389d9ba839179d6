package org.chainwork.shared.ui;

import com.vaadin.flow.component.button.Button;

/** Does something that is not to be done twice at once: it waits until that is over, and works again whatever came of it. */
public final class ActButton extends Button {

    public ActButton(String text, Runnable act) {
        super(text);
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                act.run();
            } finally {
                setEnabled(true);
            }
        });
    }
}
