package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.chainwork.assignment.Comment;
import org.chainwork.shared.ui.Moment;

/** What an instructor says of a student's work, its lines as they were written. */
class CommentText extends Div {

    CommentText(Comment comment, ZoneId zone) {
        Paragraph author = new Paragraph(
                getTranslation("comment.by", comment.author(), Moment.dateTime(comment.madeAt(), zone, getLocale())));
        author.setClassName("quiet");
        setClassName("comment");
        add(author, new Paragraph(comment.text()));
    }
}
