package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.Attempt;
import org.chainwork.shared.ui.Moment;

/** Tells whoever is at work, once the rules have become stricter since the attempt began, which hold now. */
class ChangedRules extends Div {

    private final ZoneId zone;
    private Optional<Instant> told = Optional.empty();

    ChangedRules(ZoneId zone) {
        this.zone = zone;
        setClassName("changed-rules");
        getElement().setAttribute("role", "status");
    }

    /** What has been told already stays as the student has left it. */
    void show(Assignment now, Attempt attempt) {
        Optional<Instant> since = now.tightenedSince(attempt);
        if (since.isPresent() && !since.equals(told)) {
            told = since;
            removeAll();
            UnorderedList rules = new UnorderedList();
            new PolicyWords(now, zone, getLocale(), this::getTranslation)
                    .sentencesAtWork()
                    .forEach(sentence -> rules.add(new ListItem(sentence)));
            NativeDetails details = new NativeDetails(
                    getTranslation("work.rules.changed", Moment.dateTime(since.get(), zone, getLocale())), rules);
            details.setOpen(true);
            add(details);
        }
    }
}
