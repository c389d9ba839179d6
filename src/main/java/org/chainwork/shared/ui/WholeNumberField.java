package org.chainwork.shared.ui;

import com.vaadin.flow.component.textfield.IntegerField;

/**
 * For a whole number. A point or a comma can be typed, so that 2.5 is seen to be none: where the keys did nothing, it would
 * become 25 without a word.
 */
public final class WholeNumberField extends IntegerField {

    public WholeNumberField() {
        this("");
    }

    public WholeNumberField(String label) {
        super(label);
        getElement().setProperty("allowedCharPattern", "[-+0-9.,]");
    }
}
