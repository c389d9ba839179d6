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
import org.chainwork.insight.Student;
import org.chainwork.insight.WrongAnswer;
import org.chainwork.shared.ui.AnswerText;

/** Answers with something in common; the row opens to some of them and to who gave them, which are read only then. */
final class AnswersRow extends Composite<NativeDetails> {

    /** Some of what was counted. */
    interface Source {

        List<Student> students();

        List<WrongAnswer> answers();
    }

    private final long assignment;
    private final String sentence;
    private final Source source;
    private final Span counts = new Span();
    private final Div opened = new Div();
    private int students;
    private int answers;

    /** The {@code sentence} is what is true of all of them. */
    AnswersRow(long assignment, String name, String sentence, Source source) {
        this.assignment = assignment;
        this.sentence = sentence;
        this.source = source;
        counts.setClassName("quiet");
        opened.setClassName("misconception-answers");
        Span summary = new Span(name);
        summary.setClassName("misconception-name");
        getContent().setClassName("misconception");
        getContent().setSummary(summary, counts);
        getContent().setContent(opened);
        getContent().addToggleListener(toggle -> fill());
    }

    void show(int givenBy, int given) {
        if (students != givenBy || answers != given) {
            students = givenBy;
            answers = given;
            counts.setText(getTranslation("insight.misconception.counts", students, answers));
            fill();
        }
    }

    private void fill() {
        opened.removeAll();
        if (getContent().isOpen()) {
            opened.add(new Paragraph(sentence), givenBy(source.students()), given(source.answers()));
        }
    }

    private Paragraph givenBy(List<Student> told) {
        Paragraph list = new Paragraph(getTranslation("insight.misconception.students"));
        for (int i = 0; i < told.size(); i++) {
            list.add(new Text(i == 0 ? " " : ", "), new StudentLink(assignment, told.get(i)));
        }
        int more = students - told.size();
        if (more > 0) {
            list.add(new Text(" " + getTranslation("insight.misconception.students.more", more)));
        }
        return list;
    }

    private Component given(List<WrongAnswer> told) {
        UnorderedList list = new UnorderedList();
        list.setClassName("wrong-answers");
        told.forEach(answer -> list.add(item(answer)));
        int more = answers - told.size();
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
