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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Entrance;
import org.chainwork.assignment.Gradebook;
import org.chainwork.assignment.OwnGrades;
import org.chainwork.assignment.OwnGrades.Points;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Enrolled;
import org.chainwork.course.Role;
import org.chainwork.shared.ui.Decimal;
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
    private final OwnGrades grades;
    private final Clock clock;
    private final Gradebook gradebook;
    private String title = "";

    CourseView(
            CourseOffice courses,
            AssignmentOffice office,
            Entrance entrance,
            OwnGrades grades,
            Gradebook gradebook,
            Clock clock) {
        this.courses = courses;
        this.office = office;
        this.entrance = entrance;
        this.grades = grades;
        this.gradebook = gradebook;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = RouteNumber.of(event, "course");
        Enrolled enrolled = courses.require(id, Role.STUDENT);
        title = getTranslation("course.page.title", enrolled.course().name());
        List<Assignment> assignments = office.of(id);
        removeAll();
        add(header(enrolled, assignments));
        if (enrolled.course().archived()) {
            add(new Paragraph(getTranslation("course.page.archived")));
        }
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

    private PageHeader header(Enrolled enrolled, List<Assignment> assignments) {
        String base = "course/" + enrolled.course().id();
        String role = getTranslation("course.role." + enrolled.role().code());
        List<Anchor> ways = new ArrayList<>();
        if (enrolled.role() == Role.INSTRUCTOR && !enrolled.course().archived()) {
            ways.add(another(base));
        }
        if (enrolled.teaches()) {
            ways.add(dashboard(base));
        }
        // there are no grades before anything is published
        if (enrolled.teaches() && assignments.stream().anyMatch(Assignment::published)) {
            ways.add(grades(enrolled));
        }
        if (enrolled.role() == Role.INSTRUCTOR) {
            ways.add(new Anchor(base + "/people", getTranslation("people.heading")));
        }
        ways.add(new Anchor("courses", getTranslation("course.heading")));
        return new PageHeader(enrolled.course().name(), role, ways.toArray(Anchor[]::new));
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
                enrolled.course().id(), (key, arguments) -> getTranslation(locale, key, arguments), locale));
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
                        getTranslation(enrolled.teaches() ? "course.page.wait.assistant" : "course.page.wait"),
                        new Anchor(".", getTranslation("missing.home")));
    }

    private UnorderedList list(List<Assignment> assignments, Enrolled enrolled) {
        UnorderedList list = new UnorderedList();
        list.setClassName("cards");
        long course = enrolled.course().id();
        Map<Long, Attempt> own = enrolled.teaches() ? Map.of() : entrance.latest(course);
        Map<Long, Points> told = enrolled.teaches() ? Map.of() : grades.of(course);
        for (Assignment assignment : assignments) {
            Span what = new Span(getTranslation(
                    "course.page.what",
                    getTranslation("assignment.kind." + assignment.kind().code()),
                    Moment.dateTime(
                            assignment.times().dueAt(), enrolled.course().zone(), getLocale())));
            what.setClassName("quiet");
            String code = enrolled.teaches()
                    ? taughtState(assignment, enrolled)
                    : ownState(assignment, enrolled, own.get(assignment.id()));
            Div state = new Div(new Span(getTranslation("course.page.state." + code)));
            state.setClassName("card-state");
            Optional.ofNullable(told.get(assignment.id())).ifPresent(points -> state.add(points(points)));
            ListItem card = new ListItem(new Anchor("assignment/" + assignment.id(), assignment.title()), what, state);
            if (code.startsWith("overdue")) {
                card.add(late(assignment, enrolled.course().zone()));
            }
            list.add(card);
        }
        return list;
    }

    private Span points(Points told) {
        return new Span(getTranslation("results.grade", Decimal.of(told.points(), getLocale()), told.total()));
    }

    /** Until when it is accepted all the same, and what that is worth. */
    private Span late(Assignment assignment, ZoneId zone) {
        Span late = new Span(getTranslation(
                "course.page.late",
                assignment.percentLeft(clock.instant(), zone),
                Moment.dateTime(assignment.times().closesAt(), zone, getLocale())));
        late.setClassName("card-note");
        return late;
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
        Instant now = clock.instant();
        boolean late = now.isAfter(assignment.times().dueAt()) && assignment.isOpen(now);
        if (latest == null) {
            String window = windowState(assignment, enrolled);
            return late && window.equals("open") ? "overdue" : window;
        }
        if (!latest.isRunning(now)) {
            return "handed-in";
        }
        return late ? "overdue-running" : "running";
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
