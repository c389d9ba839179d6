package org.chainwork.assignment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Entrance;
import org.chainwork.assignment.Gradebook;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Enrolled;
import org.chainwork.course.Role;
import org.chainwork.shared.ui.EmptyState;
import org.chainwork.shared.ui.Moment;
import org.chainwork.shared.ui.PageHeader;
import org.chainwork.shared.ui.Pager;
import org.chainwork.shared.ui.RouteNumber;
import org.jspecify.annotations.Nullable;

/** One course, as each of its members may see it: what there is to do, and when. */
@Route("course/:course([0-9]{1,18})")
@PermitAll
@StyleSheet("context://app/course.css")
class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 100;

    private final CourseOffice courses;
    private final AssignmentOffice office;
    private final Entrance entrance;
    private final Clock clock;
    private final Gradebook gradebook;
    private String title = "";

    CourseView(CourseOffice courses, AssignmentOffice office, Entrance entrance, Gradebook gradebook, Clock clock) {
        this.courses = courses;
        this.office = office;
        this.entrance = entrance;
        this.gradebook = gradebook;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = RouteNumber.of(event, "course");
        Enrolled enrolled = courses.require(id, Role.STUDENT);
        title = getTranslation("course.page.title", enrolled.course().name());
        removeAll();
        add(header(enrolled));
        if (enrolled.course().archived()) {
            add(new Paragraph(getTranslation("course.page.archived")));
        }
        List<Assignment> assignments = office.of(id);
        if (!assignments.isEmpty()) {
            Div shown = new Div();
            Pager<Assignment> pager = new Pager<>(PAGE, page -> {
                shown.removeAll();
                shown.add(list(page, enrolled));
            });
            pager.show(assignments);
            add(shown, pager);
        } else if (!enrolled.course().archived()) {
            add(nothingYet(enrolled));
        }
    }

    private PageHeader header(Enrolled enrolled) {
        String base = "course/" + enrolled.course().id();
        String role = getTranslation("course.role." + enrolled.role().code());
        Anchor all = new Anchor("courses", getTranslation("course.heading"));
        String name = enrolled.course().name();
        return switch (enrolled.role()) {
            case FORMER, STUDENT -> new PageHeader(name, role, all);
            case ASSISTANT -> new PageHeader(name, role, dashboard(base), grades(enrolled), all);
            case INSTRUCTOR -> {
                Anchor people = new Anchor(base + "/people", getTranslation("people.heading"));
                yield enrolled.course().archived()
                        ? new PageHeader(name, role, dashboard(base), grades(enrolled), people, all)
                        : new PageHeader(name, role, another(base), dashboard(base), grades(enrolled), people, all);
            }
        };
    }

    private Anchor another(String base) {
        return new Anchor(base + "/new", getTranslation("course.page.new"));
    }

    private Anchor dashboard(String base) {
        return new Anchor(base + "/dashboard", getTranslation("course.page.dashboard"));
    }

    private Anchor grades(Enrolled enrolled) {
        Locale locale = getLocale();
        GradesDownload grades = new GradesDownload(() -> gradebook.courseCsv(
                enrolled.course().id(), (key, arguments) -> getTranslation(locale, key, arguments)));
        return new Anchor(DownloadHandler.fromInputStream(grades), getTranslation("course.page.grades"));
    }

    private EmptyState nothingYet(Enrolled enrolled) {
        String base = "course/" + enrolled.course().id();
        return enrolled.role() == Role.INSTRUCTOR
                ? new EmptyState(
                        getTranslation("course.page.empty"),
                        getTranslation("course.page.empty.invite"),
                        another(base),
                        new Anchor(base + "/people", getTranslation("people.heading")))
                : new EmptyState(
                        getTranslation("course.page.empty"),
                        getTranslation("course.page.wait"),
                        new Anchor(".", getTranslation("missing.home")));
    }

    private UnorderedList list(List<Assignment> assignments, Enrolled enrolled) {
        UnorderedList list = new UnorderedList();
        list.setClassName("cards");
        Map<Long, Attempt> own = enrolled.teaches()
                ? Map.of()
                : entrance.latest(enrolled.course().id());
        for (Assignment assignment : assignments) {
            Span what = new Span(getTranslation(
                    "course.page.what",
                    getTranslation("assignment.kind." + assignment.kind().code()),
                    Moment.dateTime(
                            assignment.times().dueAt(), enrolled.course().zone(), getLocale())));
            what.setClassName("quiet");
            Span state = new Span(getTranslation("course.page.state."
                    + (enrolled.teaches()
                            ? taughtState(assignment, enrolled)
                            : ownState(assignment, enrolled, own.get(assignment.id())))));
            state.setClassName("card-state");
            list.add(new ListItem(new Anchor("assignment/" + assignment.id(), assignment.title()), what, state));
        }
        return list;
    }

    private String taughtState(Assignment assignment, Enrolled enrolled) {
        return assignment.published() ? windowState(assignment, enrolled) : "draft";
    }

    private String windowState(Assignment assignment, Enrolled enrolled) {
        if (enrolled.course().archived()) {
            return "closed";
        }
        Instant now = clock.instant();
        if (now.isBefore(assignment.times().opensAt())) {
            return "planned";
        }
        return assignment.isOpen(now) ? "open" : "closed";
    }

    private String ownState(Assignment assignment, Enrolled enrolled, @Nullable Attempt latest) {
        if (latest == null) {
            return windowState(assignment, enrolled);
        }
        return latest.isRunning(clock.instant()) ? "running" : "handed-in";
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
