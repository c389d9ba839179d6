package org.chainwork.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import org.chainwork.chain.Composition;
import org.chainwork.shared.ui.Beginning;
import org.chainwork.shared.ui.Question;
import org.chainwork.wording.Spelling;
import org.chainwork.wording.VerdictText;
import org.jspecify.annotations.Nullable;

/** The way to hand in: says first what is unfinished, and that there is no way back. */
class HandIn extends Div {

    private final Supplier<List<ItemProgress>> unfinished;
    private final Runnable onHandIn;
    private @Nullable Question asked;

    HandIn(Supplier<List<ItemProgress>> unfinished, Runnable onHandIn) {
        this.unfinished = unfinished;
        this.onHandIn = onHandIn;
        setClassName("hand-in");
        add(new Button(getTranslation("work.hand-in"), click -> ask()));
    }

    private void ask() {
        if (asked != null && asked.isOpened()) {
            // a double click asks once
            return;
        }
        Question dialog = new Question("work.hand-in", onHandIn);
        List<ItemProgress> open = unfinished.get();
        if (open.isEmpty()) {
            dialog.add(new Paragraph(getTranslation("work.hand-in.complete")));
        } else {
            UnorderedList list = new UnorderedList();
            open.forEach(item -> list.add(line(item)));
            dialog.add(new Paragraph(getTranslation("work.hand-in.open")), list);
        }
        asked = dialog.ask(new Paragraph(getTranslation("work.hand-in.final")));
    }

    private ListItem line(ItemProgress item) {
        ListItem line = new ListItem(item.label(this::getTranslation));
        UnorderedList reasons = new UnorderedList();
        item.unchecked()
                .forEach(part -> reasons.add(new ListItem(getTranslation(
                        "work.hand-in.unchecked", Spelling.derivative(Composition.OUTPUT, part.target())))));
        item.contested().forEach(part -> reasons.add(new ListItem(contested(part))));
        item.unread().forEach(part -> reasons.add(new ListItem(unread(item, part))));
        if (reasons.getComponentCount() > 0) {
            line.add(reasons);
        }
        return line;
    }

    private String contested(ItemProgress.Contested contested) {
        String part = Spelling.derivative(Composition.OUTPUT, contested.part().target());
        return contested.saved().isBlank()
                ? getTranslation("work.hand-in.contested.blank", part)
                : getTranslation(
                        "work.hand-in.contested",
                        part,
                        Beginning.typed(contested.saved()).inSentence());
    }

    private String unread(ItemProgress item, ItemProgress.Unread unread) {
        return getTranslation(
                "work.hand-in.unread",
                Spelling.derivative(Composition.OUTPUT, unread.part().target()),
                VerdictText.unreadable(
                                unread.why(),
                                item.task().problem().composition().names(),
                                this::getTranslation)
                        .says());
    }
}
