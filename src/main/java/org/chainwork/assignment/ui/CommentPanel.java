package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.Optional;
import org.chainwork.assignment.Comment;
import org.chainwork.assignment.Commenting;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.Beginning;
import org.chainwork.shared.ui.Notice;
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
    private final Notice notice = new Notice();
    private Optional<Comment> seen = Optional.empty();

    /** Where {@code instructor} is false, it is there to be read. */
    CommentPanel(Commenting commenting, long assignment, long account, ZoneId zone, boolean instructor) {
        this.commenting = commenting;
        this.assignment = assignment;
        this.account = account;
        this.zone = zone;
        look();
        add(standing);
        if (instructor) {
            text.setValue(seen.map(Comment::text).orElse(""));
            guard.add(form());
            add(guard);
        } else if (seen.isEmpty()) {
            add(new Paragraph(getTranslation("student-grades.comment.none")));
        }
    }

    private void look() {
        seen = commenting.of(assignment, account);
        standing.removeAll();
        seen.ifPresent(comment -> standing.add(new CommentText(comment, zone)));
    }

    private Div form() {
        text.setLabel(getTranslation("student-grades.comment.text"));
        text.setMaxLength(Commenting.LONGEST_TEXT);
        text.setWidthFull();
        Div form = new Div(
                new Paragraph(getTranslation("student-grades.comment.help")),
                text,
                new ActButton(getTranslation("student-grades.comment.save"), this::save),
                notice);
        form.setClassName("override-form");
        return form;
    }

    private void save() {
        boolean saved = commenting.say(assignment, account, seen, text.getValue());
        look();
        if (saved) {
            guard.saved();
            notice.done(getTranslation(
                    seen.isPresent() ? "student-grades.comment.saved" : "student-grades.comment.taken-back"));
        } else {
            notice.refused(seen.map(other -> getTranslation(
                            "student-grades.comment.changed", other.author(), new Beginning(other.text()).inSentence()))
                    .orElseGet(() -> getTranslation("student-grades.comment.gone")));
        }
    }
}
