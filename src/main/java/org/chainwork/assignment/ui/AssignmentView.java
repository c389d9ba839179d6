package org.chainwork.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Draft;
import org.chainwork.assignment.Drafting;
import org.chainwork.assignment.Entrance;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.PartKey;
import org.chainwork.assignment.Previews;
import org.chainwork.assignment.Results;
import org.chainwork.assignment.Sitting;
import org.chainwork.chain.Composition;
import org.chainwork.course.Enrolled;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.Beginning;
import org.chainwork.shared.ui.EmptyState;
import org.chainwork.shared.ui.Moment;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.PageHeader;
import org.chainwork.shared.ui.Panel;
import org.chainwork.shared.ui.RouteNumber;
import org.chainwork.wording.Spelling;

/** One assignment: for a student what there is to do, and then what came of it; for those who teach, how it stands. */
@Route("assignment/:assignment([0-9]{1,18})")
@PermitAll
@StyleSheet("context://app/course.css")
@StyleSheet("context://app/practice.css")
@StyleSheet("context://app/assignment.css")
class AssignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AssignmentOffice office;
    private final Entrance entrance;
    private final Sitting sitting;
    private final Drafting drafting;
    private final Results results;
    private final Previews previews;
    private final Clock clock;
    /** What is told of texts that came too late: the browser may have kept a newer one. */
    private final Map<PartKey, Notice> late = new HashMap<>();

    private String title = "";

    AssignmentView(
            AssignmentOffice office,
            Entrance entrance,
            Sitting sitting,
            Drafting drafting,
            Results results,
            Previews previews,
            Clock clock) {
        this.office = office;
        this.entrance = entrance;
        this.sitting = sitting;
        this.drafting = drafting;
        this.results = results;
        this.previews = previews;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Assignment assignment = office.requireVisible(RouteNumber.of(event, "assignment"));
        title = getTranslation("assignment.page.title", assignment.title());
        show(assignment, office.enrolled(assignment));
    }

    private void show(Assignment assignment, Enrolled enrolled) {
        removeAll();
        late.clear();
        add(new PageHeader(
                assignment.title(),
                getTranslation("assignment.kind." + assignment.kind().code()),
                new Anchor("course/" + assignment.courseId(), enrolled.course().name())));
        if (enrolled.teaches()) {
            add(new TeachingOverview(office, previews, assignment, enrolled, clock));
        } else {
            showToStudent(assignment, enrolled);
        }
    }

    /** Its times and rules may have changed since the page came; what was typed and came too late is told. */
    private void showAnew(Attempt before, Map<PartKey, String> cameLate) {
        ZoneId zone = showAnew(before.assignmentId());
        entrance.mine(before.assignmentId()).stream()
                .filter(attempt -> attempt.id() == before.id())
                .forEach(attempt -> cameLate.forEach((part, text) -> tellTooLate(attempt, part, text, zone)));
    }

    private ZoneId showAnew(long id) {
        Assignment assignment = office.requireVisible(id);
        Enrolled enrolled = office.enrolled(assignment);
        show(assignment, enrolled);
        return enrolled.course().zone();
    }

    private void tellTooLate(Attempt attempt, PartKey part, String text, ZoneId zone) {
        if (!text.isBlank()) {
            Notice notice = late.computeIfAbsent(part, first -> {
                Notice added = new Notice();
                addComponentAtIndex(1, added);
                return added;
            });
            notice.refused(String.join(
                    " ",
                    handedInBefore(attempt, zone)
                            .orElseGet(() -> getTranslation(
                                    "work.too-late.ended", Moment.dateTime(attempt.endsAt(), zone, getLocale()))),
                    getTranslation(
                            "work.too-late",
                            name(attempt, part),
                            Beginning.typed(text).inSentence())));
        }
    }

    /** Whoever has handed in, perhaps elsewhere, is not told of an end that is still to come. */
    private Optional<String> handedInBefore(Attempt attempt, ZoneId zone) {
        return Optional.ofNullable(attempt.handedInAt())
                .filter(at -> at.isBefore(attempt.endsAt()))
                .map(at -> getTranslation("work.too-late.handed-in", Moment.dateTime(at, zone, getLocale())));
    }

    /** As its student knows it. A problem that another has taken the place of is none of its items any more. */
    private String name(Attempt attempt, PartKey part) {
        return sitting.tasks(attempt).stream()
                .filter(task -> task.problemId() == part.problemId())
                .flatMap(task -> task.problem().parts().stream()
                        .filter(asked -> asked.position() == part.position())
                        .map(asked -> getTranslation(
                                "work.too-late.part",
                                task.item().position(),
                                Spelling.derivative(Composition.OUTPUT, asked.target()))))
                .findFirst()
                .orElseGet(() -> getTranslation("work.too-late.replaced"));
    }

    /** What a browser without a network could not send before the end is told, and not kept any longer. */
    private DraftVault leftovers(Attempt attempt, ZoneId zone) {
        return new DraftVault(attempt, (vault, inView, texts) -> {
            Map<PartKey, Draft> saved = drafting.of(attempt);
            for (DraftVault.Kept kept : texts) {
                vault.release(kept);
                Draft draft = saved.get(kept.part());
                if (draft == null || !draft.text().equals(kept.text())) {
                    tellTooLate(attempt, kept.part(), kept.text(), zone);
                }
            }
        });
    }

    private void showToStudent(Assignment assignment, Enrolled enrolled) {
        List<Attempt> attempts = entrance.mine(assignment.id());
        Instant now = clock.instant();
        ZoneId zone = enrolled.course().zone();
        if (attempts.isEmpty()) {
            add(grade(assignment, zone), beforeTheStart(assignment, enrolled, now));
        } else if (attempts.getLast().isRunning(now)) {
            add(new WorkPanel(
                    sitting,
                    drafting,
                    assignment,
                    attempts.getLast(),
                    zone,
                    clock,
                    cameLate -> showAnew(attempts.getLast(), cameLate)));
        } else {
            // the sweep may not have come round yet
            sitting.handInIfOver(attempts.getLast().id());
            boolean again = entrance.canBegin(assignment)
                    && attempts.size() < assignment.policy().attempts();
            if (again) {
                add(new AnotherAttempt(assignment.policy(), attempts.size(), () -> {
                    entrance.enterAgain(assignment.id());
                    showAnew(assignment.id());
                }));
            }
            add(
                    leftovers(entrance.mine(assignment.id()).getLast(), zone),
                    grade(assignment, zone),
                    new ResultsPanel(assignment, results.mine(assignment.id()), zone));
        }
    }

    private GradePanel grade(Assignment assignment, ZoneId zone) {
        return new GradePanel(
                results.grade(assignment.id()),
                Rational.of(Item.total(office.items(assignment))),
                results.comment(assignment.id()),
                zone);
    }

    private Div beforeTheStart(Assignment assignment, Enrolled enrolled, Instant now) {
        ZoneId zone = enrolled.course().zone();
        if (!now.isBefore(assignment.times().closesAt())) {
            return new Div(new EmptyState(
                    getTranslation("assignment.closed"),
                    getTranslation(
                            "assignment.closed.next",
                            Moment.dateTime(assignment.times().closesAt(), zone, getLocale()))));
        }
        if (enrolled.course().archived()) {
            return new Div(
                    new EmptyState(getTranslation("assignment.archived"), getTranslation("assignment.archived.next")));
        }
        UnorderedList rules = new UnorderedList();
        new PolicyWords(assignment, zone, getLocale(), this::getTranslation)
                .sentences(entrance.extraTimePercent(assignment))
                .forEach(sentence -> rules.add(new ListItem(sentence)));
        List<Item> items = office.items(assignment);
        int points = Item.total(items);
        Div before = new Div(
                new Paragraph(getTranslation("assignment.extent", items.size(), points)),
                new Panel(getTranslation("assignment.rules"), rules));
        if (assignment.isOpen(now)) {
            if (assignment.isQuiz()) {
                Instant end = assignment.times().end(now, entrance.extraTimePercent(assignment));
                before.add(
                        new Paragraph(getTranslation("assignment.would-end", Moment.dateTime(end, zone, getLocale()))));
            }
            before.add(start(
                    "assignment.start." + assignment.kind().code(),
                    () -> entrance.enter(assignment.id()),
                    assignment.id()));
        } else {
            before.add(new EmptyState(
                    getTranslation("assignment.not-yet"),
                    getTranslation(
                            "assignment.not-yet.next",
                            Moment.dateTime(assignment.times().opensAt(), zone, getLocale()))));
        }
        return before;
    }

    private Div start(String key, Runnable act, long id) {
        Button start = new ActButton(getTranslation(key), () -> {
            act.run();
            showAnew(id);
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(start);
        actions.setClassName("actions");
        return actions;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
