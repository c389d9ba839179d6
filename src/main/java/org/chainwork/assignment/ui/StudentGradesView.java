package org.chainwork.assignment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Answer;
import org.chainwork.assignment.Asked;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.AttemptScore;
import org.chainwork.assignment.Commenting;
import org.chainwork.assignment.Extending;
import org.chainwork.assignment.Gradebook;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.Lengthening;
import org.chainwork.assignment.Overrides;
import org.chainwork.assignment.PartKey;
import org.chainwork.assignment.PastSubmission;
import org.chainwork.assignment.Rulings;
import org.chainwork.assignment.StudentScore;
import org.chainwork.assignment.Timeline;
import org.chainwork.course.Enrolled;
import org.chainwork.course.Role;
import org.chainwork.shared.ui.Decimal;
import org.chainwork.shared.ui.EmptyState;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.PageHeader;
import org.chainwork.shared.ui.Panel;
import org.chainwork.shared.ui.RouteNumber;

/** One student's way through an assignment, for those who teach: attempts, submissions, points, and points given by hand. */
@Route("assignment/:assignment([0-9]{1,18})/grades/:account([0-9]{1,18})")
@PermitAll
@StyleSheet("context://app/course.css")
@StyleSheet("context://app/practice.css")
@StyleSheet("context://app/assignment.css")
@StyleSheet("context://app/grades.css")
class StudentGradesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AssignmentOffice office;
    private final Gradebook gradebook;
    private final Timeline timeline;
    private final Overrides overrides;
    private final Commenting commenting;
    private final Extending extending;
    private final Lengthening lengthening;
    private final Rulings rulings;
    private final Clock clock;
    private final Div grade = new Div();
    private final Div override = new Div();
    private final Div extension = new Div();
    private final Div work = new Div();
    private String title = "";

    StudentGradesView(
            AssignmentOffice office,
            Gradebook gradebook,
            Timeline timeline,
            Overrides overrides,
            Commenting commenting,
            Extending extending,
            Lengthening lengthening,
            Rulings rulings,
            Clock clock) {
        this.office = office;
        this.gradebook = gradebook;
        this.timeline = timeline;
        this.overrides = overrides;
        this.commenting = commenting;
        this.extending = extending;
        this.lengthening = lengthening;
        this.rulings = rulings;
        work.setClassName("results");
        this.clock = clock;
    }

    /** What the parts of the page are of. */
    private record Page(Assignment assignment, long account, Rational total, ZoneId zone, boolean instructor) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Assignment assignment = office.require(RouteNumber.of(event, "assignment"), Role.ASSISTANT);
        Enrolled enrolled = office.enrolled(assignment);
        Page page = new Page(
                assignment,
                RouteNumber.of(event, "account"),
                Rational.of(Item.total(office.items(assignment))),
                enrolled.course().zone(),
                enrolled.role() == Role.INSTRUCTOR);
        StudentScore score = showGrade(page);
        title = getTranslation("student-grades.title", score.student().name(), assignment.title());
        removeAll();
        add(
                new PageHeader(
                        score.student().name(),
                        getTranslation(
                                "student-grades.purpose",
                                assignment.title(),
                                score.student().email()),
                        new Anchor("assignment/" + assignment.id() + "/grades", getTranslation("student-grades.back"))),
                grade,
                new Panel(getTranslation("student-grades.override.heading"), override),
                new Panel(
                        getTranslation("student-grades.comment.heading"),
                        new CommentPanel(
                                commenting, page.assignment().id(), page.account(), page.zone(), page.instructor())),
                new Panel(getTranslation("student-grades.extension.heading"), extension),
                work);
        showOverride(page, score);
        showExtension(page, score);
        showWork(page, score);
    }

    /** What is done in one part leaves the others as they are: something may be half written there. */
    private void showOverride(Page page, StudentScore score) {
        override.removeAll();
        override.add(new OverridePanel(
                overrides,
                page.assignment().id(),
                score,
                page.total(),
                page.zone(),
                page.instructor(),
                () -> showOverride(page, showGrade(page)),
                () -> showGrade(page)));
    }

    private void showExtension(Page page, StudentScore score) {
        extension.removeAll();
        extension.add(new ExtensionPanel(
                extending,
                office,
                page.assignment().id(),
                page.account(),
                page.zone(),
                page.instructor(),
                () -> showTimes(page)));
        score.running(clock.instant())
                .filter(attempt -> page.assignment().isQuiz())
                .map(attempt ->
                        new MinutesPanel(lengthening, attempt, page.zone(), page.instructor(), () -> showTimes(page)))
                .ifPresent(extension::add);
    }

    /** When the student's attempts end, and what they have by that. */
    private void showTimes(Page page) {
        StudentScore score = showGrade(page);
        showExtension(page, score);
        showWork(page, score);
    }

    private void showWork(Page page, StudentScore score) {
        work.removeAll();
        if (score.attempts().isEmpty()) {
            work.add(new EmptyState(
                    getTranslation("student-grades.not-started", score.student().name()),
                    getTranslation("student-grades.not-started.next")));
        }
        List<PastSubmission> submissions = timeline.of(page.assignment().id(), page.account());
        if (submissions.size() == Timeline.MOST) {
            work.add(new Paragraph(getTranslation("student-grades.latest", Timeline.MOST)));
        }
        Map<PartKey, List<PastSubmission>> sent = submissions.stream()
                .collect(Collectors.groupingBy(past -> past.answer().part()));
        Map<Integer, Asked> asked = timeline.asked(page.assignment().id(), page.account());
        Optional<BiConsumer<Answer, Boolean>> ruling = Optional.of((answer, right) -> {
            boolean stands = rulings.rule(page.assignment().id(), answer.id(), answer.ruling(), right);
            showWork(page, showGrade(page));
            if (!stands) {
                Notice notice = new Notice();
                work.addComponentAsFirst(notice);
                notice.refused(getTranslation("grades.judged-meanwhile"));
            }
        });
        for (AttemptScore attempt : score.attempts()) {
            work.add(new AttemptPanel(
                    page.assignment().policy(),
                    attempt,
                    Objects.requireNonNull(asked.get(attempt.attempt().number())),
                    sent,
                    page.zone(),
                    ruling.filter(judge -> page.instructor())));
        }
    }

    /** That of now, which it returns. */
    private StudentScore showGrade(Page page) {
        StudentScore score = gradebook.require(page.assignment().id(), page.account());
        grade.removeAll();
        score.points()
                .ifPresent(points -> grade.add(
                        new Paragraph(getTranslation("student-grades.grade", shown(points), shown(page.total())))));
        if (score.attempts().size() > 1 && score.override().isEmpty()) {
            grade.add(new Paragraph(
                    score.counted().size() == 1
                            ? getTranslation(
                                    "student-grades.counts",
                                    score.counted().getFirst().attempt().number())
                            : getTranslation("student-grades.counts.mean")));
        }
        score.override()
                .ifPresent(given -> grade.add(new Paragraph(score.computed()
                        .map(computed -> getTranslation(
                                "student-grades.instead", given.author(), shown(computed), given.reason()))
                        .orElseGet(() ->
                                getTranslation("student-grades.instead.nothing", given.author(), given.reason())))));
        grade.add(new RegradeLines(gradebook.regrades(page.assignment().id(), page.account()), page.zone()));
        return score;
    }

    private String shown(Rational points) {
        return Decimal.of(points, getLocale());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
