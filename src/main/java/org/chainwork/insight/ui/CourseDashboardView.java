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

/** Where a class stands, for those who teach it. */
@Route("course/:course([0-9]{1,18})/dashboard")
@PermitAll
@StyleSheet("context://app/course.css")
@StyleSheet("context://app/insight.css")
class CourseDashboardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CourseInsight insight;
    private String title = "";

    CourseDashboardView(CourseInsight insight) {
        this.insight = insight;
        setClassName("dashboard");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Long.parseLong(event.getRouteParameters().get("course").orElseThrow()));
    }

    private void show(long id) {
        CourseFigures figures = insight.figures(id);
        FigureText text = new FigureText(getLocale());
        title = getTranslation("insight.title", figures.course().name());
        LiveRefresh refresh = new LiveRefresh(() -> show(id));
        refresh.setAsOf(Moment.time(figures.asOf(), figures.course().zone()));
        removeAll();
        add(new PageHeader(
                figures.course().name(),
                getTranslation("insight.course.purpose"),
                new Anchor("course/" + id, getTranslation("people.back")),
                refresh));
        if (figures.assignments().isEmpty()) {
            add(new EmptyState(getTranslation("insight.course.empty"), getTranslation("insight.course.empty.next")));
        } else {
            BehindPanel behind = new BehindPanel();
            behind.show(
                    figures.behind(),
                    figures.assignments().getFirst().participation().students());
            Div sideBySide = new Div(behind, misconceptions(figures.misconceptions()));
            sideBySide.setClassName("side-by-side");
            add(assignments(figures, text), sideBySide);
        }
    }

    private Panel assignments(CourseFigures figures, FigureText text) {
        DataTable table = new DataTable(
                getTranslation("insight.assignments"),
                List.of(
                        getTranslation("insight.assignments.title"),
                        getTranslation("insight.assignments.due"),
                        getTranslation("insight.median"),
                        getTranslation("insight.handed-in"),
                        getTranslation("insight.started"),
                        getTranslation("insight.not-started")));
        table.addClassName("figures");
        for (AssignmentLine line : figures.assignments()) {
            Participation participation = line.participation();
            table.addRow(
                    new Anchor(
                            "assignment/" + line.assignment().id() + "/dashboard",
                            line.assignment().title()),
                    Moment.dateTime(
                            line.assignment().times().dueAt(), figures.course().zone(), getLocale()),
                    withWhole(text.decimal(line.median()), line.most()),
                    withWhole(String.valueOf(participation.handedIn()), participation.students()),
                    String.valueOf(participation.started()),
                    String.valueOf(participation.notStarted()));
        }
        return new Panel(getTranslation("insight.assignments"), table);
    }

    private Component withWhole(String part, int whole) {
        Span of = new Span(" " + getTranslation("insight.of", whole));
        of.setClassName("quiet");
        return new Span(new Span(part), of);
    }

    private Panel misconceptions(List<MisconceptionCount> misconceptions) {
        if (misconceptions.isEmpty()) {
            return new Panel(
                    getTranslation("insight.misconceptions"),
                    new Paragraph(getTranslation("insight.misconceptions.none")));
        }
        OrderedList list = new OrderedList();
        list.setClassName("misconceptions");
        for (MisconceptionCount misconception : misconceptions) {
            MisconceptionText text = MisconceptionText.of(misconception.malrule(), this::getTranslation);
            Span name = new Span(text.name());
            name.setClassName("misconception-name");
            Span counts = new Span(
                    getTranslation("insight.misconception.counts", misconception.students(), misconception.answers()));
            counts.setClassName("quiet");
            list.add(new ListItem(name, counts, new Paragraph(text.sentence())));
        }
        Paragraph symbols = new Paragraph(getTranslation("insight.misconceptions.symbols"));
        symbols.setClassName("quiet");
        return new Panel(getTranslation("insight.misconceptions"), list, symbols);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
