package org.chainwork.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** What a field of a form lacks is said at the field, which has the focus then: the button may be pages away. */
final class Lacking {

    private Lacking() {}

    /** Returns the {@code sentence}. */
    static <F extends Component & HasValidationProperties & Focusable<?>> String at(F field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
        return sentence;
    }
}
