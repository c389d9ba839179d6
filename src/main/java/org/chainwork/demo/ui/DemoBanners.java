package org.chainwork.demo.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.stream.Stream;
import org.chainwork.account.Sessions;
import org.chainwork.course.CourseOffice;
import org.chainwork.demo.DemoPeople;
import org.chainwork.shared.ui.MainLayout;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts the banner on every page: the pages themselves know nothing of it. */
@Component
@Profile(DemoPeople.PROFILE)
class DemoBanners implements VaadinServiceInitListener {

    /** After the link that skips to the content, before all else. */
    private static final int PLACE = 1;

    private final DemoPeople people;
    private final Sessions sessions;
    private final CourseOffice courses;

    DemoBanners(DemoPeople people, Sessions sessions, CourseOffice courses) {
        this.people = people;
        this.sessions = sessions;
        this.courses = courses;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> begun.getUI().addAfterNavigationListener(this::show));
    }

    private void show(AfterNavigationEvent event) {
        event.getActiveChain().stream()
                .flatMap(element -> element instanceof MainLayout layout ? Stream.of(layout) : Stream.empty())
                .filter(layout -> layout.getChildren().noneMatch(DemoBanner.class::isInstance))
                .forEach(layout -> layout.addComponentAtIndex(PLACE, new DemoBanner(people, sessions, courses)));
    }
}
