package org.chainwork.assignment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Gradebook;
import org.chainwork.assignment.Regrade;
import org.chainwork.assignment.Rulings;
import org.chainwork.assignment.StudentScore;
import org.chainwork.assignment.UndecidedAnswer;
import org.chainwork.course.Role;
import org.chainwork.shared.ui.EmptyState;
import org.chainwork.shared.ui.PageHeader;
import org.chainwork.shared.ui.Panel;
import org.chainwork.shared.ui.RouteNumber;

/** The grades of an assignment: who has what, what is to be judged by hand, and grading anew. */
@Route("assignment/:assignment([0-9]{1,18})/grades")
@PermitAll
@StyleSheet("context://app/course.css")
@StyleSheet("context://app/practice.css")
@StyleSheet("context://app/grades.css")
class GradesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AssignmentOffice office;
    private final Gradebook gradebook;
    private final Regrade regrade;
    private final Rulings rulings;
    private final Div standing = new Div();
    private final Div judging = new Div();
    private String title = "";

    GradesView(AssignmentOffice office, Gradebook gradebook, Regrade regrade, Rulings rulings) {
        this.office = office;
        this.gradebook = gradebook;
        this.regrade = regrade;
        this.rulings = rulings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Assignment assignment = office.require(RouteNumber.of(event, "assignment"), Role.ASSISTANT);
        boolean instructor = office.enrolled(assignment).role() == Role.INSTRUCTOR;
        title = getTranslation("grades.title", assignment.title());
        removeAll();
        add(new PageHeader(
                getTranslation("grades.heading"),
                assignment.title(),
                new Anchor("assignment/" + assignment.id(), getTranslation("grades.back")),
                download(assignment)));
        add(standing, judging);
        GradesTable table = new GradesTable(base(assignment), office.items(assignment));
        if (instructor) {
            add(new Panel(
                    getTranslation("grades.regrade.heading"),
                    new RegradePanel(regrade, assignment.id(), () -> showStanding(assignment, table))));
        }
        showStanding(assignment, table);
        showJudging(assignment, table, instructor);
    }

    private Anchor download(Assignment assignment) {
        Locale locale = getLocale();
        GradesDownload grades = new GradesDownload(() ->
                gradebook.csv(assignment.id(), (key, arguments) -> getTranslation(locale, key, arguments), locale));
        return new Anchor(DownloadHandler.fromInputStream(grades), getTranslation("grades.csv"));
    }

    private void showStanding(Assignment assignment, GradesTable table) {
        List<StudentScore> scores = gradebook.scores(assignment.id());
        standing.removeAll();
        table.show(scores);
        standing.add(
                scores.isEmpty()
                        ? new EmptyState(
                                getTranslation("grades.empty"),
                                getTranslation("grades.empty.next"),
                                new Anchor(
                                        "course/" + assignment.courseId() + "/people",
                                        getTranslation("people.heading")))
                        : table);
    }

    private void showJudging(Assignment assignment, GradesTable table, boolean instructor) {
        List<UndecidedAnswer> undecided = rulings.undecided(assignment.id());
        judging.removeAll();
        if (!undecided.isEmpty()) {
            UndecidedPanel panel = new UndecidedPanel(
                    base(assignment), assignment.id(), rulings, instructor, () -> showStanding(assignment, table));
            panel.show(undecided);
            judging.add(new Panel(getTranslation("grades.undecided.heading", undecided.size()), panel));
        }
    }

    private static String base(Assignment assignment) {
        return "assignment/" + assignment.id() + "/grades";
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
