package org.chainwork.assignment.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Variable.Kind;
import org.chainwork.platform.Codes;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Asking;
import org.chainwork.problem.Numbers;
import org.chainwork.problem.Shape.Parameters;
import org.chainwork.problem.Variation;
import org.chainwork.problem.Variation.Depth;
import org.chainwork.shared.ui.WholeNumberField;
import org.jspecify.annotations.Nullable;

/** What is to be drawn otherwise than a template says; a field that is left empty stays as the template has it. */
class VariationFields extends Div {

    private final IntegerField least = number("builder.variation.depth.least", Variation.MAX_DEPTH);
    private final IntegerField most = number("builder.variation.depth.most", Variation.MAX_DEPTH);
    private final Select<Parameters> parameters = new Select<>();
    private final MultiSelectComboBox<Rational> exponents = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Kind> kinds = new MultiSelectComboBox<>();
    private final IntegerField targets = number("builder.variation.targets.count", Variation.MAX_TARGETS);
    private final Select<AnswerForm> form = new Select<>();

    VariationFields(Runnable onChange) {
        setClassName("field-grid");
        choice(parameters, "builder.variation.parameters", List.of(Parameters.values()));
        choice(form, "builder.variation.form", List.of(AnswerForm.values()));
        exponents.setLabel(getTranslation("builder.variation.exponents"));
        exponents.setItems(Variation.EXPONENTS);
        exponents.setPlaceholder(getTranslation("builder.variation.as-template"));
        kinds.setLabel(getTranslation("builder.variation.targets"));
        kinds.setItems(Variation.targetKinds());
        kinds.setItemLabelGenerator(kind -> getTranslation("builder.variation.kind." + Codes.of(kind)));
        kinds.setPlaceholder(getTranslation("builder.variation.as-template"));
        least.addValueChangeListener(change -> onChange.run());
        most.addValueChangeListener(change -> onChange.run());
        parameters.addValueChangeListener(change -> onChange.run());
        exponents.addValueChangeListener(change -> onChange.run());
        kinds.addValueChangeListener(change -> onChange.run());
        targets.addValueChangeListener(change -> onChange.run());
        form.addValueChangeListener(change -> onChange.run());
        add(least, most, parameters, exponents, kinds, targets, form);
    }

    private IntegerField number(String key, int greatest) {
        WholeNumberField field = new WholeNumberField(getTranslation(key));
        field.within(1, greatest);
        field.setHelperText(getTranslation("builder.variation.range", 1, greatest));
        return field;
    }

    private <T extends Enum<T>> void choice(Select<T> select, String key, List<T> values) {
        select.setLabel(getTranslation(key));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("builder.variation.as-template"));
        select.setItemLabelGenerator(value -> value == null
                ? getTranslation("builder.variation.as-template")
                : getTranslation(key + "." + Codes.of(value)));
    }

    void show(Variation variation) {
        Depth depth = variation.depth();
        least.setValue(depth == null ? null : depth.least());
        most.setValue(depth == null ? null : depth.most());
        parameters.setValue(variation.parameters());
        Numbers numbers = variation.exponents();
        exponents.setValue(numbers == null ? List.of() : numbers.values());
        Asking asking = variation.asking();
        kinds.setValue(asking == null ? List.of() : asking.kinds());
        targets.setValue(asking == null ? null : asking.count());
        form.setValue(variation.form());
    }

    void setReadOnly(boolean readOnly) {
        least.setReadOnly(readOnly);
        most.setReadOnly(readOnly);
        parameters.setReadOnly(readOnly);
        exponents.setReadOnly(readOnly);
        kinds.setReadOnly(readOnly);
        targets.setReadOnly(readOnly);
        form.setReadOnly(readOnly);
    }

    /** Throws {@link IllegalArgumentException} where the numbers are out of their ranges. */
    Variation value() {
        return new Variation(
                depth(),
                parameters.getValue(),
                exponents.isEmpty()
                        ? null
                        : new Numbers(Variation.EXPONENTS.stream()
                                .filter(exponents.getValue()::contains)
                                .toList()),
                asking(),
                form.getValue());
    }

    /** One number alone is both. */
    private @Nullable Depth depth() {
        if (least.isEmpty() && most.isEmpty()) {
            return null;
        }
        int from = Objects.requireNonNullElse(least.getValue(), most.getValue());
        int to = Objects.requireNonNullElse(most.getValue(), from);
        return new Depth(from, to);
    }

    /** A number of targets without kinds asks for any. */
    private @Nullable Asking asking() {
        if (kinds.isEmpty() && targets.isEmpty()) {
            return null;
        }
        List<Kind> chosen = kinds.isEmpty()
                ? Variation.targetKinds()
                : Variation.targetKinds().stream()
                        .filter(kinds.getValue()::contains)
                        .toList();
        return new Asking(targets.isEmpty() ? 1 : targets.getValue(), chosen);
    }
}
