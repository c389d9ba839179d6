package org.chainwork.insight.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chainwork.insight.AssignmentInsight;
import org.chainwork.insight.Flaw;
import org.chainwork.insight.FlawCount;
import org.chainwork.insight.Student;
import org.chainwork.insight.WrongAnswer;

/** The answers to an item that are worth nothing, though their value is not wrong: a row for each flaw. */
final class FlawList extends UnorderedList {

    private final AssignmentInsight insight;
    private final long assignment;
    private final Map<Flaw, AnswersRow> rows = new EnumMap<>(Flaw.class);
    private long shown;

    FlawList(AssignmentInsight insight, long assignment) {
        this.insight = insight;
        this.assignment = assignment;
        setClassName("misconceptions");
    }

    /** Those of an item. What is open stays open as long as it is the same one, and nothing moves without need. */
    void show(long item, List<FlawCount> flaws) {
        List<AnswersRow> before = List.copyOf(rows.values());
        if (item != shown) {
            shown = item;
            rows.clear();
        }
        rows.keySet().retainAll(flaws.stream().map(FlawCount::flaw).toList());
        flaws.forEach(found -> rows.computeIfAbsent(found.flaw(), this::row).show(found.students(), found.answers()));
        if (!before.equals(List.copyOf(rows.values()))) {
            removeAll();
            rows.values().forEach(row -> add(new ListItem(row)));
        }
        setVisible(!rows.isEmpty());
    }

    private AnswersRow row(Flaw flaw) {
        long item = shown;
        String key = "insight.flaw." + flaw.code();
        return new AnswersRow(assignment, getTranslation(key), getTranslation(key + ".rule"), new AnswersRow.Source() {
            @Override
            public List<Student> students() {
                return insight.students(assignment, item, flaw);
            }

            @Override
            public List<WrongAnswer> answers() {
                return insight.answers(assignment, item, flaw);
            }
        });
    }
}
