package org.chainwork.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainwork.insight.AssignmentInsight;
import org.chainwork.insight.MisconceptionCount;
import org.chainwork.insight.Student;
import org.chainwork.insight.WrongAnswer;
import org.chainwork.shared.ui.Panel;

/** The misconceptions behind the wrong answers to an assignment, those that most students share first. */
final class MisconceptionPanel extends Composite<Panel> {

    private static final int MOST = 12;

    private final AssignmentInsight insight;
    private final long assignment;
    private final Paragraph none = new Paragraph(getTranslation("insight.misconceptions.none"));
    private final OrderedList list = new OrderedList();
    private final MoreLine more = new MoreLine();
    private final Paragraph symbols = new Paragraph(getTranslation("insight.misconceptions.symbols"));
    private Map<String, AnswersRow> rows = new LinkedHashMap<>();

    MisconceptionPanel(AssignmentInsight insight, long assignment) {
        this.insight = insight;
        this.assignment = assignment;
    }

    @Override
    protected Panel initContent() {
        list.setClassName("misconceptions");
        symbols.setClassName("quiet");
        return new Panel(getTranslation("insight.misconceptions"), none, list, more, symbols);
    }

    /** What is open stays open, and as long as the order is the same, nothing moves. */
    void show(List<MisconceptionCount> all) {
        List<MisconceptionCount> misconceptions = all.stream().limit(MOST).toList();
        more.show(all.size() - misconceptions.size());
        none.setVisible(misconceptions.isEmpty());
        symbols.setVisible(MisconceptionText.needSymbols(misconceptions, this::getTranslation));
        List<String> codes =
                misconceptions.stream().map(MisconceptionCount::malrule).toList();
        boolean moved = !codes.equals(List.copyOf(rows.keySet()));
        Map<String, AnswersRow> now = new LinkedHashMap<>();
        misconceptions.forEach(found -> {
            AnswersRow known = rows.get(found.malrule());
            AnswersRow row = known == null ? row(found.malrule()) : known;
            row.show(found.students(), found.answers());
            now.put(found.malrule(), row);
        });
        rows = now;
        if (moved) {
            list.removeAll();
            rows.values().forEach(row -> list.add(new ListItem(row)));
        }
    }

    private AnswersRow row(String malrule) {
        MisconceptionText text = MisconceptionText.of(malrule, this::getTranslation);
        return new AnswersRow(assignment, text.name(), text.sentence(), new AnswersRow.Source() {
            @Override
            public List<Student> students() {
                return insight.students(assignment, malrule);
            }

            @Override
            public List<WrongAnswer> answers() {
                return insight.answers(assignment, malrule);
            }
        });
    }
}
