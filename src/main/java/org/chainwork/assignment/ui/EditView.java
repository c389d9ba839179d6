package org.chainwork.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
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
import java.time.ZoneId;
import java.util.List;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.AssignmentOffice.Outcome;
import org.chainwork.assignment.EditPreview;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.Previews;
import org.chainwork.course.Role;
import org.chainwork.shared.ui.PageHeader;
import org.chainwork.shared.ui.Question;
import org.chainwork.shared.ui.RouteNumber;

/** Changes an assignment. Once students see it, it says beforehand what a change does to those who have started. */
@Route("assignment/:assignment([0-9]{1,18})/edit")
@PermitAll
@StyleSheet("context://app/course.css")
@StyleSheet("context://app/assignment.css")
class EditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AssignmentOffice office;
    private final Previews previews;

    EditView(AssignmentOffice office, Previews previews) {
        this.office = office;
        this.previews = previews;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Assignment assignment = office.require(RouteNumber.of(event, "assignment"), Role.INSTRUCTOR);
        ZoneId zone = office.enrolled(assignment).course().zone();
        BuilderForm form = new BuilderForm(previews, zone, getTranslation("builder.save"));
        List<Item> items = office.items(assignment);
        form.show(assignment, items);
        form.onSave(plan -> {
            Runnable change = () -> {
                switch (office.change(assignment, items, plan.title(), plan.times(), plan.policy(), plan.items())) {
                    case Outcome.Changed() -> UI.getCurrent().navigate("assignment/" + assignment.id());
                    case Outcome.ChangedMeanwhile() -> form.refuse(getTranslation("builder.edit.changed-meanwhile"));
                    case Outcome.Hindered(EditPreview now) -> refuse(now, zone);
                }
            };
            EditPreview preview = office.previewEdit(assignment.id(), plan.times(), plan.policy());
            if (preview.isHarmless()) {
                change.run();
            } else if (!preview.obstacles().isEmpty()) {
                refuse(preview, zone);
            } else {
                ask(preview, zone, change);
            }
        });
        removeAll();
        add(
                new PageHeader(
                        assignment.title(),
                        getTranslation(assignment.published() ? "builder.edit.published" : "builder.edit.draft"),
                        new Anchor("assignment/" + assignment.id(), getTranslation("builder.edit.back"))),
                form);
    }

    private void refuse(EditPreview preview, ZoneId zone) {
        Dialog dialog = new Dialog(effects(preview, zone));
        dialog.setHeaderTitle(getTranslation("builder.edit.refused"));
        dialog.setWidth("36rem");
        dialog.getFooter().add(new Button(getTranslation("builder.edit.not"), click -> dialog.close()));
        dialog.open();
    }

    private void ask(EditPreview preview, ZoneId zone, Runnable onYes) {
        new Question("builder.edit.ask", onYes)
                .ask(effects(preview, zone), new Paragraph(getTranslation("builder.edit.promise")));
    }

    private UnorderedList effects(EditPreview preview, ZoneId zone) {
        UnorderedList effects = new UnorderedList();
        new EffectWords(preview, zone, getLocale(), this::getTranslation)
                .sentences()
                .forEach(sentence -> effects.add(new ListItem(sentence)));
        return effects;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("builder.edit.title");
    }
}
