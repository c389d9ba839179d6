package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Extending;
import org.chainwork.assignment.Extending.Effect;
import org.chainwork.assignment.Extension;
import org.chainwork.course.Role;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.Moment;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.Question;

/** More time for one student, for the instructor who gives it, and for an assistant to read. */
class ExtensionPanel extends Div {

    private final Extending extending;
    private final AssignmentOffice office;
    private final long assignment;
    private final long account;
    private final ZoneId zone;
    private final Runnable onChange;
    private final InstantPicker to;
    private final Paragraph effect = new Paragraph();
    private final TextArea reason = new TextArea();
    private final Notice notice = new Notice();

    /** Where {@code instructor} is false, it is there to be read. */
    ExtensionPanel(
            Extending extending,
            AssignmentOffice office,
            long assignment,
            long account,
            ZoneId zone,
            boolean instructor,
            Runnable onChange) {
        this.extending = extending;
        this.office = office;
        this.assignment = assignment;
        this.account = account;
        this.zone = zone;
        this.onChange = onChange;
        this.to = new InstantPicker(zone);
        Optional<Extension> given = extending.of(assignment, account);
        add(new Paragraph(given.map(this::says).orElseGet(() -> getTranslation("student-grades.extension.none"))));
        if (instructor) {
            boolean possible = effect(Extending.latest(office.require(assignment, Role.INSTRUCTOR))) != Effect.NOTHING;
            add(effect, form(given, possible));
            tellEffect();
        }
    }

    private Effect effect(Instant at) {
        return extending.effect(assignment, account, at);
    }

    /** Of the time that is chosen; before it is, of the most that can be given. */
    private void tellEffect() {
        Instant latest = Extending.latest(office.require(assignment, Role.INSTRUCTOR));
        Effect most = effect(latest);
        Effect chosen = to.instant().map(this::effect).orElse(most);
        boolean justThen = chosen == Effect.NOTHING && most != Effect.NOTHING;
        String said = getTranslation("student-grades.extension.effect." + (justThen ? "nothing-then" : chosen.code()));
        effect.setText(extending
                .clockEnd(assignment, account, to.instant().orElse(latest))
                .map(end -> getTranslation("student-grades.extension.clock", time(end)))
                .map(clock -> chosen == Effect.NOTHING ? clock : said + " " + clock)
                .orElse(said));
    }

    private String says(Extension extension) {
        return getTranslation(
                "student-grades.extension.given", time(extension.to()), extension.author(), extension.reason());
    }

    private Div form(Optional<Extension> given, boolean possible) {
        to.setLabel(getTranslation("student-grades.extension.to"));
        to.show(given.map(Extension::to).orElse(null));
        to.addValueChangeListener(change -> tellEffect());
        reason.setLabel(getTranslation("student-grades.extension.reason"));
        reason.setMaxLength(Extending.LONGEST_REASON);
        reason.setWidthFull();
        Div acts = new Div();
        acts.setClassName("page-actions");
        Div form = new Div();
        form.setClassName("override-form");
        if (possible) {
            acts.add(new ActButton(getTranslation("student-grades.extension.give"), this::give));
            form.add(to, reason);
        }
        if (given.isPresent()) {
            acts.add(new ActButton(getTranslation("student-grades.extension.take-back"), this::askToTakeBack));
        }
        form.add(acts, notice);
        return form;
    }

    private void askToTakeBack() {
        Question.ask("student-grades.extension.take-back", () -> {
            extending.takeBack(assignment, account);
            onChange.run();
        });
    }

    private void give() {
        // its due date may have changed since the page came
        Assignment now = office.require(assignment, Role.INSTRUCTOR);
        Optional<Instant> chosen = to.instant().filter(at -> Extending.isPossible(now, at));
        to.setInvalid(chosen.isEmpty());
        reason.setInvalid(chosen.isPresent() && reason.getValue().isBlank());
        if (to.isInvalid()) {
            notice.refused(getTranslation(
                    "student-grades.extension.after", time(now.times().dueAt())));
            to.focus();
        } else if (reason.isInvalid()) {
            notice.refused(getTranslation("student-grades.extension.reason.missing"));
            reason.focus();
        } else if (extending.give(assignment, account, chosen.orElseThrow(), reason.getValue())) {
            onChange.run();
        } else {
            // also where they have handed in since the page came
            tellEffect();
            notice.refused(getTranslation("student-grades.extension.not-given"));
        }
    }

    private String time(Instant at) {
        return Moment.dateTime(at, zone, getLocale());
    }
}
