package org.chainwork.shared.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a student types a formula: in two dimensions, or as plain text, as they choose on each device.
 *
 * <p>The value is the text as typed: LaTeX with braces round every exponent and subscript, or plain text. It arrives
 * when typing pauses for 150 ms, and at once when the field is left or Enter is pressed.
 */
@Tag("answer-field")
@JsModule("context://app/answer-field.js")
public class AnswerField extends AbstractSinglePropertyField<AnswerField, String>
        implements Focusable<AnswerField>, HasStyle {
    private static final List<String> TEXTS = List.of(
            "keypad", "math", "text", "help", "times", "divide", "power", "open", "close", "root", "plus", "minus",
            "point", "back", "left", "right");

    private boolean checks = true;

    /**
     * Of the names, in the form of {@link org.chainwork.algebra.Symbol}, {@code w1} becomes w₁ as it is typed; those that the
     * answer may have are {@code offered} as keys.
     */
    public AnswerField(String label, List<String> names, List<String> offered) {
        super("value", "", false);
        setLabel(label);
        getElement().setPropertyList("names", names);
        getElement().setPropertyList("offered", offered);
        addListener(CheckEvent.class, event -> setModelValue(event.getValue(), true));
    }

    public void setLabel(String label) {
        getElement().setProperty("label", label);
    }

    /** Shows {@code dy/dw1 =} before the answer. */
    public void showLeftHandSide(String of, String withRespectTo) {
        getElement()
                .setProperty(
                        "leftHandSide",
                        "<math><mrow>" + Markup.derivative(of, withRespectTo) + "<mo>=</mo></mrow></math>");
    }

    /** Whether Enter asks for a verdict; it does unless this says otherwise. */
    public void setChecking(boolean checks) {
        this.checks = checks;
    }

    /** The student has typed this, and the browser could not say so in the usual way. What stands there now stays. */
    public void take(String typed) {
        setModelValue(typed, true);
    }

    /** Marks the value as one that cannot be read; why must be said beside the field. */
    public void setMarkedInvalid(boolean invalid) {
        getElement().setProperty("invalid", invalid);
    }

    /** Called on Enter, with the value as it is at that moment. */
    public Registration addCheckListener(ComponentEventListener<CheckEvent> listener) {
        return addListener(CheckEvent.class, listener);
    }

    /** The element's module may still be on its way when the page asks. */
    @Override
    public void focus() {
        getElement().executeJs("customElements.whenDefined('answer-field').then(() => this.focus())");
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        Map<String, String> texts = new LinkedHashMap<>();
        TEXTS.forEach(key -> texts.put(key, getTranslation("shared.answer." + key)));
        if (!checks) {
            texts.put("help", getTranslation("shared.answer.help.typed"));
        }
        getElement().setPropertyMap("texts", texts);
    }

    /** The student asks for a verdict. */
    @DomEvent("check")
    public static class CheckEvent extends ComponentEvent<AnswerField> {
        private final String value;

        public CheckEvent(AnswerField source, boolean fromClient, @EventData("event.detail.value") String value) {
            super(source, fromClient);
            this.value = value;
        }

        public String getValue() {
            return value;
        }
    }
}
