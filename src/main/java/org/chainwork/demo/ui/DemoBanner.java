package org.chainwork.demo.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.chainwork.account.Account;
import org.chainwork.account.Sessions;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Enrolled;
import org.chainwork.demo.DemoPeople;

/** Says that all is simulated, and signs in at a click. */
@StyleSheet("context://app/demo.css")
class DemoBanner extends Composite<Aside> {

    private final Sessions sessions;
    private final CourseOffice courses;

    DemoBanner(DemoPeople people, Sessions sessions, CourseOffice courses) {
        this.sessions = sessions;
        this.courses = courses;
        getContent().addClassName("demo-banner");
        getContent().getElement().setAttribute("aria-label", getTranslation("demo.label"));
        getContent()
                .add(
                        new Span(getTranslation("demo.simulated")),
                        new Button(getTranslation("demo.instructor"), click -> be(people.instructor())),
                        new Button(getTranslation("demo.student"), click -> be(people.student())));
    }

    private void be(Account account) {
        sessions.begin(
                account,
                true,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        Enrolled enrolled = courses.mine().getFirst();
        String page = "course/" + enrolled.course().id() + (enrolled.teaches() ? "/dashboard" : "");
        // the page begins anew, as somebody else's
        getUI().ifPresent(ui -> ui.getPage().setLocation(page));
    }
}
