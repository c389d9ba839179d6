package org.chainwork.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.chainwork.exercise.ui.QuestionLine;
import org.chainwork.insight.AssignmentInsight;
import org.chainwork.insight.MisconceptionCount;
import org.chainwork.insight.Student;
import org.chainwork.insight.WrongAnswer;
import org.chainwork.shared.ui.AnswerText;

/** One misconception; it opens to real answers and to who gave them, which are read only then. */
final class MisconceptionRow extends Composite<NativeDetails> {

    private final AssignmentInsight insight;
    private final long assignment;
    private final MisconceptionText text;
    private final Span counts = new Span();
    private final Div opened = new Div();
    private MisconceptionCount shown;

    MisconceptionRow(AssignmentInsight insight, long assignment, MisconceptionCount misconception) {
        this.insight = insight;
        this.assignment = assignment;
        this.shown = misconception;
        this.text = MisconceptionText.of(misconception.malrule(), this::getTranslation);
        counts.setClassName("quiet");
        opened.setClassName("misconception-answers");
        Span name = new Span(text.name());
        name.setClassName("misconception-name");
        getContent().setClassName("misconception");
        getContent().setSummary(name, counts);
        getContent().setContent(opened);
        getContent().addToggleListener(toggle -> fill());
        count();
    }

    /** Expects the same malrule as before. */
    void show(MisconceptionCount misconception) {
        if (!misconception.equals(shown)) {
            shown = misconception;
            count();
            fill();
        }
    }

    private void count() {
        counts.setText(getTranslation("insight.misconception.counts", shown.students(), shown.answers()));
    }

    private void fill() {
        opened.removeAll();
        if (getContent().isOpen()) {
            List<WrongAnswer> answers = insight.answers(assignment, shown.malrule());
            opened.add(new Paragraph(text.sentence()), students(), answers(answers));
        }
    }

    private Paragraph students() {
        List<Student> students = insight.students(assignment, shown.malrule());
        Paragraph list = new Paragraph(getTranslation("insight.misconception.students"));
        for (int i = 0; i < students.size(); i++) {
            list.add(new Text(i == 0 ? " " : ", "), new StudentLink(assignment, students.get(i)));
        }
        int more = shown.students() - students.size();
        if (more > 0) {
            list.add(new Text(" " + getTranslation("insight.misconception.students.more", more)));
        }
        return list;
    }

    private Component answers(List<WrongAnswer> answers) {
        UnorderedList list = new UnorderedList();
        list.setClassName("wrong-answers");
        answers.forEach(answer -> list.add(item(answer)));
        int more = shown.answers() - answers.size();
        if (more > 0) {
            list.add(new ListItem(getTranslation("insight.misconception.more", more)));
        }
        return list;
    }

    private ListItem item(WrongAnswer answer) {
        Span student = new Span(new StudentLink(assignment, answer.student()));
        student.setClassName("quiet");
        return new ListItem(
                new AnswerText(answer.question().vocabulary(), answer.text()),
                new QuestionLine(
                        answer.question().composition(),
                        List.of(answer.question().target()),
                        answer.question().point()),
                student);
    }
}
