package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Lengthening;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.Moment;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.WholeNumberField;

/** Minutes for an attempt at a quiz that runs, for the instructor who adds them, and for an assistant to read. */
class MinutesPanel extends Div {

    private final Lengthening lengthening;
    private final Attempt attempt;
    private final Runnable onChange;
    private final WholeNumberField minutes = new WholeNumberField();
    private final TextArea reason = new TextArea();
    private final Notice notice = new Notice();

    /** Where {@code instructor} is false, it is there to be read. The {@code onChange} shows how it stands now. */
    MinutesPanel(Lengthening lengthening, Attempt attempt, ZoneId zone, boolean instructor, Runnable onChange) {
        this.lengthening = lengthening;
        this.attempt = attempt;
        this.onChange = onChange;
        String end = Moment.dateTime(attempt.endsAt(), zone, getLocale());
        add(
                new H3(getTranslation("student-grades.minutes.heading")),
                new Paragraph(
                        attempt.addedMinutes() == 0
                                ? getTranslation("student-grades.minutes.end", attempt.number(), end)
                                : getTranslation(
                                        "student-grades.minutes.end.added",
                                        attempt.number(),
                                        end,
                                        attempt.addedMinutes())));
        if (instructor && Lengthening.most(attempt) > 0) {
            add(form());
        }
    }

    private Div form() {
        minutes.setLabel(getTranslation("student-grades.minutes.minutes"));
        minutes.within(1, Lengthening.most(attempt));
        minutes.setStepButtonsVisible(true);
        reason.setLabel(getTranslation("student-grades.minutes.reason"));
        reason.setMaxLength(Lengthening.LONGEST_REASON);
        reason.setWidthFull();
        Div acts = new Div(new ActButton(getTranslation("student-grades.minutes.add"), this::lengthen));
        acts.setClassName("page-actions");
        Div form = new Div(new Paragraph(getTranslation("student-grades.minutes.help")), minutes, reason, acts, notice);
        form.setClassName("override-form");
        return form;
    }

    private void lengthen() {
        Integer added = minutes.getValue();
        minutes.setInvalid(added == null || added < 1 || added > Lengthening.most(attempt));
        reason.setInvalid(!minutes.isInvalid() && reason.getValue().isBlank());
        if (added == null || minutes.isInvalid()) {
            notice.refused(getTranslation("student-grades.minutes.range", Lengthening.most(attempt)));
            minutes.focus();
        } else if (reason.isInvalid()) {
            notice.refused(getTranslation("student-grades.extension.reason.missing"));
            reason.focus();
        } else if (lengthening.lengthen(attempt, added, reason.getValue())) {
            onChange.run();
        } else {
            notice.refused(getTranslation("student-grades.minutes.not-added"));
        }
    }
}
