package org.chainwork.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.chainwork.shared.ui.Notice;

/** Of two texts for one field, typed at different places, one stands. This offers the other: nobody's work goes unseen. */
class OtherText extends Div {

    private final Notice notice = new Notice();
    private final Div choice = new Div();
    private final Runnable onChange;

    /** Runs {@code onChange} whenever there is something to decide that was not, or not any more. */
    OtherText(Runnable onChange) {
        this.onChange = onChange;
        setClassName("other-text");
        choice.setClassName("actions");
        add(notice, choice);
    }

    /** Says in a {@code sentence} what the other text is; one of the two is run when the student has decided. */
    void offer(String sentence, Runnable use, Runnable leave) {
        boolean wasOpen = isOpen();
        notice.refused(sentence);
        choice.removeAll();
        choice.add(
                new Button(getTranslation("work.other.use"), click -> settle(use)),
                new Button(getTranslation("work.other.leave"), click -> settle(leave)));
        if (!wasOpen) {
            onChange.run();
        }
    }

    /** The student has still to decide. */
    boolean isOpen() {
        return choice.getComponentCount() > 0;
    }

    /** It is settled without a word of the student: the other text stands nowhere any more. */
    void withdraw() {
        if (isOpen()) {
            clear();
            onChange.run();
        }
    }

    private void clear() {
        notice.clear();
        choice.removeAll();
    }

    private void settle(Runnable decision) {
        clear();
        decision.run();
        onChange.run();
    }
}
