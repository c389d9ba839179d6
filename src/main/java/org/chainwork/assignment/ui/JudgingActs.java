package org.chainwork.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.chainwork.shared.ui.ActButton;

/**
 * Says of one answer that it is right or wrong. The answer stays in its place with what was said of it, which can be changed
 * there: a second press must not judge the one that would come up in its stead.
 */
class JudgingActs extends Div {

    private final Button right;
    private final Button wrong;
    private final Span judged = new Span();

    JudgingActs(String student, Consumer<Boolean> ruling) {
        right = act("grades.right", student, () -> judge(true, ruling));
        wrong = act("grades.wrong", student, () -> judge(false, ruling));
        judged.getElement().setAttribute("role", "status");
        setClassName("row-acts");
        add(right, wrong, judged);
    }

    private Button act(String key, String student, Runnable judge) {
        Button act = new ActButton(getTranslation(key), judge);
        act.setAriaLabel(getTranslation(key + ".of", student));
        return act;
    }

    private void judge(boolean correct, Consumer<Boolean> ruling) {
        ruling.accept(correct);
        right.setThemeVariant(ButtonVariant.PRIMARY, correct);
        wrong.setThemeVariant(ButtonVariant.PRIMARY, !correct);
        judged.setText(getTranslation(correct ? "student-grades.ruled.right" : "student-grades.ruled.wrong"));
    }
}
