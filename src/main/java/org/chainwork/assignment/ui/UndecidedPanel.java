package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chainwork.assignment.Rulings;
import org.chainwork.assignment.UndecidedAnswer;
import org.chainwork.chain.Composition;
import org.chainwork.exercise.ui.ProblemStatement;
import org.chainwork.shared.ui.AnswerText;
import org.chainwork.shared.ui.Formula;

/** Answers that the checker could not decide, each with its problem and its key: an instructor says right or wrong. */
class UndecidedPanel extends Div {

    private static final int MOST_SHOWN = 30;

    private final String base;
    private final long assignment;
    private final Rulings rulings;
    private final boolean judges;
    private final Runnable onRuling;

    /** Where {@code judges} is false, it is there to be read. */
    UndecidedPanel(String base, long assignment, Rulings rulings, boolean judges, Runnable onRuling) {
        this.base = base;
        this.assignment = assignment;
        this.rulings = rulings;
        this.judges = judges;
        this.onRuling = onRuling;
    }

    void show(List<UndecidedAnswer> answers) {
        removeAll();
        OrderedList list = new OrderedList();
        list.setClassName("undecided-answers");
        answers.stream().limit(MOST_SHOWN).forEach(answer -> list.add(line(answer)));
        add(new Paragraph(getTranslation("grades.undecided.help")));
        if (judges) {
            add(new Paragraph(getTranslation("grades.judging.cost")));
        }
        add(list);
        if (answers.size() > MOST_SHOWN) {
            add(new Paragraph(getTranslation("grades.undecided.more", answers.size() - MOST_SHOWN)));
        }
    }

    private ListItem line(UndecidedAnswer answer) {
        Div who = new Div(
                new Anchor(base + "/" + answer.accountId(), answer.student()),
                new Span(getTranslation("grades.of-item", answer.item().position())));
        who.setClassName("undecided-who");
        ListItem line = new ListItem(
                who,
                new ProblemStatement(answer.problem()),
                labelled(
                        "grades.undecided.answer",
                        new AnswerText(
                                answer.problem().vocabulary(answer.part()),
                                answer.answer().rawText())),
                labelled(
                        "grades.undecided.key",
                        new Div(Formula.derivativeEquals(
                                Composition.OUTPUT,
                                answer.part().target(),
                                answer.problem().key(answer.part())))));
        if (judges) {
            line.add(new JudgingActs(answer.student(), (seen, right) -> {
                boolean stands = rulings.rule(assignment, answer.answer().id(), seen, right);
                onRuling.run();
                return stands;
            }));
        }
        return line;
    }

    private Div labelled(String key, Div content) {
        Span label = new Span(getTranslation(key));
        label.setClassName("quiet");
        Div row = new Div(label, content);
        row.setClassName("labelled");
        return row;
    }
}
