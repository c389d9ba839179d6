package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.Optional;
import org.chainwork.assignment.Comment;
import org.chainwork.assignment.Commenting;
import org.chainwork.shared.ui.ActButton;

/** What is said to a student of their work at an assignment; it changes no points. */
class CommentPanel extends Div {

    /** Where {@code instructor} is false, it is there to be read. */
    CommentPanel(
            Commenting commenting, long assignment, long account, ZoneId zone, boolean instructor, Runnable onChange) {
        Optional<Comment> said = commenting.of(assignment, account);
        said.ifPresent(comment -> add(new CommentText(comment, zone)));
        if (instructor) {
            TextArea text = new TextArea(getTranslation("student-grades.comment.text"));
            text.setMaxLength(Commenting.LONGEST_TEXT);
            text.setWidthFull();
            text.setValue(said.map(Comment::text).orElse(""));
            Div form = new Div(
                    new Paragraph(getTranslation("student-grades.comment.help")),
                    text,
                    new ActButton(getTranslation("student-grades.comment.save"), () -> {
                        commenting.say(assignment, account, text.getValue());
                        onChange.run();
                    }));
            form.setClassName("override-form");
            add(form);
        } else if (said.isEmpty()) {
            add(new Paragraph(getTranslation("student-grades.comment.none")));
        }
    }
}
