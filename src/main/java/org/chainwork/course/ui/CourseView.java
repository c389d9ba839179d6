package org.chainwork.course.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Enrolled;
import org.chainwork.course.Role;
import org.chainwork.shared.ui.EmptyState;
import org.chainwork.shared.ui.PageHeader;

/** One course, as each of its members may see it. */
@Route("course/:course([0-9]{1,18})")
@PermitAll
@StyleSheet("context://app/course.css")
class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CourseOffice office;
    private String title = "";

    CourseView(CourseOffice office) {
        this.office = office;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = Long.parseLong(event.getRouteParameters().get("course").orElseThrow());
        Enrolled enrolled = office.require(id, Role.STUDENT);
        title = getTranslation("course.page.title", enrolled.course().name());
        removeAll();
        add(new PageHeader(
                enrolled.course().name(),
                getTranslation("course.role." + enrolled.role().code()),
                new Anchor("courses", getTranslation("course.heading"))));
        boolean instructor = enrolled.role() == Role.INSTRUCTOR;
        add(
                instructor
                        ? new EmptyState(
                                getTranslation("course.page.empty"),
                                getTranslation("course.page.invite"),
                                new Anchor("course/" + id + "/people", getTranslation("people.heading")))
                        : new EmptyState(
                                getTranslation("course.page.empty"),
                                getTranslation("course.page.wait"),
                                new Anchor(".", getTranslation("missing.home"))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
