package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Comment;
import org.chainwork.assignment.Results.ByHand;
import org.chainwork.assignment.Results.Grade;
import org.chainwork.shared.ui.Decimal;

/** What a student has of an assignment and is told of the work, as soon as there is something, even before a start. */
class GradePanel extends Div {

    GradePanel(Optional<Grade> grade, Rational total, Optional<Comment> comment, ZoneId zone) {
        grade.ifPresent(given -> {
            Paragraph told = new Paragraph(getTranslation(
                    "results.grade", Decimal.of(given.points(), getLocale()), Decimal.of(total, getLocale())));
            told.setClassName("grade");
            add(told);
            if (!given.counted().isEmpty()) {
                add(new Paragraph(getTranslation(
                        "results.counted",
                        given.counted().size(),
                        given.counted().getFirst())));
            }
            given.byHand().ifPresent(word -> add(byHand(word)));
            add(new RegradeLines(given.regrades(), zone));
        });
        comment.ifPresent(said -> add(new CommentText(said, zone)));
    }

    private Paragraph byHand(ByHand word) {
        return new Paragraph(
                word.reason().isEmpty()
                        ? getTranslation("results.by-hand", word.author())
                        : getTranslation("results.by-hand.why", word.author(), word.reason()));
    }
}
