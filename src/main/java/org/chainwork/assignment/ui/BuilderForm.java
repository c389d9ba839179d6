package org.chainwork.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.Previews;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.Panel;
import org.chainwork.shared.ui.UnsavedGuard;

/** What an assignment is, when it can be done, what it asks and what holds for it: a set in two minutes. */
class BuilderForm extends Div {

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TextField title = new TextField();
    private final TimesFields times;
    private final Paragraph shut = new Paragraph();
    private final ItemRows items;
    private final PolicyFields policy;
    private final Notice notice = new Notice();
    private final Button save;
    private Consumer<Plan> onSave = plan -> {};

    BuilderForm(Previews previews, ZoneId zone, String saveText) {
        times = new TimesFields(zone);
        policy = new PolicyFields(zone);
        items = new ItemRows(previews);
        save = new ActButton(saveText, this::save);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setClassName("builder");
        shut.setClassName("quiet");
        kind.setLabel(getTranslation("builder.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(value -> getTranslation("assignment.kind." + value.code()));
        kind.addValueChangeListener(change -> {
            boolean quiz = change.getValue() == Kind.QUIZ;
            times.setQuiz(quiz);
            policy.setQuiz(quiz);
            policy.setClosing(times.closing());
            shut.setVisible(quiz);
            shut.setText(quiz ? getTranslation("builder.quiz.shut") : "");
            if (change.isFromClient()) {
                policy.show(quiz ? Policy.QUIZ : Policy.HOMEWORK);
            }
        });
        times.onClosing(() -> policy.setClosing(times.closing()));
        title.setLabel(getTranslation("builder.name"));
        title.setMaxLength(AssignmentOffice.LONGEST_TITLE);
        title.setWidthFull();
        title.addValueChangeListener(change -> notice.clear());
        Div what = new Div(kind, title);
        what.setClassName("builder-what");
        Div saving = new Div(save, notice);
        saving.setClassName("builder-save");
        add(new UnsavedGuard(
                what,
                new Panel(getTranslation("builder.when", zone.getId()), times, shut),
                new Panel(getTranslation("builder.items"), items),
                new Panel(getTranslation("builder.policy"), policy),
                saving));
    }

    /** A homework for the week that begins now, with one item of what the lecture begins with. */
    void start(Instant now) {
        kind.setValue(Kind.HOMEWORK);
        times.suggest(false, now);
        kind.addValueChangeListener(change -> times.suggest(change.getValue() == Kind.QUIZ, now));
        policy.show(Policy.HOMEWORK);
        items.addRow();
    }

    /** What is there already. Its kind stays; once it is published its items stay, too. */
    void show(Assignment assignment, List<Item> existing) {
        kind.setValue(assignment.kind());
        kind.setReadOnly(true);
        title.setValue(assignment.title());
        times.show(assignment.times());
        policy.show(assignment.policy());
        items.show(existing, assignment.published());
    }

    void onSave(Consumer<Plan> listener) {
        onSave = listener;
    }

    /** Why it was not saved: one sentence beside the button. */
    void refuse(String sentence) {
        notice.refused(sentence);
    }

    private void save() {
        Optional<String> missing = missing();
        if (missing.isPresent()) {
            notice.refused(missing.get());
        } else {
            notice.clear();
            onSave.accept(new Plan(
                    kind.getValue(),
                    title.getValue(),
                    times.value(kind.getValue() == Kind.QUIZ),
                    policy.value(),
                    items.value()));
        }
    }

    private Optional<String> missing() {
        if (title.getValue().isBlank()) {
            return Optional.of(Lacking.at(title, getTranslation("builder.missing.name")));
        }
        return times.missing(kind.getValue() == Kind.QUIZ).or(items::missing).or(policy::missing);
    }
}
