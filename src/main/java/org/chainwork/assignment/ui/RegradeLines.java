package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import org.chainwork.assignment.PastRegrade;
import org.chainwork.shared.ui.Decimal;
import org.chainwork.shared.ui.Moment;

/** When a student's points were recomputed, and what they were before: a line each, nothing where they never were. */
class RegradeLines extends Div {

    RegradeLines(List<PastRegrade> regrades, ZoneId zone) {
        for (PastRegrade regrade : regrades) {
            add(new Paragraph(getTranslation(
                    "results.regraded",
                    Moment.dateTime(regrade.madeAt(), zone, getLocale()),
                    Decimal.of(regrade.before(), getLocale()),
                    Decimal.of(regrade.after(), getLocale()))));
        }
    }
}
