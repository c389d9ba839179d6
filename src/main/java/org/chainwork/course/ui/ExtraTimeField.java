package org.chainwork.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Member;
import org.chainwork.course.OpenWork;
import org.chainwork.course.Role;
import org.chainwork.shared.ui.Moment;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.WholeNumberField;

/** The extra time of a student, in percent: set as soon as it is typed, and told what that does. */
class ExtraTimeField extends Composite<WholeNumberField> {

    private final CourseOffice office;
    private final long course;
    private final Member student;

    ExtraTimeField(CourseOffice office, long course, Member student, Notice notice) {
        this.office = office;
        this.course = course;
        this.student = student;
        WholeNumberField percents = getContent();
        percents.setAriaLabel(getTranslation("people.extra.of", student.name()));
        percents.setWidth("6rem");
        percents.within(0, CourseOffice.MOST_EXTRA_TIME);
        percents.setStep(5);
        percents.setValue(student.extraTimePercent());
        percents.setSuffixComponent(new Span("%"));
        percents.setManualValidation(true);
        percents.addValueChangeListener(change -> {
            Integer percent = change.getValue();
            percents.setInvalid(percent == null || percent < 0 || percent > CourseOffice.MOST_EXTRA_TIME);
            if (percents.isInvalid()) {
                notice.refused(getTranslation("people.extra.range"));
            } else {
                notice.done(done(percent, office.setExtraTime(course, student.accountId(), percent)));
            }
        });
    }

    /** What it does, and what to whatever runs just now. */
    private String done(int percent, List<OpenWork.Running> running) {
        ZoneId zone = office.require(course, Role.INSTRUCTOR).course().zone();
        return Stream.concat(
                        Stream.of(getTranslation("people.extra.done", student.name(), percent)),
                        running.stream()
                                .map(attempt -> getTranslation(
                                        attempt.later() ? "people.extra.later" : "people.extra.kept",
                                        attempt.title(),
                                        Moment.dateTime(attempt.endsAt(), zone, getLocale()))))
                .collect(Collectors.joining(" "));
    }
}
