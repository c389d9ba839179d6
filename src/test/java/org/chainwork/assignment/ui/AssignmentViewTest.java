package org.chainwork.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chainwork.account.Somebody.be;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chainwork.account.Account;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Answer;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.Commenting;
import org.chainwork.assignment.Counting;
import org.chainwork.assignment.Draft;
import org.chainwork.assignment.Drafting;
import org.chainwork.assignment.Entrance;
import org.chainwork.assignment.Extending;
import org.chainwork.assignment.Feedback;
import org.chainwork.assignment.Gradebook;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.Lengthening;
import org.chainwork.assignment.NewItem;
import org.chainwork.assignment.Overrides;
import org.chainwork.assignment.PartKey;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.Previews;
import org.chainwork.assignment.Regrade;
import org.chainwork.assignment.Rulings;
import org.chainwork.assignment.Sitting;
import org.chainwork.assignment.StudentScore;
import org.chainwork.assignment.Times;
import org.chainwork.assignment.WithClassroom;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Role;
import org.chainwork.course.Roles;
import org.chainwork.exercise.ui.WorkedSolution;
import org.chainwork.platform.Absent;
import org.chainwork.problem.Catalogue;
import org.chainwork.shared.ui.AnswerField;
import org.chainwork.shared.ui.AnswerText;
import org.chainwork.shared.ui.Pager;
import org.chainwork.shared.ui.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An assignment as its students see it, before, at and after their work. */
@WithClassroom
class AssignmentViewTest extends SpringBrowserlessTest {

    private static final Policy THREE_TRIES = new Policy(1, Counting.BEST, 3, 0, 25, 0, Feedback.AT_ONCE, null, true);

    @Autowired
    private Classroom.Services services;

    @Autowired
    private Entrance entrance;

    @Autowired
    private Sitting sitting;

    @Autowired
    private Drafting drafting;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private CourseOffice courses;

    @Autowired
    private Roles roles;

    @Autowired
    private Previews previews;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private Rulings rulings;

    @Autowired
    private Overrides overrides;

    @Autowired
    private Regrade regrade;

    @Autowired
    private Commenting commenting;

    @Autowired
    private Extending extending;

    @Autowired
    private Lengthening lengthening;

    @Autowired
    private JdbcClient jdbc;

    private Classroom room;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        room = new Classroom(services);
        be(room.ada);
        super.initVaadinEnvironment();
    }

    @Test
    void theRulesStandBeforeTheStart() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        open(quiz, room.ada);

        assertThat(shown())
                .contains(
                        "Open from 1 Mar 2026, 13:00, due on 8 Mar 2026, 13:00, accepted until 10 Mar 2026, 13:00",
                        "Once you have started you have 10 minutes.",
                        "What stands in an answer field when you hand in is your answer: one for each part.",
                        "You learn what was right after you have handed in.");
        assertThat(entrance.mine(quiz.id())).isEmpty();
        start("Start the clock");

        assertThat(entrance.mine(quiz.id())).hasSize(1);
        assertThat(find(QuizClock.class).all()).hasSize(1);
    }

    @Test
    void anArchivedCourseSaysThatNothingBegins() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        open(quiz, room.ada);
        be(room.teacher);
        courses.setArchived(room.course.id(), true);
        be(room.ada);

        test(find(Button.class).withText("Start the clock").single()).click();
        assertThat(shown()).contains("This course is archived", "Nothing new begins in it.");
        assertThat(entrance.mine(quiz.id())).isEmpty();

        navigate("course/" + room.course.id(), CourseView.class);
        assertThat(shown()).contains("This course is archived: nothing new begins in it.", "Closed");
    }

    @Test
    void anArchivedCourseOffersNothingNewToWhoeverTeachesIt() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        draft(THREE_TRIES, "two-layers-power");
        String course = "course/" + room.course.id();
        navigate(course, CourseView.class);
        assertThat(shown()).contains("New assignment", "Open", "Draft");
        courses.setArchived(room.course.id(), true);

        navigate(course, CourseView.class);
        assertThat(shown()).contains("Closed", "Draft").doesNotContain("New assignment", "Open");
        open(homework, room.teacher);
        assertThat(shown()).contains("Edit").doesNotContain("Duplicate");
        navigate(course + "/new", BuilderView.class);
        assertThat(shown()).contains("This course is archived", "Take it back from the archive");
        assertThat(find(BuilderForm.class).all()).isEmpty();
    }

    @Test
    void manyAssignmentsComeAPageAtATime() {
        be(room.teacher);
        for (int i = 1; i <= 101; i++) {
            office.create(
                    room.course.id(),
                    Kind.HOMEWORK,
                    "Sheet " + i + ".",
                    Classroom.times(0),
                    Policy.HOMEWORK,
                    List.of(new NewItem("two-layers-power", 4)));
        }

        navigate("course/" + room.course.id(), CourseView.class);

        assertThat(shown()).contains("Sheet 100.", "1 to 100 of 101").doesNotContain("Sheet 101.");
        find(Button.class, find(Pager.class).single()).all().getLast().click();
        assertThat(shown()).contains("Sheet 101.").doesNotContain("Sheet 100.");
    }

    @Test
    void anAnswerIsCheckedCountedAndKept() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        open(homework, room.ada);
        start("Begin");
        assertThat(shown()).contains("3 tries", "Each wrong try costs 25% of this part’s points.");

        check("x^77");
        assertThat(shown())
                .contains(
                        "Not yet.",
                        "2 tries",
                        "Wrong tries have cost 25% of this part’s points so far; each costs 25%.");
        check("x*x^76");
        assertThat(shown()).contains("This is the same answer as before.", "2 tries");
        check(key(homework));

        assertThat(shown()).contains("Correct.").doesNotContain("2 tries", "each costs");
        assertThat(find(WorkedSolution.class).all()).hasSize(1);
        assertThat(chosen().getElement().getAttribute("aria-label")).isEqualTo("Item 1: 1 of 1 parts done");
    }

    @Test
    void whatCannotBeReadIsSaidOnce() {
        open(room.assignment(Kind.HOMEWORK, 0, THREE_TRIES), room.ada);
        start("Begin");
        type("2*(x");
        assertThat(shown()).containsOnlyOnce("bracket");

        check("2*(x");
        assertThat(shown()).containsOnlyOnce("bracket");

        type("2*(x+");
        assertThat(shown()).containsOnlyOnce("missing here");
        type("2*x");
        assertThat(shown()).contains("Read as").doesNotContain("missing here", "bracket");
    }

    @Test
    void whoBeginsWorksByTheRulesOfNow() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        open(homework, room.ada);
        edit(homework, new Policy(1, Counting.BEST, 5, 0, 25, 0, Feedback.AT_ONCE, null, true));

        start("Begin");

        assertThat(shown()).contains("5 tries");
    }

    @Test
    void whoIsAtWorkIsToldOnceTheRulesBecomeStricter() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        open(homework, room.ada);
        start("Begin");
        edit(homework, new Policy(1, Counting.BEST, 4, 0, 25, 0, Feedback.AT_ONCE, null, true));
        check("x^76");
        assertThat(shown()).contains("3 tries left").doesNotContain("the rules were changed");
        Classroom.at(Classroom.START.plus(Duration.ofHours(2)));
        edit(homework, new Policy(1, Counting.BEST, 3, 0, 50, 0, Feedback.AT_ONCE, null, true));

        check("x^77");

        assertThat(shown())
                .contains(
                        "On 1 Mar 2026, 15:00, after you had begun, the rules were changed. This holds now:",
                        "You have 3 tries for each part.",
                        "Each wrong try costs 50% of a part’s points",
                        "One try left");
        open(homework, room.ada);
        assertThat(shown()).contains("the rules were changed");
        open(homework, room.bob);
        Classroom.at(Classroom.START.plus(Duration.ofHours(3)));
        start("Begin");
        assertThat(shown()).contains("3 tries left").doesNotContain("the rules were changed");
    }

    @Test
    void thatAnotherFormCountsAsATryIsSaidBeforeItDoes() {
        open(room.assignment(Kind.HOMEWORK, 0, THREE_TRIES, "substitution-numeric"), room.ada);
        start("Begin");
        assertThat(shown()).contains("not in the form asked for, counts as a try too.");

        open(room.assignment(Kind.HOMEWORK, 0, THREE_TRIES), room.ada);
        start("Begin");
        assertThat(shown()).doesNotContain("not in the form asked for");
        open(room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK, "substitution-numeric"), room.ada);
        start("Begin");
        assertThat(shown()).doesNotContain("not in the form asked for");
    }

    @Test
    void theRightValueIsShownAsItHoldsWhenAnAnswerIsChecked() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        open(homework, room.ada);
        start("Begin");
        check("x");
        assertThat(shown()).contains("Not yet.").doesNotContain("is another number");
        edit(homework, new Policy(1, Counting.BEST, 3, 0, 25, 0, Feedback.AT_ONCE, null, false));

        check("2x");

        assertThat(shown()).contains("is another number");
    }

    private void edit(Assignment assignment, Policy policy) {
        be(room.teacher);
        office.edit(assignment.id(), assignment.title(), assignment.times(), policy);
        be(room.ada);
    }

    @Test
    void aLateAnswerSaysHowLateItWas() {
        Assignment homework = room.assignment(
                Kind.HOMEWORK, 0, new Policy(1, Counting.BEST, 0, 0, 0, 10, Feedback.AT_ONCE, null, true));
        Attempt attempt = room.enter(room.ada, homework);
        Classroom.at(homework.times().dueAt().plus(Duration.ofHours(25)));
        open(homework, room.ada);
        assertThat(shown()).contains("What you answer now is late, and worth 80% of what it was worth in time.");
        room.answer(attempt, 1, true);
        room.handIn(attempt);

        open(homework, room.ada);

        assertThat(shown()).contains("Item 1, part 1: right at try 1, 2 days late, which is worth 80%.");
    }

    @Test
    void whatNothingIsLostByIsNotExplained() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        Attempt attempt = room.enter(room.ada, homework);
        room.answer(attempt, 1, false);
        room.answer(attempt, 1, true);
        room.handIn(attempt);

        open(homework, room.ada);

        assertThat(shown()).contains("4 of 4 points").doesNotContain("right at try");
    }

    @Test
    void eachAnswerHasItsWordAndTheLastAtLength() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        Attempt attempt = room.enter(room.ada, homework);
        room.say(attempt, 1, "x^77");
        room.answer(attempt, 1, true);
        room.say(attempt, 1, "x^77");
        room.handIn(attempt);

        open(homework, room.ada);

        assertThat(find(OrderedList.class).all().getFirst().getChildren())
                .extracting(AssignmentViewTest::text)
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("Not equal"),
                        last -> assertThat(last).contains("Correct. This equals dy/dx."));
    }

    @Test
    void namesThatTheFormForbidsAreNoKeys() {
        open(room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK, "substitution-numeric"), room.ada);
        start("Begin");

        assertThat(offered()).isEqualTo("[\"x\"]");
        open(room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK), room.ada);
        start("Begin");
        assertThat(offered()).isEqualTo("[\"x\",\"u\",\"y\"]");
    }

    private String offered() {
        return String.valueOf(find(AnswerField.class).single().getElement().getPropertyRaw("offered"));
    }

    @Test
    void answersToProblemsThatWereReplacedStayInSight() {
        Assignment homework = room.assignment(
                Kind.HOMEWORK, 0, new Policy(1, Counting.BEST, 0, 1, 0, 0, Feedback.AT_ONCE, null, true));
        Attempt attempt = room.enter(room.ada, homework);
        room.say(attempt, 1, "x^77");
        room.say(attempt, 1, "x^78");
        room.handIn(attempt);

        open(homework, room.ada);

        assertThat(shown())
                .contains("Your answers to problem 2 of this item", "Your answers to problem 1 of this item")
                .doesNotContain("The problems before that are not shown.");
        assertThat(shown().indexOf("problem 2 of this")).isLessThan(shown().indexOf("problem 1 of this"));
    }

    @Test
    void nothingIsCheckedOnceNoTriesAreLeft() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        open(homework, room.ada);
        start("Begin");

        List.of("x^71", "x^72", "x^73").forEach(this::check);

        assertThat(shown())
                .contains("No tries left", "Not right. This does not equal dy/dx.")
                .doesNotContain("Not yet.", "each costs");
        assertThat(button("Check").isEnabled()).isFalse();
        check(key(homework));
        assertThat(shown()).contains("No tries are left for this part.").doesNotContain("Correct.");
    }

    @Test
    void anotherAttemptSaysHowItCountsBeforeItBegins() {
        Assignment twice = room.assignment(
                Kind.HOMEWORK, 0, new Policy(2, Counting.MEAN, 0, 0, 0, 0, Feedback.AT_ONCE, null, true));
        Attempt first = room.enter(room.ada, twice);
        room.answer(first, 1, true);
        room.handIn(first);
        open(twice, room.ada);

        start("Start another attempt");
        Question question = find(Question.class).single();
        assertThat(question.getHeaderTitle()).isEqualTo("Begin attempt 2 of 2?");
        assertThat(text(question)).contains("or lower them");
        assertThat(find(AnswerField.class).all()).isEmpty();
        start("Begin it");

        assertThat(find(AnswerField.class).all()).isNotEmpty();
        open(twice, room.ada);
        be(room.teacher);
        assertThat(gradebook.scores(twice.id()).stream()
                        .filter(score -> score.student().accountId() == room.ada.id())
                        .map(StudentScore::points))
                .containsExactly(Optional.of(Rational.of(4)));

        be(room.ada);
        room.handIn(entrance.mine(twice.id()).getLast());
        open(twice, room.ada);
        assertThat(shown()).contains("2 of 4 points", "It is the mean of 2 attempts.");
    }

    @Test
    void whereNoTriesAreLeftNothingIsTypedAndTheSignsSaySo() {
        Assignment homework = room.assignment(
                Kind.HOMEWORK,
                0,
                new Policy(1, Counting.BEST, 1, 0, 0, 0, Feedback.AT_ONCE, null, true),
                "weights-and-biases-square",
                "two-layers-power");
        open(homework, room.ada);
        start("Begin");
        assertThat(find(AnswerField.class).single().isReadOnly()).isFalse();

        check("x^71");

        assertThat(find(AnswerField.class).single().isReadOnly()).isTrue();
        assertThat(items().getFirst().getElement().getAttribute("aria-label"))
                .isEqualTo("Item 1: 0 of 3 parts done, no tries left for 1");
        assertThat(text(items().getFirst())).isEqualTo("1…");
        assertThat(items())
                .extracting(item -> item.getElement().getAttribute("aria-label"))
                .contains("dy/dx, no tries left");
        test(items().get(1)).click();
        check("x^72");
        assertThat(text(items().get(1))).isEqualTo("2≠");

        open(homework, room.ada);
        come();
        assertThat(find(AnswerField.class).single().isReadOnly()).isFalse();
        test(button("Hand in…")).click();
        assertThat(text(find(Dialog.class).single())).contains("Item 1: 0 of 3").doesNotContain("Item 2");
    }

    @Test
    void aPageThatComesAgainStandsAsItWasLeft() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ, "two-layers-power", "two-layers-bias");
        open(quiz, room.ada);
        start("Start the clock");
        type("5x");

        open(quiz, room.ada);
        assertThat(find(AnswerField.class).all()).isEmpty();
        come();

        assertThat(shown()).contains("Item 2 · 4 points");
        test(items().getFirst()).click();
        assertThat(find(AnswerField.class).single().getValue()).isEqualTo("5x");
    }

    @Test
    void aQuizTellsNothingBeforeItIsHandedInAndNoKeyBeforeItIsOver() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        open(quiz, room.ada);
        start("Start the clock");
        type("x^77");
        assertThat(buttons()).doesNotContain("Check");
        assertThat(shown()).doesNotContain("Not yet.");

        test(button("Hand in…")).click();
        assertThat(text(find(Dialog.class).single())).contains("Every part has an answer.");
        test(button("Hand in now")).click();

        assertThat(shown())
                .contains(
                        "0 of 4 points",
                        "Not right. This does not equal",
                        "Solutions that do not stand here yet follow on 10 Mar 2026")
                .doesNotContain("Not yet.", "Not equal", "What is right:");
        assertThat(find(WorkedSolution.class).all()).isEmpty();
        Classroom.at(quiz.times().closesAt());
        open(quiz, room.ada);
        assertThat(shown()).contains("What is right:");
        assertThat(find(WorkedSolution.class).all()).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsNamedBeforeTheHandInAndAsksForNothingAfterIt() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        open(quiz, room.ada);
        start("Start the clock");
        type("\\frac{1}{2}u^{2}+");

        test(button("Hand in…")).click();
        assertThat(text(find(Dialog.class).single()))
                .contains("Item 1: 0 of 1 parts done", "dy/dx cannot be read: Something is missing here")
                .doesNotContain("Every part has an answer.");
        test(button("Hand in now")).click();

        assertThat(shown())
                .contains("1/2 u^2+", "Something is missing here", "It does not count as an answer.")
                .doesNotContain("check again", "frac", "{");
    }

    @Test
    void whatIsTypedAndNotCheckedIsToldFromWhatIsEmptyBeforeTheHandIn() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        open(homework, room.ada);
        start("Begin");
        check("x^77");

        test(button("Hand in…")).click();
        assertThat(text(find(Dialog.class).single())).doesNotContain("dy/dx is typed");
        test(button("Go on working")).click();
        type("x^78");
        test(button("Hand in…")).click();

        assertThat(text(find(Dialog.class).single()))
                .contains("dy/dx is typed and not checked; it counts as your answer.");
    }

    @Test
    void anAnswerFromTheFormulaEditorIsShownAsAFormulaAlone() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        open(quiz, room.ada);
        start("Start the clock");
        type("2u^{7}");
        test(button("Hand in…")).click();
        test(button("Hand in now")).click();

        assertThat(find(AnswerText.class).single().getElement().getOuterHTML())
                .contains("<msup>")
                .doesNotContain("{7}");
    }

    @Test
    void aDoubleClickAsksOnceWhetherToHandIn() {
        open(room.assignment(Kind.QUIZ, 10, Policy.QUIZ), room.ada);
        start("Start the clock");
        Button handIn = button("Hand in…");

        handIn.click();
        handIn.click();

        assertThat(find(Question.class).all()).hasSize(1);
    }

    @Test
    void theEndOfTheTimeHandsIn() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        open(quiz, room.ada);
        start("Start the clock");
        type(key(quiz));
        QuizClock clock = find(QuizClock.class).single();
        Classroom.at(Classroom.START.plus(Duration.ofMinutes(10)).minusMillis(300));
        ComponentUtil.fireEvent(clock, new QuizClock.TimeOverEvent(clock, true));
        assertThat(find(QuizClock.class).all()).hasSize(1);

        Classroom.at(Classroom.START.plus(Duration.ofMinutes(10)));
        ComponentUtil.fireEvent(clock, new QuizClock.TimeOverEvent(clock, true));

        assertThat(shown()).contains("4 of 4 points", "Receipt:", "The time was up on 1 Mar 2026, 13:10");
    }

    @Test
    void whatCouldNotBeSentBeforeTheEndIsTold() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        open(quiz, room.ada);
        start("Start the clock");
        type("5x");
        Attempt attempt = entrance.mine(quiz.id()).getLast();
        String field = sitting.tasks(attempt).getFirst().problemId() + "-1";
        room.handIn(attempt);

        open(quiz, room.ada);
        come(field, "5x");
        assertThat(shown()).doesNotContain("does not count");
        come(field, "512");

        assertThat(shown())
                .contains(
                        "This was handed in already: 1 Mar 2026, 13:00.",
                        "Item 1, dy/dx, reached us afterwards and does not count: 512");
    }

    @Test
    void whatCameTooLateIsToldOnce() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        open(quiz, room.ada);
        start("Start the clock");
        Attempt attempt = entrance.mine(quiz.id()).getLast();
        String field = sitting.tasks(attempt).getFirst().problemId() + "-1";
        room.handIn(attempt);

        type("512");
        come(field, "512");

        assertThat(shown()).containsOnlyOnce("does not count: 512");
        come(field, "5123");

        assertThat(shown()).containsOnlyOnce("does not count").contains("does not count: 5123");
    }

    @Test
    void whatCameAfterTheTimeWasOverSaysSo() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        open(quiz, room.ada);
        start("Start the clock");
        Classroom.at(Classroom.START.plus(Duration.ofMinutes(10)));

        type("512");

        assertThat(shown())
                .contains("The time was over: 1 Mar 2026, 13:10. Item 1, dy/dx, reached us afterwards")
                .contains("does not count: 512");
    }

    @Test
    void anEndThatWasPutOffIsShown() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        open(quiz, room.ada);
        start("Start the clock");
        be(room.teacher);
        Times longer = new Times(
                quiz.times().opensAt(), quiz.times().dueAt(), quiz.times().closesAt(), 20);
        office.edit(quiz.id(), quiz.title(), longer, quiz.policy());
        be(room.ada);
        assertThat(shown()).contains("ends at 13:10:00");
        Classroom.at(Classroom.START.plus(Duration.ofMinutes(10)));

        QuizClock clock = find(QuizClock.class).single();
        ComponentUtil.fireEvent(clock, new QuizClock.TimeOverEvent(clock, true));

        assertThat(shown()).contains("ends at 13:20:00");
    }

    @Test
    void minutesThatAreAddedReachThePageAndLeaveWhatIsTyped() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        open(quiz, room.ada);
        start("Start the clock");
        Attempt attempt = entrance.mine(quiz.id()).getLast();
        AnswerField field = find(AnswerField.class).single();
        be(room.teacher);
        lengthening.lengthen(attempt, 5, "fire alarm");
        be(room.ada);

        QuizClock clock = find(QuizClock.class).single();
        ComponentUtil.fireEvent(clock, new QuizClock.DoubtedEvent(clock, true));

        assertThat(shown()).contains("ends at 13:15:00");
        assertThat(find(SavedNote.class).single().getElement().getProperty("texts"))
                .contains("13:15:00");
        assertThat(find(AnswerField.class).single()).isSameAs(field);
    }

    @Test
    void whatTheBrowserKeptComesBackOrIsOffered() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        open(quiz, room.ada);
        start("Start the clock");
        type("5x");
        long problem =
                sitting.tasks(entrance.mine(quiz.id()).getLast()).getFirst().problemId();

        open(quiz, room.ada);
        come(problem + "-1", "7x");

        assertThat(find(AnswerField.class).single().getValue()).isEqualTo("5x");
        assertThat(shown()).contains("On this device you had typed: 7x");
        test(button("Put that in")).click();
        assertThat(find(AnswerField.class).single().getValue()).isEqualTo("7x");
        assertThat(shown()).doesNotContain("On this device you had typed");
    }

    /** A click that waited for the connection puts a field out of view before what was typed there comes. */
    @Test
    void whatAFieldOutOfViewCouldNotBringIsSavedAllTheSame() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ, "two-layers-power", "two-layers-bias");
        open(quiz, room.ada);
        start("Start the clock");
        type("5x");
        List<Sitting.Task> tasks = sitting.tasks(entrance.mine(quiz.id()).getLast());
        test(items().getLast()).click();

        bring(tasks.getFirst().problemId() + "-1", "7x", "5x");
        bring(tasks.getLast().problemId() + "-1", "9x", "");

        assertThat(find(AnswerField.class).single().getValue()).isEqualTo("9x");
        test(items().getFirst()).click();
        assertThat(find(AnswerField.class).single().getValue()).isEqualTo("7x");
        test(button("Hand in…")).click();
        assertThat(text(find(Dialog.class).single())).contains("Every part has an answer.");
    }

    @Test
    void aFreshProblemLeavesInSightWhatWasWrongBefore() {
        Assignment homework = room.assignment(
                Kind.HOMEWORK, 0, new Policy(1, Counting.BEST, 3, 1, 0, 0, Feedback.AT_ONCE, null, true));
        open(homework, room.ada);
        start("Begin");

        type("x^99");
        test(button("Check")).click();

        assertThat(shown()).contains("Of your answer to the problem before:", "Not yet.");
        assertThat(find(AnswerField.class).single().getValue()).isEmpty();
    }

    @Test
    void whatWasSavedOnAnotherDayHasADate() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        Attempt attempt = room.enter(room.ada, homework);
        PartKey part = new PartKey(sitting.tasks(attempt).getFirst().problemId(), 1);
        drafting.keep(attempt.id(), part, "5x", "");

        open(homework, room.ada);
        assertThat(saved()).isEqualTo("Saved at 13:00:00");
        Classroom.at(Classroom.START.plus(Duration.ofHours(11)));
        open(homework, room.ada);

        assertThat(saved()).isEqualTo("Saved: 1 Mar 2026, 13:00");
    }

    private String saved() {
        return find(SavedNote.class).single().getElement().getProperty("words");
    }

    @Test
    void whatAnotherWindowSavedIsShownBeforeItIsReplaced() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        Attempt attempt = room.enter(room.ada, homework);
        PartKey part = new PartKey(sitting.tasks(attempt).getFirst().problemId(), 1);
        open(homework, room.ada);
        come();
        drafting.keep(attempt.id(), part, "5x", "");

        type("7x");
        assertThat(shown()).contains("saved from another window or device: 5x");
        test(button("Check")).click();
        assertThat(sitting.answers(attempt)).isEmpty();
        test(button("Leave what stands here")).click();
        assertThat(drafting.of(attempt))
                .extractingByKey(part)
                .extracting(Draft::text)
                .isEqualTo("7x");
        assertThat(shown()).doesNotContain("another window");

        drafting.keep(attempt.id(), part, "9x", "7x");
        type("7x+1");
        test(button("Put that in")).click();
        assertThat(find(AnswerField.class).single().getValue()).isEqualTo("9x");
        assertThat(drafting.of(attempt))
                .extractingByKey(part)
                .extracting(Draft::text)
                .isEqualTo("9x");
        test(button("Check")).click();
        assertThat(sitting.answers(attempt)).extracting(Answer::rawText).containsExactly("9x");
    }

    @Test
    void anAnswerThatAnotherWindowContestsIsNotDoneAndTheBarSaysSo() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        Attempt attempt = room.enter(room.ada, quiz);
        PartKey part = new PartKey(sitting.tasks(attempt).getFirst().problemId(), 1);
        open(quiz, room.ada);
        come();
        drafting.keep(attempt.id(), part, "5x", "");

        type("7x");
        assertThat(bar()).startsWith("Item 1: not all that was typed is saved.");
        assertThat(chosen().getElement().getAttribute("aria-label")).isEqualTo("Item 1: 0 of 1 parts done");
        assertThat(shown().indexOf("another window"))
                .as("above the field and its keys")
                .isLessThan(shown().indexOf("Read as"));
        Button leave = button("Leave what stands here");
        bring(part.problemId() + "-1", "7x", "");
        assertThat(button("Leave what stands here")).isSameAs(leave);
        test(button("Hand in…")).click();
        Dialog asking = find(Dialog.class).single();
        assertThat(text(asking)).contains("Item 1: 0 of 1 parts done", "What is saved counts: 5x");
        asking.close();

        test(leave).click();
        assertThat(bar()).isEmpty();
        assertThat(chosen().getElement().getAttribute("aria-label")).isEqualTo("Item 1: 1 of 1 parts done");
    }

    @Test
    void whatTheBrowserKeptReplacesNothingNewerBeforeTheHandIn() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        Attempt attempt = room.enter(room.ada, quiz);
        PartKey part = new PartKey(sitting.tasks(attempt).getFirst().problemId(), 1);
        drafting.keep(attempt.id(), part, "5x", "");
        open(quiz, room.ada);
        come(part.problemId() + "-1", "7x");
        assertThat(bar()).startsWith("Item 1: not all that was typed is saved.");

        bring(part.problemId() + "-1", "7x", "");

        assertThat(drafting.of(attempt))
                .extractingByKey(part)
                .extracting(Draft::text)
                .isEqualTo("5x");
        assertThat(shown()).contains("On this device you had typed: 7x");
        test(button("Leave what stands here")).click();
        assertThat(bar()).isEmpty();
        assertThat(chosen().getElement().getAttribute("aria-label")).isEqualTo("Item 1: 1 of 1 parts done");
    }

    /** What is told instead of when all was saved. */
    private String bar() {
        return find(SavedNote.class).single().getElement().getProperty("contested");
    }

    /** The other window comes to the same text, or back to the one before. */
    @Test
    void whatAnotherWindowHadSavedIsOfferedNoLongerThanItStands() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        Attempt attempt = room.enter(room.ada, homework);
        PartKey part = new PartKey(sitting.tasks(attempt).getFirst().problemId(), 1);
        open(homework, room.ada);
        come();
        drafting.keep(attempt.id(), part, "5x", "");
        type("7x");
        assertThat(shown()).contains("saved from another window or device: 5x");

        drafting.keep(attempt.id(), part, "", "5x");
        type("7x+1");

        assertThat(shown()).doesNotContain("another window");
        assertThat(drafting.of(attempt))
                .extractingByKey(part)
                .extracting(Draft::text)
                .isEqualTo("7x+1");
    }

    @Test
    void anAnswerThatWasJudgedByHandSaysSo() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        Attempt attempt = room.enter(room.ada, homework);
        room.say(attempt, 1, "exp(x)");
        long answer = sitting.answers(attempt).getFirst().id();
        be(room.teacher);
        rulings.rule(homework.id(), answer, null, true);

        open(homework, room.ada);
        come();
        assertThat(shown()).contains("Judged by your instructor: right.").doesNotContain("could not be decided");
        room.handIn(attempt);
        open(homework, room.ada);

        assertThat(shown()).contains("Judged by your instructor: right.", "4 of 4 points");
    }

    @Test
    void pointsThatWereGivenByHandSayWhyAndByWhom() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        Attempt attempt = room.enter(room.ada, homework);
        room.handIn(attempt);
        be(room.teacher);
        overrides.give(homework.id(), room.ada.id(), Optional.empty(), Rational.of(3), "the key was wrong");

        open(homework, room.ada);

        assertThat(shown()).contains("3 of 4 points", "set by your instructor, Teacher: the key was wrong");
    }

    @Test
    void pointsThatWereRecomputedSayWhenAndWhatTheyWere() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        Attempt attempt = room.enter(room.ada, homework);
        room.answer(attempt, 1, false);
        room.answer(attempt, 1, true);
        room.handIn(attempt);
        edit(homework, new Policy(1, Counting.BEST, 3, 0, 50, 0, Feedback.AT_ONCE, null, true));
        be(room.teacher);
        Classroom.at(Classroom.START.plus(Duration.ofHours(2)));
        regrade.apply(regrade.preview(homework.id(), false));

        open(homework, room.ada);

        assertThat(shown())
                .contains("2 of 4 points", "Points were recomputed on 1 Mar 2026, 15:00: 3 before, 2 after.");
    }

    @Test
    void whoHasNotStartedReadsWhatWasGivenAndSaid() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        be(room.teacher);
        overrides.give(homework.id(), room.ada.id(), Optional.empty(), Rational.of(3), "done on paper");
        commenting.say(homework.id(), room.ada.id(), Optional.empty(), "Mind the bias.");

        open(homework, room.ada);
        assertThat(shown())
                .contains("3 of 4 points", "set by your instructor, Teacher: done on paper", "Mind the bias.");
        assertThat(buttons()).containsExactly("Begin");
        Classroom.at(homework.times().closesAt());
        open(homework, room.ada);

        assertThat(shown()).contains("3 of 4 points", "Mind the bias.", "This is over");
        open(homework, room.bob);
        assertThat(shown()).doesNotContain("of 4 points", "Mind the bias.");
    }

    /** Whoever wrote it was told that just those who teach read it. */
    @Test
    void aReasonFromBeforeStudentsReadThemStaysWithThoseWhoTeach() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        room.handIn(room.enter(room.ada, homework));
        jdbc.sql("""
                insert into grade_override (assignment_id, account_id, points, reason, author_id, made_at)
                values (?, ?, '3', 'she was ill', ?, ?)
                """)
                .params(homework.id(), room.ada.id(), room.teacher.id(), OffsetDateTime.now(ZoneOffset.UTC))
                .update();

        open(homework, room.ada);

        assertThat(shown())
                .contains("3 of 4 points", "These points were set by your instructor, Teacher.")
                .doesNotContain("she was ill");
    }

    @Test
    void aLongAnswerThatCameTooLateIsToldByItsBeginning() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        open(quiz, room.ada);
        start("Start the clock");
        Attempt attempt = entrance.mine(quiz.id()).getLast();
        String field = sitting.tasks(attempt).getFirst().problemId() + "-1";
        room.handIn(attempt);

        open(quiz, room.ada);
        come(field, "1+".repeat(150) + "1");

        assertThat(shown()).contains("does not count: " + "1+".repeat(100) + "… (301 characters)");
    }

    @Test
    void aButtonOfThoseWhoTeachWorksAgainAfterItWasRefused() {
        be(room.teacher);
        long draft = office.duplicate(
                        room.assignment(Kind.HOMEWORK, 0, THREE_TRIES).id(), "Draft")
                .id();
        open(office.require(draft, Role.INSTRUCTOR), room.teacher);
        for (String text : List.of("Publish", "Duplicate")) {
            Button button = button(text);
            be(room.ada);

            assertThatExceptionOfType(Absent.class).isThrownBy(button::click);

            assertThat(button.isEnabled()).as(text).isTrue();
            be(room.teacher);
        }
    }

    @Test
    void whoPublishesIsWarnedWhereStudentsShareProblems() {
        be(room.teacher);
        long draft = office.duplicate(
                        room.assignment(Kind.HOMEWORK, 0, THREE_TRIES, "two-layers-power", "weights-and-biases-square")
                                .id(),
                        "Draft")
                .id();
        open(office.require(draft, Role.INSTRUCTOR), room.teacher);

        test(button("Publish")).click();

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains(
                        "2 students are in the course so far.",
                        "Item 2 has just one variant: all students get the same problem.")
                .doesNotContain("Item 1");
        assertThat(office.require(draft, Role.INSTRUCTOR).published()).isFalse();

        test(button("Publish it like that")).click();

        assertThat(office.require(draft, Role.INSTRUCTOR).published()).isTrue();
        assertThat(shown()).contains("Published: students of the course see it.");
    }

    @Test
    void whoPublishesBeforeMoreThanOneIsThereIsWarnedOfThoseWhoCome() {
        long draft = draft(THREE_TRIES, "weights-and-biases-square");
        roles.remove(room.course.id(), room.bob.id());
        assertThat(toldBeforePublishing(draft))
                .contains("One student is in the course so far. As soon as there are more");

        roles.remove(room.course.id(), room.ada.id());
        assertThat(toldBeforePublishing(draft))
                .contains("No student is in the course so far. As soon as there are more");
    }

    @Test
    void eachAttemptNeedsAProblemOfItsOwn() {
        String template = "two-layers-power";
        int variants = previews.count(Catalogue.named(template));
        be(room.teacher);
        services.enrol(room.course, variants / Policy.MOST_ATTEMPTS);
        Policy often = new Policy(Policy.MOST_ATTEMPTS, Counting.BEST, 0, 0, 0, 0, Feedback.AT_ONCE, null, true);

        assertThat(toldBeforePublishing(draft(often, template)))
                .contains("students are in the course so far, with 20 attempts each.", "Item 1 has just " + variants);
    }

    @Test
    void whoPublishesWhatNobodyCanBeginIsTold() {
        long draft = draft(THREE_TRIES, "two-layers-power");
        courses.setArchived(room.course.id(), true);
        assertThat(toldBeforePublishing(draft))
                .contains("This course is archived: students see the assignment, but nobody can begin it.")
                .doesNotContain("so far");

        courses.setArchived(room.course.id(), false);
        Classroom.at(office.require(draft, Role.INSTRUCTOR).times().closesAt());
        assertThat(toldBeforePublishing(draft)).contains("Its closing is past");
        assertThat(office.require(draft, Role.INSTRUCTOR).published()).isFalse();
    }

    @Test
    void whatWouldTakeTooManyProblemsIsNotPublished() {
        be(room.teacher);
        services.enrol(room.course, 50);
        long draft = office.create(
                        room.course.id(),
                        Kind.HOMEWORK,
                        "Draft",
                        Classroom.times(0),
                        new Policy(20, Counting.BEST, 0, 0, 0, 0, Feedback.AT_ONCE, null, true),
                        Collections.nCopies(AssignmentOffice.MOST_ITEMS, new NewItem("two-layers-power", 1)))
                .id();

        open(office.require(draft, Role.INSTRUCTOR), room.teacher);
        test(button("Publish")).click();

        assertThat(shown()).contains("which makes 52,000 here, and 50,000 are dealt at most");
        assertThat(office.require(draft, Role.INSTRUCTOR).published()).isFalse();
    }

    private long draft(Policy policy, String template) {
        be(room.teacher);
        return office.create(
                        room.course.id(),
                        Kind.HOMEWORK,
                        "Draft",
                        Classroom.times(0),
                        policy,
                        List.of(new NewItem(template, 4)))
                .id();
    }

    private String toldBeforePublishing(long draft) {
        open(office.require(draft, Role.INSTRUCTOR), room.teacher);
        test(button("Publish")).click();
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    @Test
    void whoPublishesEnoughVariantsIsAskedNothing() {
        be(room.teacher);
        long draft = office.duplicate(
                        room.assignment(Kind.HOMEWORK, 0, THREE_TRIES, "two-layers-power")
                                .id(),
                        "Draft")
                .id();
        open(office.require(draft, Role.INSTRUCTOR), room.teacher);

        test(button("Publish")).click();

        assertThat(office.require(draft, Role.INSTRUCTOR).published()).isTrue();
    }

    @Test
    void whatHasChangedSinceItWasSeenIsNotPublished() {
        long draft = draft(THREE_TRIES, "two-layers-power");
        open(office.require(draft, Role.INSTRUCTOR), room.teacher);
        office.setItems(draft, List.of(new NewItem("two-layers-bias", 4)));

        test(button("Publish")).click();

        assertThat(office.require(draft, Role.INSTRUCTOR).published()).isFalse();
        assertThat(shown()).contains("Somebody has changed or published this assignment since you opened it.");
    }

    @Test
    void resultsWaitForTheirDate() {
        Instant date = Classroom.START.plus(Duration.ofDays(8));
        Assignment quiz =
                room.assignment(Kind.QUIZ, 10, new Policy(1, Counting.BEST, 1, 0, 0, 0, Feedback.AT_DATE, date, false));
        Attempt attempt = room.enter(room.ada, quiz);
        room.handIn(attempt);
        open(quiz, room.ada);
        assertThat(shown())
                .contains("What was right is told on 9 Mar 2026, 13:00.")
                .doesNotContain("of 4 points");

        Classroom.at(date);
        open(quiz, room.ada);

        assertThat(shown()).contains("0 of 4 points");
    }

    /** Right and wrong have a date of their own; solutions wait for everybody, whoever has more time first of all. */
    @Test
    void whoHasMoreTimeIsToldNoDateThatComesBeforeItsEnd() {
        Instant date = Classroom.START.plus(Duration.ofDays(10));
        Policy told = new Policy(2, Counting.BEST, 1, 0, 0, 0, Feedback.AT_DATE, date, false);
        Assignment quiz = room.assignment(Kind.QUIZ, 10, told);
        be(room.teacher);
        extending.give(quiz.id(), room.ada.id(), Classroom.START.plus(Duration.ofDays(14)), "was ill");

        open(quiz, room.ada);
        assertThat(shown())
                .contains(
                        "You learn what was right on 11 Mar 2026, 13:00, or as soon as you have handed in",
                        "on 15 Mar 2026, 13:00 at the earliest.");
        room.handIn(room.enter(room.ada, quiz));
        open(quiz, room.ada);
        assertThat(shown())
                .contains("What was right is told on 11 Mar 2026, 13:00.", "follow on 15 Mar 2026, 13:00, or later");

        open(quiz, room.bob);
        assertThat(shown())
                .contains("You learn what was right on 11 Mar 2026, 13:00.")
                .doesNotContain("15 Mar");
    }

    @Test
    void outsideItsWindowItSaysWhen() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        Classroom.at(Classroom.START.minusSeconds(1));
        open(homework, room.ada);
        assertThat(shown()).contains("Not open yet", "It opens on 1 Mar 2026, 13:00.");
        assertThat(buttons()).doesNotContain("Begin");

        Classroom.at(homework.times().closesAt());
        open(homework, room.ada);

        assertThat(shown()).contains("This is over");
    }

    @Test
    void thoseWhoTeachSeeWhatItAsks() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, THREE_TRIES);
        open(homework, room.assistant);
        assertThat(shown()).contains("Published", "Two layers", "You have 3 tries for each part.");
        assertThat(buttons()).isEmpty();

        open(homework, room.teacher);

        assertThat(buttons()).containsExactly("Duplicate");
    }

    private void open(Assignment assignment, Account account) {
        cleanVaadinEnvironment();
        be(account);
        super.initVaadinEnvironment();
        navigate("assignment/" + assignment.id(), Component.class);
    }

    /** As a browser does that has kept nothing. */
    private void come() {
        DraftVault vault = find(DraftVault.class).single();
        ComponentUtil.fireEvent(
                vault, new DraftVault.OpenedEvent(vault, true, JsonNodeFactory.instance.arrayNode(), ""));
    }

    /** As a browser does that has kept a text. */
    private void come(String field, String text) {
        DraftVault vault = find(DraftVault.class).single();
        ComponentUtil.fireEvent(vault, new DraftVault.OpenedEvent(vault, true, kept(field, text, ""), ""));
    }

    /** As a browser does that has a text which nobody said to be saved. */
    private void bring(String field, String text, String base) {
        DraftVault vault = find(DraftVault.class).single();
        ComponentUtil.fireEvent(vault, new DraftVault.LateEvent(vault, true, kept(field, text, base)));
    }

    private static ArrayNode kept(String field, String text, String base) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(JsonNodeFactory.instance
                        .objectNode()
                        .put("field", field)
                        .put("text", text)
                        .put("base", base));
    }

    private void start(String button) {
        test(button(button)).click();
        come();
    }

    private void type(String text) {
        AnswerField field = find(AnswerField.class).single();
        field.setValue(text);
    }

    private void check(String text) {
        AnswerField field = find(AnswerField.class).single();
        ComponentUtil.fireEvent(field, new AnswerField.CheckEvent(field, true, text));
    }

    private String key(Assignment assignment) {
        Sitting.Task task =
                sitting.tasks(entrance.mine(assignment.id()).getLast()).getFirst();
        return PlainText.print(task.problem().key(task.problem().parts().getFirst()));
    }

    private NativeButton chosen() {
        return items().stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .findFirst()
                .orElseThrow();
    }

    private List<NativeButton> items() {
        return find(NativeButton.class).withClassName("part-choice").all();
    }

    private String shown() {
        return text((Component) getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
