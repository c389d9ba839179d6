package org.chainwork.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.chainwork.assignment.Item;
import org.chainwork.exercise.ui.QuestionLine;
import org.chainwork.insight.AnswerGroup;
import org.chainwork.insight.AssignmentInsight;
import org.chainwork.insight.FlawCount;
import org.chainwork.shared.ui.AnswerText;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Panel;

/** The wrong answers to one item: equal ones to the same question are one. */
final class WrongAnswerPanel extends Composite<Panel> {

    private final AssignmentInsight insight;
    private final long assignment;
    private final Select<Item> choice = new Select<>();
    private final Checkbox unexplained = new Checkbox(getTranslation("insight.groups.unexplained"));
    private final Paragraph none = new Paragraph(getTranslation("insight.groups.none"));
    private final DataTable table = new DataTable(
            getTranslation("insight.groups"),
            List.of(
                    getTranslation("insight.groups.answer"),
                    getTranslation("insight.groups.question"),
                    getTranslation("insight.groups.students"),
                    getTranslation("insight.groups.answers"),
                    getTranslation("insight.groups.misconception")));
    private final FlawList flaws;
    private List<AnswerGroup> shown = List.of();

    /** The {@code items} are at least one. */
    WrongAnswerPanel(AssignmentInsight insight, long assignment, List<Item> items) {
        this.insight = insight;
        this.assignment = assignment;
        flaws = new FlawList(insight, assignment);
        choice.setLabel(getTranslation("insight.items.item"));
        choice.setItemLabelGenerator(new ItemNames(this::getTranslation)::full);
        choice.setItems(items);
        choice.setValue(items.getFirst());
        choice.addValueChangeListener(change -> show());
        unexplained.addValueChangeListener(change -> show());
    }

    @Override
    protected Panel initContent() {
        Div row = new Div(choice, unexplained);
        row.setClassName("field-row");
        Paragraph rule = new Paragraph(getTranslation("insight.groups.rule", AssignmentInsight.MOST_TOLD));
        rule.setClassName("quiet");
        return new Panel(getTranslation("insight.groups"), row, none, table, flaws, rule);
    }

    void show() {
        List<AnswerGroup> groups = insight.groups(assignment, choice.getValue().id(), unexplained.getValue());
        List<FlawCount> flawed = insight.flaws(assignment, choice.getValue().id());
        flaws.show(choice.getValue().id(), flawed);
        none.setVisible(groups.isEmpty() && flawed.isEmpty());
        table.setVisible(!groups.isEmpty());
        if (!groups.equals(shown)) {
            shown = groups;
            table.clear();
            groups.forEach(group -> table.addRow(
                    new AnswerText(group.question().vocabulary(), group.example()),
                    new QuestionLine(
                            group.question().composition(),
                            List.of(group.question().target()),
                            group.question().point()),
                    group.students(),
                    group.answers(),
                    group.malrule()
                            .map(malrule -> MisconceptionText.of(malrule, this::getTranslation)
                                    .name())
                            .orElse(getTranslation("insight.groups.unknown"))));
        }
    }
}
