package org.chainwork.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.chainwork.shared.ui.ActButton;
import org.jspecify.annotations.Nullable;

/**
 * Says of one answer that it is right or wrong. The answer stays in its place with what was said of it, which can be changed
 * there: a second press must not judge the one that would come up in its stead.
 */
class JudgingActs extends Div {

    private final Button right;
    private final Button wrong;
    private final Span judged = new Span();
    private @Nullable Boolean seen;

    /** Says it, knowing of that word so far, and whether it stands then: else the other one does. */
    interface Ruling {

        boolean rule(@Nullable Boolean seen, boolean correct);
    }

    JudgingActs(String student, Ruling ruling) {
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

    private void judge(boolean correct, Ruling ruling) {
        boolean stands = ruling.rule(seen, correct);
        boolean word = stands == correct;
        seen = word;
        right.setThemeVariant(ButtonVariant.PRIMARY, word);
        wrong.setThemeVariant(ButtonVariant.PRIMARY, !word);
        String said = getTranslation(word ? "student-grades.ruled.right" : "student-grades.ruled.wrong");
        judged.setText(stands ? said : said + ". " + getTranslation("grades.judged-meanwhile"));
    }
}
