package org.chainwork.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chainwork.account.Somebody.be;
import static org.mockito.Mockito.mock;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainwork.account.Account;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.Comment;
import org.chainwork.assignment.Commenting;
import org.chainwork.assignment.Counting;
import org.chainwork.assignment.Feedback;
import org.chainwork.assignment.Gradebook;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.Overrides;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.Rulings;
import org.chainwork.assignment.StudentScore;
import org.chainwork.assignment.Times;
import org.chainwork.assignment.WithClassroom;
import org.chainwork.platform.Absent;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.Question;
import org.chainwork.shared.ui.UnsavedGuard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of grades, for each of those who may see them, and those who may not. */
@WithClassroom
class GradesViewTest extends SpringBrowserlessTest {

    @Autowired
    private Classroom.Services services;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private Overrides overrides;

    @Autowired
    private Rulings rulings;

    @Autowired
    private Commenting commenting;

    @Autowired
    private JdbcClient jdbc;

    private Classroom room;
    private Assignment homework;

    /** Ada has 2 of the 4 points of item 1 and waits for a word on item 2; Bob has not started. The page is the teacher's. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        room = new Classroom(services);
        homework = room.assignment(Kind.HOMEWORK, 0, policy(50), "two-layers-power", "two-layers-power");
        Attempt adas = room.enter(room.ada, homework);
        room.answer(adas, 1, false);
        room.answer(adas, 1, true);
        room.say(adas, 2, "exp(x)");
        room.handIn(adas);
        arriveAs(room.teacher);
    }

    @Test
    void whatEachVerdictRestsOnIsShownToThoseWhoTeach() {
        navigate("assignment/" + homework.id() + "/grades/" + room.ada.id(), StudentGradesView.class);

        assertThat(find(NativeDetails.class).all().stream()
                        .map(details -> details.getElement().getTextRecursively())
                        .filter(text -> text.startsWith("What the verdict rests on")))
                .satisfiesExactly(
                        wrong -> assertThat(wrong).contains("different: "),
                        right -> assertThat(right).contains("same: ", "error below "),
                        undecided -> assertThat(undecided).endsWith("undecided: function"));
    }

    @Test
    void whoIsAtASecondAttemptHasHandedIn() {
        Assignment twice = room.assignment(
                Kind.HOMEWORK, 0, new Policy(2, Counting.BEST, 0, 0, 0, 0, Feedback.AT_ONCE, null, true));
        Attempt first = room.enter(room.ada, twice);
        room.handIn(first);
        room.enterAgain(room.ada, twice);
        room.enter(room.bob, twice);
        be(room.teacher);

        navigate("assignment/" + twice.id() + "/grades", GradesView.class);

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("1 handed in (one of them is at work again), 1 at work, 0 not started");
    }

    @Test
    void saysWhyAnItemHasItsPoints() {
        open("/" + room.ada.id());
        assertThat(shown())
                .contains("Item 1, part 1: right at try 2, which is worth 50%.")
                .doesNotContain("keeps the points");
        office.edit(homework.id(), "Week 1", homework.times(), policy(0));

        open("/" + room.ada.id());

        assertThat(shown())
                .contains(
                        "Item 1 keeps the points that it was given before, 2: by the rules of now its answers are worth 4.");
    }

    @Test
    void anItemWithoutAProblemTakesNoneOfTheOthersPoints() {
        forgetTheFirstProblem(homework);

        open("/" + room.ada.id());

        assertThat(shown()).contains("Item 2: 0 of 4 points").doesNotContain("Item 2: 2 of 4 points");
        leaveAndArriveAs(room.ada);
        navigate("assignment/" + homework.id(), AssignmentView.class);
        assertThat(shown()).contains("Item 2: 0 of 4 points").doesNotContain("Item 2: 2 of 4 points");
    }

    private void forgetTheFirstProblem(Assignment assignment) {
        jdbc.sql("delete from variant where item_id = (select id from item where assignment_id = ? and position = 1)")
                .param(assignment.id())
                .update();
    }

    @Test
    void saysWhichAttemptCounts() {
        Assignment twice = room.assignment(
                Kind.HOMEWORK, 0, new Policy(2, Counting.LAST, 0, 0, 0, 0, Feedback.AT_ONCE, null, true));
        room.handIn(room.enter(room.ada, twice));
        Attempt second = room.enterAgain(room.ada, twice);
        String page = "assignment/" + twice.id() + "/grades/" + room.ada.id();
        be(room.teacher);
        navigate(page, StudentGradesView.class);
        // one that has just begun takes nothing away
        assertThat(shown()).contains("Attempt 1 counts.");

        be(room.ada);
        room.handIn(second);

        be(room.teacher);
        navigate(page, StudentGradesView.class);
        assertThat(shown()).contains("Attempt 2 counts.");
    }

    @Test
    void moreTimeThatWouldDoNothingSaysSoBeforehand() {
        open("/" + room.ada.id());

        assertThat(shown()).contains("more time would change nothing");
        assertThat(find(DateTimePicker.class).all()).isEmpty();
    }

    @Test
    void whatTheChosenTimeWouldDoIsToldAndNothingIsNotGiven() {
        Assignment free = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        navigate("assignment/" + free.id() + "/grades/" + room.bob.id(), StudentGradesView.class);
        assertThat(shown()).contains("Until then it stays open for this student");

        // after the due date, before it closes
        test(find(DateTimePicker.class).single()).setValue(LocalDateTime.of(2026, 3, 9, 18, 0));
        assertThat(shown()).contains("Time until then would change nothing").doesNotContain("stays open");
        test(area("Reason, for the log and for those who teach")).setValue("ill");
        test(button("Give more time")).click();

        assertThat(shown()).contains("Nothing was given", "The times of the assignment hold.");
    }

    @Test
    void moreTimeIsAfterTheDueDateOfNow() {
        open("/" + room.bob.id());
        Instant due = Instant.parse("2026-03-21T12:00:00Z");
        office.edit(homework.id(), "Week 1", new Times(Classroom.START, due, due, 0), homework.policy());

        test(find(DateTimePicker.class).single()).setValue(LocalDateTime.of(2026, 3, 20, 18, 0));
        test(area("Reason, for the log and for those who teach")).setValue("ill");
        test(button("Give more time")).click();

        assertThat(shown()).contains("Choose a time after the due date of all, 21 Mar 2026, 13:00");
    }

    @Test
    void moreTimeIsGivenWithAReasonAndTakenBack() {
        open("/" + room.bob.id());
        test(button("Give more time")).click();
        assertThat(shown()).contains("Choose a time after the due date of all, ");
        test(find(DateTimePicker.class).single()).setValue(LocalDateTime.of(2026, 3, 20, 18, 0));
        test(button("Give more time")).click();
        assertThat(shown()).contains("Say why: the reason is kept.");
        test(area("Reason, for the log and for those who teach")).setValue("ill");
        test(button("Give more time")).click();

        assertThat(shown()).contains("by Teacher: ill");
        arriveAs(room.bob);
        assertThat(office.requireVisible(homework.id()).times().dueAt()).isEqualTo("2026-03-20T17:00:00Z");
        arriveAs(room.teacher);
        open("/" + room.bob.id());
        test(button("Take back")).click();
        assertThat(shown()).doesNotContain("The times of the assignment hold.");
        test(find(Button.class, find(Question.class).single())
                        .withText("Take back")
                        .single())
                .click();
        assertThat(shown()).contains("The times of the assignment hold.");
    }

    @Test
    void minutesAreAddedToAQuizThatRuns() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        room.enter(room.ada, quiz);
        be(room.teacher);
        navigate("assignment/" + quiz.id() + "/grades/" + room.ada.id(), StudentGradesView.class);
        assertThat(shown())
                .contains("would end at 1 Mar 2026, 13:10, by its own clock", "runs until 1 Mar 2026, 13:10.")
                .doesNotContain("more time would change nothing");
        test(button("Add the minutes")).click();
        assertThat(shown()).contains("Choose 1 to 1,440 minutes.");
        test(find(IntegerField.class).single()).setValue(5);
        test(button("Add the minutes")).click();
        assertThat(shown()).contains("Say why: the reason is kept.");
        test(area("Why they are added, for the log")).setValue("fire alarm");
        test(button("Add the minutes")).click();

        assertThat(shown()).contains("runs until 1 Mar 2026, 13:15; 5 minutes were added.", "ends 1 Mar 2026, 13:15.");
        Classroom.at(Classroom.START.plusSeconds(901));
        test(find(IntegerField.class).single()).setValue(5);
        test(area("Why they are added, for the log")).setValue("too late");
        test(button("Add the minutes")).click();
        assertThat(shown()).contains("Nothing was added: the attempt has ended");
    }

    @Test
    void showsWhoHasWhat() {
        open("");

        assertThat(shown()).contains("2 students: 1 handed in, 0 at work, 1 not started.", "On average 2 of 8 points.");
        assertThat(rows()).containsExactly("Ada22011 to judge", "Bob–––not started");
        assertThat(links())
                .contains("assignment/" + homework.id(), "assignment/" + homework.id() + "/grades/" + room.ada.id());
    }

    @Test
    void anAnswerIsJudgedAndCountsAtOnce() {
        open("");
        assertThat(shown()).contains("Answers to judge (1)", "exp(x)");

        test(button("Right")).click();

        assertThat(rows()).startsWith("Ada6241");
        assertThat(shown()).contains("Judged right by hand");
        open("");
        assertThat(shown()).doesNotContain("Answers to judge");
    }

    /** A second press in the same place would judge another answer, if that one came up there. */
    @Test
    void anAnswerThatWasJudgedStaysWhereItIsAndCanBeJudgedOtherwise() {
        open("");

        test(button("Right")).click();
        test(button("Right")).click();
        test(button("Wrong")).click();

        assertThat(shown()).contains("exp(x)", "Judged wrong by hand").doesNotContain("Judged right by hand");
        assertThat(rows()).startsWith("Ada2201");
    }

    @Test
    void tellsApartWhoHaveTheSameName() {
        jdbc.sql("update account set name = 'ada' where id = ?")
                .param(room.bob.id())
                .update();

        open("");

        assertThat(students())
                .satisfiesExactlyInAnyOrder(
                        ada -> assertThat(ada).startsWith("Ada" + room.ada.email()),
                        bob -> assertThat(bob).startsWith("ada" + room.bob.email()));
    }

    @Test
    void gradesAnewAfterShowingWhatWouldChange() {
        office.edit(homework.id(), "Week 1", homework.times(), policy(0));
        open("");

        test(button("Recompute grades…")).click();
        assertThat(shown())
                .contains("One student’s points rise, nobody’s fall, nobody’s stay.")
                .contains("Ada24");
        assertThat(rows()).startsWith("Ada22011 to judge");
        test(button("Recompute them now")).click();

        assertThat(said()).isEqualTo("Recomputed: one student has more, nobody less.");
        assertThat(rows()).startsWith("Ada44011 to judge");
        open("/" + room.ada.id());
        assertThat(shown()).contains("Points were recomputed on 1 Mar 2026, 13:00: 2 before, 4 after.");
    }

    @Test
    void lowersOnlyWhereItIsToldTo() {
        office.edit(homework.id(), "Week 1", homework.times(), policy(100));
        open("");
        test(button("Recompute grades…")).click();
        assertThat(said()).startsWith("Nothing changes, just because you chose to lower nobody.");

        test(find(Checkbox.class).single()).click();
        test(button("Recompute grades…")).click();

        assertThat(shown()).contains("Nobody’s points rise, one student’s fall, nobody’s stay.");
    }

    @Test
    void whatWasSeenAndIsNoLongerSoIsShownAgain() {
        office.edit(homework.id(), "Week 1", homework.times(), policy(0));
        open("");
        test(button("Recompute grades…")).click();
        office.edit(homework.id(), "Week 1", homework.times(), policy(25));

        test(button("Recompute them now")).click();

        assertThat(said()).startsWith("Something has changed meanwhile");
        assertThat(shown()).contains("Ada23");
        assertThat(points()).isEqualTo(Rational.of(2));
    }

    @Test
    void saysWhenNobodyIsLoweredJustBecauseItWasAskedFor() {
        office.edit(homework.id(), "Week 1", homework.times(), policy(100));
        open("");

        test(button("Recompute grades…")).click();

        assertThat(said()).contains("The points of one student would go down", "lower nobody");
        office.edit(homework.id(), "Week 1", homework.times(), policy(50));
        test(button("Recompute grades…")).click();
        assertThat(said()).startsWith("All grades are already what they would be.");
    }

    @Test
    void manyStudentsComeAPageAtATimeAndAreFoundByName() {
        services.enrol(room.course, 60);
        open("");
        assertThat(students()).hasSize(50);
        assertThat(shown()).contains("62 students:", "1 to 50 of 62");

        test(find(TextField.class).single()).setValue("MANY 59");

        assertThat(students()).singleElement().asString().startsWith("Many 59");
        assertThat(shown()).contains("62 students:");
        test(find(TextField.class).single()).setValue("nobody of that name");
        assertThat(students()).isEmpty();
        assertThat(shown()).contains("Nobody has this in the name");
    }

    @Test
    void theSearchStaysWhereAnAnswerIsJudged() {
        open("");
        test(find(TextField.class).single()).setValue("ada");

        test(button("Right")).click();

        assertThat(students()).singleElement().asString().startsWith("Ada6241");
    }

    @Test
    void whatWouldChangeComesAPageAtATime() {
        Assignment many = room.assignment(Kind.HOMEWORK, 0, policy(50), "two-layers-power");
        services.enrol(room.course, 60).forEach(student -> {
            Attempt attempt = room.enter(student, many);
            room.answer(attempt, 1, false);
            room.answer(attempt, 1, true);
            room.handIn(attempt);
        });
        be(room.teacher);
        office.edit(many.id(), "Week 1", many.times(), policy(0));
        navigate("assignment/" + many.id() + "/grades", GradesView.class);

        test(button("Recompute grades…")).click();

        assertThat(shown()).contains("The points of 60 students rise", "1 to 50 of 60");
    }

    @Test
    void aButtonWorksAgainAfterItWasRefused() {
        open("");
        Button right = button("Right");
        be(room.assistant);

        assertThatExceptionOfType(Absent.class).isThrownBy(right::click);

        assertThat(right.isEnabled()).isTrue();
        be(room.teacher);
        open("/" + room.ada.id());
        Button wrong = button("Wrong");
        be(room.assistant);
        assertThatExceptionOfType(Absent.class).isThrownBy(wrong::click);
        assertThat(wrong.isEnabled()).isTrue();
    }

    @Test
    void saysWhatAJudgementCostsAndWhoReadsAReason() {
        open("");
        assertThat(shown()).contains("costs neither a try nor points");
        open("/" + room.ada.id());

        assertThat(shown()).contains("costs neither a try nor points", "The student reads your reason");
    }

    @Test
    void showsAStudentsWay() {
        open("/" + room.ada.id());

        assertThat(shown())
                .contains("Ada", "2 of 8 points.", "Attempt 1", "Started 1 Mar 2026, 13:00", "exp(x)")
                .contains("Not equal", "Correct", "Not decided, not counted");
        assertThat(links()).contains("assignment/" + homework.id() + "/grades");
    }

    @Test
    void showsProblemKeyAnswersAndDiagnosisTogether() {
        open("/" + room.ada.id());

        List<String> items = find(NativeDetails.class).all().stream()
                .filter(details -> details.getSummaryText().startsWith("Item "))
                .map(details -> details.getElement().getTextRecursively())
                .toList();
        assertThat(items)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .containsSubsequence(
                                        "Item 1: 2 of 4 points",
                                        "Find",
                                        "dy/dx",
                                        "Not equal",
                                        "Correct",
                                        "What is right:",
                                        "Item 1, part 1: right at try 2"),
                        second -> assertThat(second)
                                .containsSubsequence("Item 2: 0 of 4 points", "exp(x)", "Not decided", "What is right:")
                                .doesNotContain("Correct"));
    }

    @Test
    void problemsBeforeAFreshOneAreShownWithTheirAnswers() {
        Assignment fresh = room.assignment(
                Kind.HOMEWORK, 0, new Policy(1, Counting.BEST, 0, 1, 0, 0, Feedback.AT_ONCE, null, true));
        Attempt attempt = room.enter(room.ada, fresh);
        room.answer(attempt, 1, false);
        arriveAs(room.teacher);

        navigate("assignment/" + fresh.id() + "/grades/" + room.ada.id(), StudentGradesView.class);

        assertThat(shown()).containsSubsequence("No answer.", "Answers to problem 1 of this item", "Not equal");
    }

    @Test
    void pointsAreGivenByHandAndTakenBack() {
        open("/" + room.ada.id());
        test(button("Give these points")).click();
        assertThat(said()).startsWith("These are no points from 0 to 8.");
        test(find(TextField.class).single()).setValue("15/2");
        test(button("Give these points")).click();
        assertThat(said()).startsWith("The reason is missing.");
        test(area("Reason")).setValue("the key was wrong");
        test(button("Give these points")).click();

        assertThat(shown()).contains("7.5 of 8 points.", "Given by Teacher instead of 2", "the key was wrong");
        assertThat(points()).isEqualTo(Rational.of(15, 2));
        test(button("Take them back")).click();

        assertThat(shown()).contains("2 of 8 points.", "taken back");
        assertThat(points()).isEqualTo(Rational.of(2));
    }

    @Test
    void whatAnotherHasJudgedOrGivenMeanwhileStandsAndIsTold() {
        open("");
        Button right = button("Right");
        long answer = rulings.undecided(homework.id()).getFirst().answer().id();
        rulings.rule(homework.id(), answer, null, false);
        test(right).click();
        assertThat(shown())
                .contains("Somebody else has judged this answer otherwise meanwhile", "Judged wrong by hand");
        test(right).click();
        assertThat(shown()).contains("Judged right by hand");

        open("/" + room.ada.id());
        overrides.give(homework.id(), room.ada.id(), Optional.empty(), Rational.ONE, "late by an hour");
        test(find(TextField.class).withCaption("Points, from 0 to 8").single()).setValue("2");
        test(find(TextArea.class).withCaption("Reason").all().getFirst()).setValue("on paper");
        test(button("Give these points")).click();
        assertThat(shown()).contains("Teacher has given 1 meanwhile", "late by an hour", "1 of 8 points.");
        test(button("Give these points")).click();
        assertThat(shown()).contains("2 of 8 points.");
    }

    @Test
    void aJudgementCanBeChangedOnTheStudentsPage() {
        open("/" + room.ada.id());
        test(button("Right")).click();
        assertThat(shown()).contains("6 of 8 points.", "Judged right by hand");

        test(button("Wrong")).click();

        assertThat(shown()).contains("2 of 8 points.", "Judged wrong by hand");
    }

    @Test
    void assistantsSeeAndChangeNothing() {
        overrides.give(homework.id(), room.ada.id(), Optional.empty(), Rational.ONE, "late by an hour");
        leaveAndArriveAs(room.assistant);

        open("");
        assertThat(rows()).first().asString().startsWith("Ada1given by hand");
        assertThat(buttons()).isEmpty();
        open("/" + room.ada.id());

        assertThat(shown()).contains("late by an hour");
        assertThat(buttons()).isEmpty();
        assertThat(download()).contains("late by an hour");
    }

    @Test
    void aCommentIsSavedWithoutPointsAndTheStudentReadsIt() {
        open("/" + room.ada.id());

        test(area("To the student")).setValue("Mind the bias.");
        test(button("Save the comment")).click();

        assertThat(shown()).contains("Teacher says, 1 Mar 2026, 13:00:", "Mind the bias.", "2 of 8 points.");
        leaveAndArriveAs(room.ada);
        navigate("assignment/" + homework.id(), Component.class);
        assertThat(shown()).contains("Teacher says, 1 Mar 2026, 13:00:", "Mind the bias.", "2 of 8 points");
    }

    @Test
    void aHalfWrittenCommentOutlivesWhatElseIsDoneOnThePage() {
        open("/" + room.ada.id());
        test(area("To the student")).setValue("Mind the");
        test(find(TextField.class).single()).setValue("3");
        test(area("Reason")).setValue("on paper");

        test(button("Right")).click();
        assertThat(shown()).contains("6 of 8 points.");
        assertThat(area("Reason").getValue()).isEqualTo("on paper");
        test(button("Give these points")).click();

        assertThat(shown()).contains("3 of 8 points.", "Given by Teacher instead of 6");
        assertThat(area("To the student").getValue()).isEqualTo("Mind the");
        open("/" + room.bob.id());
        test(area("To the student")).setValue("Mind the");
        test(find(DateTimePicker.class).single()).setValue(LocalDateTime.of(2026, 3, 20, 18, 0));
        test(area("Reason, for the log and for those who teach")).setValue("ill");
        test(button("Give more time")).click();
        assertThat(shown()).contains("by Teacher: ill");
        assertThat(area("To the student").getValue()).isEqualTo("Mind the");
    }

    @Test
    void aCommentThatWasNotSeenIsShownBeforeItIsReplaced() {
        open("/" + room.ada.id());
        test(area("To the student")).setValue("Mind the bias.");
        commenting.say(homework.id(), room.ada.id(), Optional.empty(), "Well done.");

        test(button("Save the comment")).click();
        assertThat(said())
                .startsWith("Teacher has said something else meanwhile")
                .contains("“Well done.”");
        assertThat(shown()).contains("Teacher says, 1 Mar 2026, 13:00:Well done.");
        assertThat(area("To the student").getValue()).isEqualTo("Mind the bias.");
        test(button("Save the comment")).click();

        assertThat(said()).startsWith("Saved.");
        assertThat(shown()).contains("13:00:Mind the bias.").doesNotContain("Well done.");
        test(area("To the student")).setValue("Mind the bias. Else fine.");
        Optional<Comment> seen = commenting.of(homework.id(), room.ada.id());
        commenting.say(homework.id(), room.ada.id(), seen, "");
        test(button("Save the comment")).click();
        assertThat(said()).startsWith("The comment was taken back meanwhile");
        test(area("To the student")).setValue("");
        test(button("Save the comment")).click();
        assertThat(said()).isEqualTo("Nothing is said to the student now.");
    }

    @Test
    void aCommentIsGuardedUntilItIsSaved() {
        open("/" + room.ada.id());
        assertThat(find(TextArea.class, find(UnsavedGuard.class).single()).all())
                .containsExactly(area("To the student"));

        test(area("To the student")).setValue("Mind the bias.");
        test(button("Save the comment")).click();

        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .extracting(asked -> asked.getInvocation().getExpression())
                .anyMatch(script -> script.contains("saved"));
    }

    @Test
    void thePagesAreAbsentForEverybodyElse() {
        for (Account other : List.of(room.ada, room.stranger, room.otherTeacher)) {
            leaveAndArriveAs(other);
            open("");
            assertThat(shown()).contains("There is no page here");
            open("/" + room.ada.id());
            assertThat(shown()).contains("There is no page here").doesNotContain("points");
            assertThat(response().hasError()).isTrue();
            assertThat(response().getError()).isEqualTo(404);
        }
    }

    @Test
    void aPersonWhoIsNoStudentHasNoPage() {
        open("/" + room.stranger.id());
        assertThat(shown()).contains("There is no page here");
        open("/" + room.teacher.id());
        assertThat(shown()).contains("There is no page here");
    }

    @Test
    void aLinkOutlivesNoRole() {
        be(room.assistant);
        assertThat(download()).startsWith("\uFEFF\"Name\",\"E-mail\",\"Points\",\"Of\",");
        be(room.teacher);
        assertThat(response().getFileName()).isEqualTo("Week-1.csv");
        assertThat(response().getContentType()).isEqualTo("text/csv; charset=UTF-8");

        SecurityContextHolder.clearContext();

        assertThat(response().getError()).isEqualTo(404);
    }

    private static Policy policy(int penalty) {
        return new Policy(1, Counting.BEST, 0, 0, penalty, 0, Feedback.AT_ONCE, null, true);
    }

    private void arriveAs(Account account) {
        be(account);
        super.initVaadinEnvironment();
    }

    private void leaveAndArriveAs(Account account) {
        cleanVaadinEnvironment();
        arriveAs(account);
    }

    private void open(String rest) {
        navigate("assignment/" + homework.id() + "/grades" + rest, Component.class);
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(area -> area.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        return find(Notice.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Those of students, without the line of headings. */
    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> Stream.of("Ada", "Bob").anyMatch(text::startsWith))
                .limit(2)
                .toList();
    }

    /** By the links to their pages. */
    private List<String> students() {
        String pages = "assignment/" + homework.id() + "/grades/";
        return find(NativeTableRow.class).all().stream()
                .filter(row -> find(Anchor.class, row).all().stream()
                        .anyMatch(link -> link.getHref().startsWith(pages)))
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
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

    private Rational points() {
        be(room.teacher);
        return gradebook.scores(homework.id()).stream()
                .filter(score -> score.student().accountId() == room.ada.id())
                .findFirst()
                .flatMap(StudentScore::points)
                .orElseThrow();
    }

    private DownloadResponse response() {
        return new GradesDownload(() -> gradebook.csv(
                        homework.id(),
                        (key, arguments) -> new Anchor().getTranslation(Locale.ENGLISH, key, arguments),
                        Locale.ENGLISH))
                .complete(mock(DownloadEvent.class));
    }

    private String download() {
        try {
            return new String(response().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
