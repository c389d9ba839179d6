package org.chainwork.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.chainwork.assignment.Policy;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.Question;

/** The way into one more attempt: it says first how that one counts, since it cannot be taken back. */
class AnotherAttempt extends Div {

    private final Policy policy;
    private final int begun;
    private final Runnable onBegin;

    /** @param begun how many attempts there were so far */
    AnotherAttempt(Policy policy, int begun, Runnable onBegin) {
        this.policy = policy;
        this.begun = begun;
        this.onBegin = onBegin;
        Button button = new ActButton(getTranslation("assignment.again"), this::ask);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        setClassName("actions");
        add(button);
    }

    private void ask() {
        new Question("assignment.again", onBegin, begun + 1, policy.attempts())
                .ask(new Paragraph(getTranslation(
                        "assignment.again.counts." + policy.counting().code())));
    }
}
