package org.chainwork.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.Consumer;
import org.chainwork.assignment.NewItem;
import org.chainwork.assignment.Previews;
import org.chainwork.problem.Catalogue;
import org.chainwork.problem.Skill;
import org.chainwork.problem.Template;

/** One item: from a skill to a template, its points, and a look at what students would get. */
class ItemRow extends ListItem {

    private static final int MOST_POINTS = 1000;
    private static final int USUAL_POINTS = 4;
    private static final Skill FIRST_SKILL = Skill.WEIGHTS_AND_BIASES;

    private final Previews previews;
    private final Select<Skill> skill = new Select<>();
    private final ComboBox<Template> template = new ComboBox<>();
    private final IntegerField points = new IntegerField();
    private final Button preview = new Button();
    private final Button remove = new Button();
    private final Div below = new Div();

    ItemRow(Previews previews, Consumer<ItemRow> onRemove) {
        this.previews = previews;
        setClassName("item-row");
        skill.setLabel(getTranslation("builder.item.skill"));
        skill.setItems(Skill.values());
        skill.setItemLabelGenerator(value -> getTranslation("skill." + value.code()));
        skill.addValueChangeListener(change -> {
            List<Template> templates = Catalogue.forSkill(change.getValue());
            template.setItems(templates);
            template.setValue(templates.getFirst());
        });
        template.setLabel(getTranslation("builder.item.template"));
        template.setItemLabelGenerator(TemplateWords::example);
        template.addValueChangeListener(change -> below.removeAll());
        points.setLabel(getTranslation("builder.item.points"));
        points.setMin(1);
        points.setMax(MOST_POINTS);
        points.setValue(USUAL_POINTS);
        preview.setText(getTranslation("builder.item.preview"));
        preview.addClickListener(click -> togglePreview());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setText(getTranslation("builder.item.remove"));
        remove.addClickListener(click -> onRemove.accept(this));
        Div row = new Div(skill, template, points, preview, remove);
        row.setClassName("field-row");
        add(row, below);
        skill.setValue(FIRST_SKILL);
    }

    void show(NewItem item) {
        Template chosen = Catalogue.named(item.template());
        skill.setValue(chosen.skill());
        template.setValue(chosen);
        points.setValue(item.points());
    }

    void setFixed(boolean fixed) {
        skill.setReadOnly(fixed);
        template.setReadOnly(fixed);
        points.setReadOnly(fixed);
        remove.setVisible(!fixed);
    }

    void dress(int position, boolean removable) {
        remove.setEnabled(removable);
        remove.setAriaLabel(getTranslation("builder.item.remove.of", position));
        preview.setAriaLabel(getTranslation("builder.item.preview.of", position));
    }

    boolean isComplete() {
        return template.getValue() != null
                && points.getValue() != null
                && points.getValue() >= 1
                && points.getValue() <= MOST_POINTS;
    }

    NewItem value() {
        return new NewItem(template.getValue().code(), points.getValue());
    }

    private void togglePreview() {
        boolean shown = below.getComponentCount() > 0;
        below.removeAll();
        if (!shown && template.getValue() != null) {
            Previews.Preview preview = previews.of(template.getValue());
            below.add(
                    new Paragraph(getTranslation("builder.item.variants", preview.count())),
                    new VariantPreview(preview.shown()));
        }
    }
}
