package org.chainwork.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.Previews;
import org.chainwork.course.Enrolled;
import org.chainwork.course.Role;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.Panel;

/** An assignment for those who teach: what it asks, what holds for it, and what can be done with it. */
class TeachingOverview extends Div {

    private final AssignmentOffice office;
    private final Previews previews;
    private final List<Item> items;
    private final Enrolled enrolled;
    private final Clock clock;
    private final Notice notice = new Notice();

    TeachingOverview(
            AssignmentOffice office, Previews previews, Assignment assignment, Enrolled enrolled, Clock clock) {
        this.office = office;
        this.previews = previews;
        this.items = office.items(assignment);
        this.enrolled = enrolled;
        this.clock = clock;
        UnorderedList rules = new UnorderedList();
        new PolicyWords(assignment, enrolled.course().zone(), getLocale(), this::getTranslation)
                .sentences(0)
                .forEach(sentence -> rules.add(new ListItem(sentence)));
        add(
                state(assignment),
                notice,
                acts(assignment),
                new Panel(getTranslation("teaching.items"), table()),
                new Panel(getTranslation("teaching.rules"), rules));
    }

    private Paragraph state(Assignment assignment) {
        return new Paragraph(getTranslation(assignment.published() ? "teaching.published" : "teaching.draft"));
    }

    private Div acts(Assignment assignment) {
        String base = "assignment/" + assignment.id();
        Div acts = new Div();
        acts.setClassName("page-actions");
        boolean instructor = enrolled.role() == Role.INSTRUCTOR;
        if (instructor && !assignment.published()) {
            acts.add(new Publishing(
                    office,
                    previews,
                    assignment,
                    items,
                    clock,
                    () -> UI.getCurrent().refreshCurrentRoute(false)));
        }
        if (assignment.published()) {
            acts.add(
                    new Anchor(base + "/dashboard", getTranslation("teaching.dashboard")),
                    new Anchor(base + "/grades", getTranslation("teaching.grades")));
        }
        if (instructor) {
            acts.add(new Anchor(base + "/edit", getTranslation("teaching.edit")));
        }
        if (instructor && !enrolled.course().archived()) {
            acts.add(new ActButton(getTranslation("teaching.duplicate"), () -> {
                if (office.enrolled(assignment).course().archived()) {
                    notice.refused(String.join(
                            " ",
                            getTranslation("builder.archived.meanwhile"),
                            getTranslation("builder.archived.next")));
                    return;
                }
                String title = getTranslation("teaching.duplicate.title", assignment.title());
                Assignment copy = office.duplicate(
                        assignment.id(), title.substring(0, Math.min(title.length(), AssignmentOffice.LONGEST_TITLE)));
                UI.getCurrent().navigate("assignment/" + copy.id() + "/edit");
            }));
        }
        if (instructor && !assignment.published()) {
            acts.add(new Deleting(office, assignment));
        }
        return acts;
    }

    private DataTable table() {
        DataTable table = new DataTable(
                        getTranslation("teaching.items"),
                        List.of(
                                getTranslation("teaching.item"),
                                getTranslation("teaching.skill"),
                                getTranslation("teaching.kind"),
                                getTranslation("teaching.points"),
                                getTranslation("teaching.variants")))
                .stacked();
        for (Item item : items) {
            table.addRow(
                    item.position(),
                    getTranslation("skill." + item.template().skill().code()),
                    new KindOfProblem(item.template(), previews),
                    item.points(),
                    previews.count(item.template()));
        }
        return table;
    }
}
