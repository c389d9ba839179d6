package org.chainwork.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.Feedback;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.WithClassroom;
import org.chainwork.course.CourseOffice;
import org.chainwork.exercise.ui.ProblemStatement;
import org.chainwork.exercise.ui.QuestionLine;
import org.chainwork.problem.Catalogue;
import org.chainwork.problem.Shape.Parameters;
import org.chainwork.problem.Template;
import org.chainwork.shared.ui.Formula;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** A new assignment, as its instructor sets it up. It is a Sunday, at one in the afternoon where the course is. */
@WithClassroom
class BuilderViewTest extends SpringBrowserlessTest {

    @Autowired
    private Classroom.Services services;

    @Autowired
    private CourseOffice courses;

    private Classroom room;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        room = new Classroom(services);
        be(room.teacher);
        super.initVaadinEnvironment();
        navigate("course/" + room.course.id() + "/new", BuilderView.class);
    }

    @Test
    void aQuizTakesOneClassPeriodOnTheNextWeekday() {
        choose(Kind.QUIZ);

        assertThat(opens().getValue()).isEqualTo(LocalDateTime.parse("2026-03-02T10:00"));
        assertThat(due().getValue()).isEqualTo(LocalDateTime.parse("2026-03-02T11:30"));
        assertThat(shown()).contains("programs cannot check answers");
        choose(Kind.HOMEWORK);

        assertThat(opens().getValue()).isEqualTo(LocalDateTime.parse("2026-03-01T13:00"));
        assertThat(due().getValue()).isEqualTo(LocalDateTime.parse("2026-03-08T23:45"));
        assertThat(shown()).doesNotContain("programs cannot check answers");
    }

    @Test
    void timesThatWereSetStayWhatTheyAre() {
        LocalDateTime set = LocalDateTime.parse("2026-03-05T08:15");
        opens().setValue(set);

        choose(Kind.QUIZ);

        assertThat(opens().getValue()).isEqualTo(set);
        assertThat(due().getValue()).isEqualTo(LocalDateTime.parse("2026-03-08T23:45"));
    }

    @Test
    void aDateOfFeedbackBeforeTheClosingIsWarnedOf() {
        tellAtADate();
        DateTimePicker date = pickers().getLast();
        assertThat(date.getLabel()).isEqualTo("Date");
        date.setValue(LocalDateTime.parse("2026-03-08T23:00"));
        assertThat(date.getHelperText()).contains("until 8 Mar 2026, 23:45", "while others still work");

        due().setValue(LocalDateTime.parse("2026-03-08T22:00"));
        assertThat(date.getHelperText()).isEmpty();
        pickers().get(2).setValue(LocalDateTime.parse("2026-03-09T12:00"));
        assertThat(date.getHelperText()).contains("until 9 Mar 2026, 12:00");
        // a quiz closes when it is due
        choose(Kind.QUIZ);
        tellAtADate();
        date.setValue(LocalDateTime.parse("2026-03-08T22:30"));
        assertThat(date.getHelperText()).isEmpty();
    }

    @Test
    void theFieldsOfAVariationSayOfWhatTheyAre() {
        assertThat(find(IntegerField.class).all())
                .extracting(IntegerField::getLabel)
                .contains("Layers, at least", "Layers, at most");
    }

    @Test
    void aPreviewSaysWhereAVariationChangesNothing() {
        take(Catalogue.named("two-layers-power"));
        preview();
        assertThat(shown()).doesNotContain("changes nothing");
        field("Layers, at least").setValue(2);
        field("Layers, at most").setValue(2);

        preview();

        assertThat(shown()).contains("This changes nothing: the template has the same problems without it.");
        field("Layers, at least").setValue(3);
        field("Layers, at most").setValue(3);
        preview();
        assertThat(shown()).doesNotContain("changes nothing");
    }

    /** Without numbers there is little left to vary. */
    @Test
    @SuppressWarnings("unchecked")
    void aPreviewSaysHowFewVariantsThereAre() {
        take(Catalogue.named("two-layers-power"));
        find(Select.class).all().stream()
                .filter(select -> "Weights and biases".equals(select.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(Parameters.SYMBOLIC);

        preview();

        assertThat(shown())
                .containsPattern("Just (one variant|\\d distinct variants)")
                .doesNotContain("Ten of them");
    }

    @Test
    void nothingIsLateToAQuiz() {
        assertThat(labels()).contains("Percent lost with each day late", "Tries a part");

        choose(Kind.QUIZ);

        assertThat(labels())
                .doesNotContain("Percent lost with each day late", "Tries a part")
                .contains("Attempts");
    }

    private List<String> labels() {
        return find(IntegerField.class).all().stream()
                .map(IntegerField::getLabel)
                .toList();
    }

    @Test
    void whatIsOfferedFirstHasManyVariants() {
        preview();

        assertThat(shown()).contains("distinct variants were found").doesNotContain("Just");
    }

    @Test
    void aPreviewComesProblemByProblemAndIsClosedMeanwhile() {
        pressPreview();
        assertThat(shown()).contains("Problems are being drawn").doesNotContain("distinct variants");
        assertThat(find(ProgressBar.class).single().isIndeterminate()).isTrue();
        assertThat(previewButton().getElement().getAttribute("aria-expanded")).isEqualTo("true");

        answerBrowser();
        assertThat(shown()).contains("distinct variants were found").doesNotContain("Problems are being drawn");
        answerBrowser();
        answerBrowser();
        assertThat(find(VariantPreview.class).single().getElement().getTextRecursively())
                .isNotEmpty();
        assertThat(find(ProblemStatement.class).all()).hasSize(2);
        assertThat(find(ProgressBar.class).single().getValue()).isEqualTo(2);
        assertThat(find(ProgressBar.class).single().getMax()).isEqualTo(10);

        pressPreview();
        assertThat(find(VariantPreview.class).all()).isEmpty();
        assertThat(previewButton().getElement().getAttribute("aria-expanded")).isEqualTo("false");
        answerBrowser();
        assertThat(answerBrowser()).as("nothing more comes").isFalse();

        preview();
        assertThat(find(ProblemStatement.class).all()).hasSize(10);
        assertThat(find(ProgressBar.class).all()).isEmpty();
    }

    private Button previewButton() {
        return find(Button.class).withText("Preview").single();
    }

    @Test
    void theExampleIsTheFirstOfThePreviewAsItIsVariedNow() {
        take(Catalogue.named("negative-exponents-mixed"));
        field("How many of them").setValue(1);

        preview();

        assertThat(formulas(find(QuestionLine.class).single()))
                .hasSize(3)
                .isEqualTo(formulas(find(ProblemStatement.class).all().getFirst()));
        assertThat(kinds().getHelperComponent().getElement().getTextRecursively())
                .startsWith("Two layers, linear then power; exponents −5 to −1;")
                .contains("asks for one derivative with respect to x, weights, biases or intermediate variables");
    }

    @Test
    void kindsOfProblemsAreSaidAsTheyAreVaried() {
        take(Catalogue.named("two-layers-power"));
        assertThat(label(Catalogue.named("two-layers-square"))).contains("Two layers", "exponent 2;", "are numbers");

        field("Layers, at least").setValue(3);

        assertThat(label(Catalogue.named("two-layers-square"))).contains("3 layers", "exponent 2;", "are numbers");
        field("Layers, at least").setValue(99);
        assertThat(label(Catalogue.named("two-layers-square"))).contains("Two layers");
    }

    @Test
    void aNumberPastItsRangeIsToldAtItsField() {
        IntegerField layers = field("Layers, at least");
        assertThat(layers.getHelperText()).startsWith("1 to 8");

        layers.setValue(9);

        assertThat(layers.isInvalid()).isTrue();
        assertThat(layers.getErrorMessage()).isEqualTo("A whole number from 1 to 8.");
    }

    @Test
    void aCourseThatWasArchivedMeanwhileTakesNothingNew() {
        find(TextField.class).single().setValue("Week 1");
        courses.setArchived(room.course.id(), true);

        test(find(Button.class).withText("Create the draft").single()).click();

        assertThat(shown()).contains("Nothing was saved: this course was archived meanwhile.", "Take it back");
        assertThat(getCurrentView()).isInstanceOf(BuilderView.class);
    }

    @Test
    void whereAllWouldGetTheSameItIsSaidOnceWhetherItIsPreviewedOrNot() {
        take(Catalogue.named("weights-and-biases-square"));
        assertThat(shown()).containsOnlyOnce("Just one variant");

        preview();
        assertThat(shown()).containsOnlyOnce("Just one variant");
        preview();

        assertThat(shown()).containsOnlyOnce("Just one variant");
    }

    @SuppressWarnings("unchecked")
    private void tellAtADate() {
        find(Select.class).all().stream()
                .filter(select -> "Students learn what is right".equals(select.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(Feedback.AT_DATE);
    }

    @SuppressWarnings("unchecked")
    private void choose(Kind kind) {
        test(find(RadioButtonGroup.class).single()).selectItem(kind == Kind.QUIZ ? "Quiz" : "Homework");
    }

    @SuppressWarnings("unchecked")
    private void take(Template template) {
        find(Select.class).all().getFirst().setValue(template.skill());
        find(ComboBox.class).all().getFirst().setValue(template);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Template> kinds() {
        return find(ComboBox.class).all().getFirst();
    }

    private List<String> formulas(Component within) {
        return find(Formula.class, within).all().stream()
                .map(formula -> formula.getElement().getProperty("innerHTML").replace(" display=\"block\"", ""))
                .toList();
    }

    private String label(Template template) {
        return kinds().getItemLabelGenerator().apply(template);
    }

    private void preview() {
        pressPreview();
        while (answerBrowser()) {
            // one problem comes with each answer
        }
    }

    private void pressPreview() {
        test(previewButton()).click();
    }

    /** Whether there was anything to answer. */
    private static boolean answerBrowser() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        List<PendingJavaScriptInvocation> asked =
                UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                        .filter(invocation ->
                                invocation.getInvocation().getExpression().contains("shown"))
                        .toList();
        asked.forEach(invocation -> invocation.complete(JsonNodeFactory.instance.stringNode("shown")));
        return !asked.isEmpty();
    }

    private IntegerField field(String label) {
        return find(IntegerField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private DateTimePicker opens() {
        return pickers().getFirst();
    }

    private DateTimePicker due() {
        return pickers().get(1);
    }

    private List<DateTimePicker> pickers() {
        return find(DateTimePicker.class).all();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
