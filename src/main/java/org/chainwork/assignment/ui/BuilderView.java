package org.chainwork.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Previews;
import org.chainwork.course.Course;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Role;
import org.chainwork.shared.ui.EmptyState;
import org.chainwork.shared.ui.PageHeader;
import org.chainwork.shared.ui.RouteNumber;

/** A new assignment of a course. */
@Route("course/:course([0-9]{1,18})/new")
@PermitAll
@StyleSheet("context://app/course.css")
@StyleSheet("context://app/assignment.css")
class BuilderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CourseOffice courses;
    private final AssignmentOffice office;
    private final Previews previews;
    private final Clock clock;

    BuilderView(CourseOffice courses, AssignmentOffice office, Previews previews, Clock clock) {
        this.courses = courses;
        this.office = office;
        this.previews = previews;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Course course = courses.require(RouteNumber.of(event, "course"), Role.INSTRUCTOR)
                .course();
        removeAll();
        add(
                new PageHeader(
                        getTranslation("builder.heading"),
                        getTranslation("builder.purpose"),
                        new Anchor("course/" + course.id(), course.name())),
                course.archived() ? archived(course) : form(course));
    }

    private BuilderForm form(Course course) {
        BuilderForm form = new BuilderForm(previews, course.zone(), getTranslation("builder.create"));
        form.start(clock.instant());
        form.onSave(plan -> {
            // perhaps since the page was opened
            if (courses.require(course.id(), Role.INSTRUCTOR).course().archived()) {
                form.refuse(String.join(
                        " ", getTranslation("builder.archived.meanwhile"), getTranslation("builder.archived.next")));
                return;
            }
            Assignment created =
                    office.create(course.id(), plan.kind(), plan.title(), plan.times(), plan.policy(), plan.items());
            UI.getCurrent().navigate("assignment/" + created.id());
        });
        return form;
    }

    private EmptyState archived(Course course) {
        return new EmptyState(
                getTranslation("assignment.archived"),
                getTranslation("builder.archived.next"),
                new Anchor("course/" + course.id() + "/people", getTranslation("people.heading")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("builder.title");
    }
}
