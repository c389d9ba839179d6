package org.chainwork.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chainwork.assignment.NewItem;
import org.chainwork.assignment.Previews;
import org.chainwork.problem.Catalogue;
import org.chainwork.problem.Skill;
import org.chainwork.problem.Template;
import org.chainwork.problem.Variation;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.WholeNumberField;

/** One item: from a skill to a template, its points, and a look at what students would get. */
class ItemRow extends ListItem {

    private static final int MOST_POINTS = 1000;
    private static final int USUAL_POINTS = 4;
    private static final Skill FIRST_SKILL = Skill.WEIGHTS_AND_BIASES;

    /** So many distinct problems are enough for most classes. */
    private static final int ENOUGH_VARIANTS = 30;

    private final Previews previews;
    private final Select<Skill> skill = new Select<>();
    private final ComboBox<Template> template = new ComboBox<>();
    private final WholeNumberField points = new WholeNumberField();
    private final Button preview = new Button();
    private final Button remove = new Button();
    private final Div below = new Div();
    private final Paragraph variants = new Paragraph();
    private boolean filling = true;
    private final VariationFields variation = new VariationFields(this::chosenAnew);

    ItemRow(Previews previews, Consumer<ItemRow> onRemove) {
        this.previews = previews;
        setClassName("item-row");
        expanded(false);
        skill.setLabel(getTranslation("builder.item.skill"));
        skill.setItems(Skill.values());
        skill.setItemLabelGenerator(value -> getTranslation("skill." + value.code()));
        skill.addValueChangeListener(change -> {
            List<Template> templates = Catalogue.forSkill(change.getValue());
            template.setItems(templates);
            template.setValue(usual(templates));
        });
        template.setRequired(true);
        // one is always chosen: an emptied field goes back to what it was
        template.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                template.setValue(change.getOldValue());
            }
        });
        template.setLabel(getTranslation("builder.item.template"));
        template.addValueChangeListener(change -> chosenAnew());
        points.setLabel(getTranslation("builder.item.points"));
        points.within(1, MOST_POINTS);
        points.setValue(USUAL_POINTS);
        preview.setText(getTranslation("builder.item.preview"));
        preview.addClickListener(click -> togglePreview());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setText(getTranslation("builder.item.remove"));
        remove.addClickListener(click -> onRemove.accept(this));
        Div row = new Div(skill, points, preview, remove, template);
        row.setClassName("field-row");
        add(row, new NativeDetails(getTranslation("builder.variation.title"), variation), variants, below);
        skill.setValue(FIRST_SKILL);
        filling = false;
    }

    private void close() {
        below.removeAll();
        expanded(false);
    }

    private void expanded(boolean expanded) {
        preview.getElement().setAttribute("aria-expanded", String.valueOf(expanded));
    }

    private void chosenAnew() {
        close();
        if (!filling) {
            describe();
        }
    }

    /** Says of what is chosen, and of what else there is to choose, what the problems are like as they are varied now. */
    void describe() {
        Variation varied = variationSoFar();
        TemplateWords words = new TemplateWords(this::getTranslation, getLocale());
        template.setItemLabelGenerator(kind -> words.of(kind.with(varied)));
        template.setHelperComponent(new KindOfProblem(template.getValue().with(varied), previews));
        tellIfAlone();
    }

    /** None as long as its numbers are out of their ranges. */
    private Variation variationSoFar() {
        try {
            return variation.value();
        } catch (IllegalArgumentException outOfRange) {
            return Variation.NONE;
        }
    }

    /** Where all students would get the same problem it is said at once: that should be somebody's choice. */
    private void tellIfAlone() {
        boolean alone = obstacle().isEmpty() && previews.count(chosen()) == 1;
        variants.setText(alone ? getTranslation("builder.item.variants", 1) : "");
        variants.setVisible(alone);
    }

    /** Whoever takes what is offered should not give the whole class the same problem unawares. */
    private Template usual(List<Template> templates) {
        return templates.stream()
                .filter(template -> previews.count(template) >= ENOUGH_VARIANTS)
                .findFirst()
                .orElse(templates.getFirst());
    }

    void show(NewItem item) {
        Template chosen = Catalogue.named(item.template());
        filling = true;
        skill.setValue(chosen.skill());
        template.setValue(chosen);
        points.setValue(item.points());
        variation.show(item.variation());
        filling = false;
        describe();
    }

    void setFixed(boolean fixed) {
        skill.setReadOnly(fixed);
        template.setReadOnly(fixed);
        points.setReadOnly(fixed);
        variation.setReadOnly(fixed);
        remove.setVisible(!fixed);
    }

    void dress(int position, boolean removable) {
        remove.setEnabled(removable);
        remove.setAriaLabel(getTranslation("builder.item.remove.of", position));
        preview.setAriaLabel(getTranslation("builder.item.preview.of", position));
    }

    /** Why it cannot be an item; absent where it can. */
    Optional<String> missing() {
        Integer worth = points.getValue();
        if (worth == null || worth < 1 || worth > MOST_POINTS) {
            return Optional.of(getTranslation("builder.missing.points"));
        }
        return obstacle();
    }

    /** Expects that nothing is {@link #missing}. */
    NewItem value() {
        return new NewItem(template.getValue().code(), variation.value(), points.getValue());
    }

    private Optional<String> obstacle() {
        try {
            return chosen().obstacle().map(found -> getTranslation("builder.variation.obstacle." + found.code()));
        } catch (IllegalArgumentException outOfRange) {
            return Optional.of(getTranslation("builder.missing.variation"));
        }
    }

    private Template chosen() {
        return template.getValue().with(variation.value());
    }

    private void togglePreview() {
        boolean shown = below.getComponentCount() > 0;
        close();
        if (shown) {
            tellIfAlone();
            return;
        }
        expanded(true);
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            Notice notice = new Notice();
            notice.refused(obstacle.get());
            below.add(notice);
        } else {
            Template chosen = template.getValue();
            Variation varied = variation.value();
            // the preview says how many there are
            variants.setText("");
            variants.setVisible(false);
            below.add(new VariantPreview(previews, () -> previews.of(chosen, varied)));
        }
    }
}
