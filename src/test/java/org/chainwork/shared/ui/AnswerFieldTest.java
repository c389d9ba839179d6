package org.chainwork.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerFieldTest {

    private final AnswerField field = new AnswerField("Your answer", List.of("x", "w1", "u"), List.of("x", "w1"));

    @Test
    void enterBringsItsValueAlong() {
        List<String> checked = new ArrayList<>();
        field.addCheckListener(event -> checked.add(event.getValue() + " = " + field.getValue()));

        ComponentUtil.fireEvent(field, new AnswerField.CheckEvent(field, true, "2u"));

        assertThat(checked).containsExactly("2u = 2u");
    }

    @Test
    void leftHandSideIsMadeOfNamesAlone() {
        field.showLeftHandSide("y", "w1");

        assertThat(field.getElement().getProperty("leftHandSide")).contains("<mfrac>", "<mn>1</mn>");
    }

    @Test
    void clearEmptiesIt() {
        field.setValue("2u");
        field.clear();

        assertThat(field.isEmpty()).isTrue();
        assertThat(field.getElement().getProperty("value")).isEmpty();
    }
}
