package org.chainwork.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import org.chainwork.insight.AssignmentLine;
import org.chainwork.insight.CourseFigures;
import org.chainwork.insight.CourseInsight;
import org.chainwork.insight.MisconceptionCount;
import org.chainwork.insight.Participation;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.EmptyState;
import org.chainwork.shared.ui.Moment;
import org.chainwork.shared.ui.PageHeader;
import org.chainwork.shared.ui.Panel;
import org.chainwork.shared.ui.RouteNumber;

/** Where a class stands, for those who teach it. */
@Route("course/:course([0-9]{1,18})/dashboard")
@PermitAll
@StyleSheet("context://app/course.css")
@StyleSheet("context://app/insight.css")
class CourseDashboardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_MISCONCEPTIONS = 10;

    private final CourseInsight insight;
    private String title = "";

    CourseDashboardView(CourseInsight insight) {
        this.insight = insight;
        setClassName("dashboard");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CourseFigures figures = insight.figures(RouteNumber.of(event, "course"));
        title = getTranslation("insight.title", figures.course().name());
        removeAll();
        add(new Figures(figures));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** The page of one course. Newer figures take the place of those that changed: nothing else moves or loses the focus. */
    private final class Figures extends Div {

        private final long id;
        private final FigureText text = new FigureText(CourseDashboardView.this.getLocale());
        private final LiveRefresh refresh;
        private final EmptyState empty =
                new EmptyState(getTranslation("insight.course.empty"), getTranslation("insight.course.empty.next"));
        private final Div filled = new Div();
        private final DataTable assignments = new DataTable(
                getTranslation("insight.assignments"),
                List.of(
                        getTranslation("insight.assignments.title"),
                        getTranslation("insight.assignments.due"),
                        getTranslation("insight.median"),
                        getTranslation("insight.handed-in"),
                        getTranslation("insight.started"),
                        getTranslation("insight.not-started")));
        private final BehindPanel behind = new BehindPanel();
        private final Paragraph none = new Paragraph(getTranslation("insight.misconceptions.none"));
        private final OrderedList misconceptions = new OrderedList();
        private final MoreLine more = new MoreLine();
        private final Paragraph symbols = new Paragraph(getTranslation("insight.misconceptions.symbols"));
        private List<AssignmentLine> shownLines = List.of();
        private List<MisconceptionCount> shownMisconceptions = List.of();

        Figures(CourseFigures figures) {
            id = figures.course().id();
            refresh = new LiveRefresh(() -> show(insight.figures(id)));
            assignments.addClassName("figures");
            misconceptions.setClassName("misconceptions");
            symbols.setClassName("quiet");
            Div sideBySide = new Div(
                    behind, new Panel(getTranslation("insight.misconceptions"), none, misconceptions, more, symbols));
            sideBySide.setClassName("side-by-side");
            filled.add(new Panel(getTranslation("insight.assignments"), assignments), sideBySide);
            add(
                    new PageHeader(
                            figures.course().name(),
                            getTranslation("insight.course.purpose"),
                            new Anchor("course/" + id, getTranslation("people.back")),
                            refresh),
                    empty,
                    filled);
            show(figures);
        }

        private void show(CourseFigures figures) {
            refresh.setAsOf(Moment.time(figures.asOf(), figures.course().zone()));
            List<AssignmentLine> lines = figures.assignments();
            empty.setVisible(lines.isEmpty());
            filled.setVisible(!lines.isEmpty());
            if (!lines.isEmpty()) {
                behind.show(figures.behind(), lines.getFirst().participation().students());
            }
            if (!lines.equals(shownLines)) {
                shownLines = lines;
                assignments.clear();
                lines.forEach(line -> add(line, figures.course().zone()));
            }
            List<MisconceptionCount> most =
                    figures.misconceptions().stream().limit(MOST_MISCONCEPTIONS).toList();
            none.setVisible(most.isEmpty());
            more.show(figures.misconceptions().size() - most.size());
            symbols.setVisible(MisconceptionText.needSymbols(most, this::getTranslation));
            if (!most.equals(shownMisconceptions)) {
                shownMisconceptions = most;
                misconceptions.removeAll();
                shownMisconceptions.forEach(misconception -> misconceptions.add(item(misconception)));
            }
        }

        private void add(AssignmentLine line, ZoneId zone) {
            Participation participation = line.participation();
            assignments.addRow(
                    new Anchor(
                            "assignment/" + line.assignment().id() + "/dashboard",
                            line.assignment().title()),
                    Moment.dateTime(line.assignment().times().dueAt(), zone, getLocale()),
                    withWhole(text.decimal(line.median()), line.most()),
                    withWhole(String.valueOf(participation.handedIn()), participation.students()),
                    String.valueOf(participation.started()),
                    String.valueOf(participation.notStarted()));
        }

        private Component withWhole(String part, int whole) {
            Span of = new Span(" " + getTranslation("insight.of", whole));
            of.setClassName("quiet");
            return new Span(new Span(part), of);
        }

        private ListItem item(MisconceptionCount misconception) {
            MisconceptionText told = MisconceptionText.of(misconception.malrule(), this::getTranslation);
            Span name = new Span(told.name());
            name.setClassName("misconception-name");
            Span counts = new Span(
                    getTranslation("insight.misconception.counts", misconception.students(), misconception.answers()));
            counts.setClassName("quiet");
            return new ListItem(name, counts, new Paragraph(told.sentence()));
        }
    }
}
