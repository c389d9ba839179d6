package org.chainwork.insight.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.chainwork.assignment.Item;
import org.chainwork.insight.AssignmentFigures;
import org.chainwork.insight.AssignmentInsight;
import org.chainwork.insight.ItemFigures;
import org.chainwork.insight.Participation;
import org.chainwork.insight.ui.KeyFigures.KeyFigure;
import org.chainwork.shared.ui.Moment;
import org.chainwork.shared.ui.PageHeader;
import org.chainwork.shared.ui.RouteNumber;

/** What a class does not understand of an assignment, for those who teach it. */
@Route("assignment/:assignment([0-9]{1,18})/dashboard")
@PermitAll
@StyleSheet("context://app/course.css")
@StyleSheet("context://app/insight.css")
class AssignmentDashboardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AssignmentInsight insight;
    private String title = "";

    AssignmentDashboardView(AssignmentInsight insight) {
        this.insight = insight;
        setClassName("dashboard");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = RouteNumber.of(event, "assignment");
        AssignmentFigures figures = insight.figures(id);
        title = getTranslation("insight.title", figures.assignment().title());
        removeAll();
        add(new Figures(figures));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** The page of one assignment. */
    private final class Figures extends Div {

        private final long id;
        private final FigureText text = new FigureText(AssignmentDashboardView.this.getLocale());
        private final LiveRefresh refresh;
        private final KeyFigures keyFigures = new KeyFigures();
        private final MisconceptionPanel misconceptions;
        private final ScorePanel scores = new ScorePanel();
        private final ItemPanel items = new ItemPanel();
        private final WrongAnswerPanel wrongAnswers;
        private final StudentPanel students;

        Figures(AssignmentFigures figures) {
            id = figures.assignment().id();
            List<Item> asked = figures.items().stream().map(ItemFigures::item).toList();
            refresh = new LiveRefresh(() -> show(insight.figures(id))).byItself();
            misconceptions = new MisconceptionPanel(insight, id);
            wrongAnswers = new WrongAnswerPanel(insight, id, asked);
            students = new StudentPanel(id, asked);
            Div sideBySide = new Div(misconceptions, scores);
            sideBySide.setClassName("side-by-side");
            add(header(figures), keyFigures, sideBySide, items, wrongAnswers, students);
            show(figures);
        }

        private PageHeader header(AssignmentFigures figures) {
            return new PageHeader(
                    figures.assignment().title(),
                    getTranslation(
                            "insight.assignment.purpose", figures.course().name()),
                    new Anchor("course/" + figures.course().id() + "/dashboard", getTranslation("insight.course.link")),
                    new Anchor("assignment/" + id + "/grades", getTranslation("insight.grades")),
                    refresh);
        }

        private void show(AssignmentFigures figures) {
            refresh.setAsOf(Moment.time(figures.asOf(), figures.course().zone()));
            refresh.setMayChange(figures.mayChange());
            keyFigures.show(keyFigures(figures));
            misconceptions.show(figures.misconceptions());
            scores.show(figures.histogram());
            items.show(figures.items(), figures.participation().students());
            wrongAnswers.show();
            students.show(figures.students());
        }

        private List<KeyFigure> keyFigures(AssignmentFigures figures) {
            Participation participation = figures.participation();
            String ofAll = getTranslation("insight.of", participation.students());
            String ofPoints = getTranslation("insight.of", figures.most());
            return List.of(
                    new KeyFigure(getTranslation("insight.median"), text.decimal(figures.median()), ofPoints),
                    new KeyFigure(getTranslation("insight.mean"), text.decimal(figures.mean()), ofPoints),
                    new KeyFigure(getTranslation("insight.handed-in"), String.valueOf(participation.handedIn()), ofAll),
                    new KeyFigure(getTranslation("insight.started"), String.valueOf(participation.started()), ofAll),
                    new KeyFigure(
                            getTranslation("insight.students-in-course"), String.valueOf(participation.students()), ""),
                    new KeyFigure(getTranslation("insight.undecided"), String.valueOf(figures.undecided()), ""));
        }
    }
}
