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

    /** What is typed past these is marked at once, and the field says what it takes. */
    public void within(int least, int most) {
        setMin(least);
        setMax(most);
        String range = getTranslation("field.whole-number", least, most);
        setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
    }
}
