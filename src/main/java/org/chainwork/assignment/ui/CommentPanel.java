package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.Optional;
import org.chainwork.assignment.Comment;
import org.chainwork.assignment.Commenting;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.UnsavedGuard;

/** What is said to a student of their work at an assignment; it changes no points. */
class CommentPanel extends Div {

    private final Commenting commenting;
    private final long assignment;
    private final long account;
    private final ZoneId zone;
    private final Div standing = new Div();
    private final TextArea text = new TextArea();
    private final UnsavedGuard guard = new UnsavedGuard();

    /** Where {@code instructor} is false, it is there to be read. */
    CommentPanel(Commenting commenting, long assignment, long account, ZoneId zone, boolean instructor) {
        this.commenting = commenting;
        this.assignment = assignment;
        this.account = account;
        this.zone = zone;
        Optional<Comment> said = commenting.of(assignment, account);
        show(said);
        add(standing);
        if (instructor) {
            text.setValue(said.map(Comment::text).orElse(""));
            guard.add(form());
            add(guard);
        } else if (said.isEmpty()) {
            add(new Paragraph(getTranslation("student-grades.comment.none")));
        }
    }

    private void show(Optional<Comment> said) {
        standing.removeAll();
        said.ifPresent(comment -> standing.add(new CommentText(comment, zone)));
    }

    private Div form() {
        text.setLabel(getTranslation("student-grades.comment.text"));
        text.setMaxLength(Commenting.LONGEST_TEXT);
        text.setWidthFull();
        Div form = new Div(
                new Paragraph(getTranslation("student-grades.comment.help")),
                text,
                new ActButton(getTranslation("student-grades.comment.save"), this::save));
        form.setClassName("override-form");
        return form;
    }

    private void save() {
        commenting.say(assignment, account, text.getValue());
        show(commenting.of(assignment, account));
        guard.saved();
    }
}
