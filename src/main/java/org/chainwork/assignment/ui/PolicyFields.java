package org.chainwork.assignment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainwork.assignment.Counting;
import org.chainwork.assignment.Feedback;
import org.chainwork.assignment.Policy;
import org.chainwork.shared.ui.Moment;
import org.chainwork.shared.ui.WholeNumberField;
import org.jspecify.annotations.Nullable;

/** How answers become points, and when students are told. */
class PolicyFields extends Div {

    private final IntegerField attempts = number("builder.attempts", 1, Policy.MOST_ATTEMPTS);
    private final Select<Counting> counting = new Select<>();
    private final IntegerField tries = number("builder.tries", 0, Policy.MOST_TRIES);
    private final IntegerField freshAfter = number("builder.fresh", 0, Policy.MOST_TRIES);
    private final IntegerField penalty = number("builder.penalty", 0, 100);
    private final IntegerField late = number("builder.late", 0, 100);
    private final Select<Feedback> feedback = new Select<>();
    private final InstantPicker feedbackAt;
    private final Checkbox trueValue = new Checkbox();
    private final ZoneId zone;
    private boolean quiz;
    private Optional<Instant> closing = Optional.empty();

    PolicyFields(ZoneId zone) {
        this.zone = zone;
        feedbackAt = new InstantPicker(zone);
        setClassName("field-grid");
        tries.setHelperText(getTranslation("builder.tries.help"));
        freshAfter.setHelperText(getTranslation("builder.fresh.help"));
        counting.setLabel(getTranslation("builder.counting"));
        counting.setItems(Counting.values());
        counting.setItemLabelGenerator(value -> getTranslation("builder.counting." + value.code()));
        feedback.setLabel(getTranslation("builder.feedback"));
        feedback.setItems(Feedback.values());
        feedback.setItemLabelGenerator(value -> getTranslation("builder.feedback." + value.code()));
        feedback.addValueChangeListener(change -> {
            feedbackAt.setVisible(change.getValue() == Feedback.AT_DATE);
            // else there is one answer for each part: what stands in its field at the hand-in
            List.of(tries, penalty, freshAfter).forEach(field -> showIf(change.getValue() == Feedback.AT_ONCE, field));
            warn();
        });
        feedbackAt.addValueChangeListener(change -> warn());
        feedbackAt.setLabel(getTranslation("builder.feedback.date"));
        trueValue.setLabel(getTranslation("builder.true-value"));
        add(feedback, feedbackAt, tries, penalty, freshAfter, late, attempts, counting, trueValue);
    }

    private IntegerField number(String key, int least, int most) {
        WholeNumberField field = new WholeNumberField(getTranslation(key));
        field.within(least, most);
        field.setStepButtonsVisible(true);
        return field;
    }

    void setQuiz(boolean isQuiz) {
        quiz = isQuiz;
        // nothing comes late to a quiz
        showIf(!isQuiz, late);
        warn();
    }

    /** A number that has no place in what is chosen keeps its value, and lacks nothing. */
    private static void showIf(boolean visible, IntegerField field) {
        field.setVisible(visible);
        if (!visible && field.isEmpty()) {
            field.setValue(0);
        }
    }

    /** Whether the date of feedback comes before it hangs on this. */
    void setClosing(Optional<Instant> at) {
        closing = at;
        warn();
    }

    /** Whoever is done first knows what is right while others are still at it: in a quiz, and before the closing. */
    private void warn() {
        boolean early = quiz && feedback.getValue() != Feedback.AT_DATE;
        feedback.setHelperText(early ? getTranslation("builder.feedback.early") : "");
        feedbackAt.setHelperText(closing.filter(closes ->
                        feedbackAt.instant().filter(at -> at.isBefore(closes)).isPresent())
                .map(closes ->
                        getTranslation("builder.feedback.before-closing", Moment.dateTime(closes, zone, getLocale())))
                .orElse(""));
    }

    void show(Policy policy) {
        attempts.setValue(policy.attempts());
        counting.setValue(policy.counting());
        tries.setValue(policy.tries());
        freshAfter.setValue(policy.freshAfter());
        penalty.setValue(policy.penaltyPercent());
        late.setValue(policy.latePercentADay());
        feedback.setValue(policy.feedback());
        feedbackAt.show(policy.feedbackAt());
        feedbackAt.setVisible(policy.feedbackAt() != null);
        trueValue.setValue(policy.trueValueShown());
    }

    /** Said at the field, too. */
    Optional<String> missing() {
        Optional<IntegerField> wrong = Stream.of(attempts, tries, freshAfter, penalty, late)
                .filter(field ->
                        field.isEmpty() || field.getValue() < field.getMin() || field.getValue() > field.getMax())
                .findFirst();
        if (wrong.isPresent()) {
            IntegerField field = wrong.get();
            return Optional.of(Lacking.at(
                    field, getTranslation("builder.missing.number", field.getLabel(), field.getMin(), field.getMax())));
        }
        return feedback.getValue() == Feedback.AT_DATE && feedbackAt.isEmpty()
                ? Optional.of(Lacking.at(feedbackAt, getTranslation("builder.missing.feedback")))
                : Optional.empty();
    }

    /** Expects that nothing is {@link #missing}. */
    Policy value() {
        return new Policy(
                attempts.getValue(),
                counting.getValue(),
                tries.getValue(),
                freshAfter.getValue(),
                penalty.getValue(),
                late.getValue(),
                feedback.getValue(),
                date(),
                trueValue.getValue());
    }

    private @Nullable Instant date() {
        return feedback.getValue() == Feedback.AT_DATE ? feedbackAt.instant().orElseThrow() : null;
    }
}
