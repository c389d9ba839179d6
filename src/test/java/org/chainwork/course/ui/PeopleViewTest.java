package org.chainwork.course.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.AllFinishedEvent;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.WithClassroom;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Enrolment;
import org.chainwork.course.Role;
import org.chainwork.course.Roles;
import org.chainwork.course.RosterRow;
import org.chainwork.shared.ui.Pager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@WithClassroom
class PeopleViewTest extends SpringBrowserlessTest {

    @Autowired
    private Classroom.Services services;

    @Autowired
    private CourseOffice office;

    @Autowired
    private Roles roles;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Registration registration;

    private Classroom room;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        room = new Classroom(services);
        be(room.teacher);
        super.initVaadinEnvironment();
    }

    @Test
    void manyPeopleComeAPageAtATime() {
        enrolment.enrol(
                room.course.id(),
                IntStream.range(0, 60)
                        .mapToObj(i -> new RosterRow("many" + i + "@example.org", "Many " + i))
                        .toList());

        open();

        assertThat(find(NativeTableRow.class).all()).hasSize(1 + 50);
        assertThat(text()).contains("64 people", "1 to 50 of 64");
        find(Button.class, find(Pager.class).single()).all().getLast().click();
        assertThat(find(NativeTableRow.class).all()).hasSize(1 + 14);
    }

    @Test
    void somebodyIsFoundByAPieceOfTheirNameOrAddress() {
        enrolment.enrol(room.course.id(), List.of(new RosterRow("zoe@example.org", "Zoë Other")));
        open();

        test(find(TextField.class).single()).setValue("OTHER");
        assertThat(find(NativeTableRow.class).all()).hasSize(1 + 1);
        test(find(TextField.class).single()).setValue("zoe@");
        assertThat(find(NativeTableRow.class).all()).hasSize(1 + 1);
        test(find(TextField.class).single()).setValue("nobody of that name");

        assertThat(text()).contains("Nobody has this in the name or the address.");
    }

    @Test
    void aClosedCodeSaysSo() {
        open();
        assertThat(text()).contains("Show it in the lecture.");

        test(checkbox("Students can join with this code")).click();

        assertThat(text()).contains("Closed: nobody can join").doesNotContain("Show it in the lecture.");
    }

    @Test
    void theCodeOfAnArchivedCourseIsClosed() {
        open();

        test(checkbox("This course is archived")).click();
        assertThat(text())
                .contains("Closed: nobody can join, because the course is archived")
                .contains("Archived: nobody joins this course any more")
                .doesNotContain("Show it in the lecture.");
        assertThat(checkbox("Students can join with this code").isEnabled()).isFalse();
        open();
        assertThat(text()).contains("Closed: nobody can join").doesNotContain("Archived: nobody joins");

        test(checkbox("This course is archived")).click();
        assertThat(text())
                .contains("Show it in the lecture.", "Not archived any more")
                .doesNotContain("Closed: nobody can join");
        assertThat(checkbox("Students can join with this code").isEnabled()).isTrue();
    }

    @Test
    void whatIsOpenIsNamedBeforeItsCourseIsArchivedOrTakenBack() {
        room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        open();

        test(checkbox("This course is archived")).click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Students can still begin this: Week 1.");
        assertThat(checkbox("This course is archived").getValue()).isFalse();
        assertThat(isArchived()).isFalse();
        press("Archive it all the same");
        assertThat(checkbox("This course is archived").getValue()).isTrue();
        assertThat(isArchived()).isTrue();

        test(checkbox("This course is archived")).click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Students can begin this again then: Week 1.");
        press("Leave it archived");
        assertThat(isArchived()).isTrue();
    }

    private boolean isArchived() {
        return office.require(room.course.id(), Role.INSTRUCTOR).course().archived();
    }

    private Checkbox checkbox(String label) {
        return find(Checkbox.class).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNewCodeIsMadeOnlyAfterItSaysWhatThatDoes() {
        open();

        press("Make a new code");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains(room.course.joinCode(), "stop working at once");
        assertThat(code()).isEqualTo(room.course.joinCode());
        test(find(Button.class, find(Dialog.class).single()).all().getLast()).click();

        assertThat(code()).isNotEqualTo(room.course.joinCode());
        assertThat(text()).contains(code()).doesNotContain(room.course.joinCode());
    }

    private String code() {
        return office.require(room.course.id(), Role.INSTRUCTOR).course().joinCode();
    }

    @Test
    void extraTimeThatIsRefusedIsMarked() {
        open();
        IntegerField percent = find(IntegerField.class).all().getFirst();

        percent.setValue(500);
        assertThat(percent.isInvalid()).isTrue();
        assertThat(text()).contains("Extra time is from 0 to 400 percent.");

        test(percent).setValue(25);
        assertThat(percent.isInvalid()).isFalse();
    }

    @Test
    void extraTimeSaysWhatItDoesToAQuizThatRuns() {
        room.enter(room.ada, room.assignment(Kind.QUIZ, 10, Policy.QUIZ));
        be(room.teacher);
        open();
        IntegerField percent = find(IntegerField.class).all().getFirst();

        test(percent).setValue(50);
        assertThat(text())
                .contains("Ada gets 50 percent more time in quizzes that start from now on. "
                        + "The attempt at “Week 1” that runs ends later: at 1 Mar 2026, 13:15.");
        test(percent).setValue(0);
        assertThat(text()).contains("The attempt at “Week 1” that runs still ends at 1 Mar 2026, 13:15.");
    }

    @Test
    void aPointIsTypedIntoExtraTimeToBeSeenAndRefused() {
        open();

        assertThat(find(IntegerField.class).all())
                .isNotEmpty()
                .allSatisfy(percent -> assertThat(percent.getElement().getProperty("allowedCharPattern"))
                        .contains(".", ","));
    }

    @Test
    void aColumnThatIsNotReadIsNamed() {
        open();
        test(find(TextArea.class).single()).setValue("email,name,role\nnew@example.org,New,assistant");

        press("Look through it");

        assertThat(text()).contains("This column is not read, whatever stands there: role.", "comes in as a student.");
    }

    @Test
    void aRosterOfColumnsAloneSaysThatAndNothingElse() {
        open();
        test(find(TextArea.class).single()).setValue("email,name");

        press("Look through it");

        assertThat(text())
                .contains("there are no students in it")
                .doesNotContain("needs mending", "Nothing was imported");
    }

    @Test
    void aFileThatWasReadMakesRoomForTheNext() {
        open();
        Upload upload = find(Upload.class).single();
        test(find(TextArea.class).single()).setValue("email,name\nnew@example.org,New");

        ComponentUtil.fireEvent(upload, new AllFinishedEvent(upload));

        assertThat(text()).contains("One student was read");
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .extracting(asked -> asked.getInvocation().getExpression())
                .anyMatch(script -> script.contains("this.files = []"));
    }

    @Test
    void aRefusedFileSaysWhy() {
        open();
        Upload upload = find(Upload.class).single();

        assertThat(upload.getI18n().getError().getTooManyFiles()).startsWith("One file at a time");
        ComponentUtil.fireEvent(
                upload,
                new FileRejectedEvent(upload, upload.getI18n().getError().getFileIsTooBig(), "big.csv"));

        assertThat(text()).contains("This file is too large.");
    }

    @Test
    void aRefusedFileLeavesNothingOfAnEarlierOneToImport() {
        open();
        test(find(TextArea.class).single()).setValue("email,name\nnew@example.org,New");
        press("Look through it");
        assertThat(text()).contains("Import this student");
        Upload upload = find(Upload.class).single();

        ComponentUtil.fireEvent(
                upload,
                new FileRejectedEvent(upload, upload.getI18n().getError().getIncorrectFileType(), "class.xlsx"));

        assertThat(text()).contains("save it as CSV first").doesNotContain("Import this student");
    }

    @Test
    void aRosterOfThoseWhoAreInHasNothingToImport() {
        open();
        test(find(TextArea.class).single()).setValue("email,name\n" + room.bob.email() + ",Bob");

        press("Look through it");

        assertThat(text()).contains("there is nothing to import").doesNotContain("Import this student");
    }

    @Test
    void aRosterSaysOfEachWhoTheyAreHere() {
        open();
        test(find(TextArea.class).single())
                .setValue("email,name\n" + room.bob.email() + ",Robert\n" + room.stranger.email()
                        + ",Miss X\nfresh@example.org,New");

        press("Look through it");

        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .containsExactly(
                        "New, fresh@example.org: new",
                        "Miss X, " + room.stranger.email() + ": has an account already",
                        "Bob, " + room.bob.email() + ": in the course already, by this name");
    }

    @Test
    void theFirstLineOfARosterHasToNameTheColumns() {
        open();
        test(find(TextArea.class).single()).setValue("ada@example.org,Ada");

        press("Look through it");

        assertThat(text()).contains("Line 1: the first line has to name the columns, as in “email,name”.");
    }

    @Test
    void whoHasBegunIsAskedForOtherwiseAndComesBackWithTheWork() {
        room.enter(room.ada, room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK));
        be(room.teacher);
        open();

        pressOf(room.ada, "Remove");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("has begun to work in this course: that work and its grades are kept.");
        test(find(Button.class, find(Dialog.class).single()).all().getLast()).click();
        assertThat(text()).contains("Ada is not in this course any more.", "3 people. One more has left.");
        assertThat(rowOf(room.ada)).contains("Has left");
        assertThat(actsOf(room.ada)).containsExactly("Take back");

        pressOf(room.ada, "Take back");
        assertThat(text())
                .contains("Ada learns in this course again.", "4 people.")
                .doesNotContain("has left");
        assertThat(rowOf(room.ada)).contains("Student");
    }

    @Test
    void whoNeverBeganIsTakenOut() {
        open();

        pressOf(room.ada, "Remove");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("The account stays.");
        test(find(Button.class, find(Dialog.class).single()).all().getLast()).click();

        assertThat(text()).contains("3 people.").doesNotContain(room.ada.email());
    }

    @Test
    void whatAssistantsMayIsSaidBeforeSomebodyIsOne() {
        open();
        assertThat(text()).contains("Whoever is to assist comes in as a student first");

        pressOf(room.ada, "Make assistant");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Assistants change nothing", room.ada.email());
        assertThat(rowOf(room.ada)).contains("Student");
        test(find(Button.class, find(Dialog.class).single()).all().getLast()).click();

        assertThat(rowOf(room.ada)).contains("Assistant");
    }

    @Test
    void whatBecomesOfWorkThatRunsIsSaidBeforeItsStudentAssists() {
        room.enter(room.ada, room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK));
        be(room.teacher);
        open();

        pressOf(room.bob, "Make assistant");
        assertThat(asked()).doesNotContain("is at work");
        press("Not now");
        pressOf(room.ada, "Make assistant");

        assertThat(asked()).contains("Ada is at work on this: Week 1. It cannot be gone on with by an assistant");
    }

    @Test
    void anAssistantBecomesAnInstructorAndMayBeOneNoMore() {
        open();

        pressOf(room.assistant, "Make instructor");
        assertThat(asked()).contains("may do all that you may", room.assistant.email());
        yes();
        assertThat(rowOf(room.assistant)).contains("Instructor");
        assertThat(actsOf(room.assistant)).containsExactly("Remove", "Make assistant");
        assertThat(text()).contains("Assistant is an instructor of this course now.");

        pressOf(room.assistant, "Make assistant");
        assertThat(asked()).contains("change nothing any more");
        yes();
        assertThat(actsOf(room.assistant)).contains("Make instructor");
    }

    @Test
    void theOnlyInstructorIsToldWhyTheyStay() {
        open();

        pressOf(room.teacher, "Leave the course");
        yes();
        assertThat(text()).contains("you are the only instructor here");
        pressOf(room.teacher, "Become an assistant");
        yes();

        assertThat(text()).contains("Nothing was changed: you are the only instructor here");
        assertThat(rowOf(room.teacher)).contains("Instructor");
    }

    @Test
    void whoStepsDownOrLeavesComesToWhatTheyMaySeeStill() {
        roles.setRole(room.course.id(), room.assistant.id(), Role.INSTRUCTOR);
        roles.setRole(room.course.id(), room.ada.id(), Role.INSTRUCTOR);
        open();

        pressOf(room.teacher, "Become an assistant");
        yes();
        assertThat(text()).contains("Neural networks").doesNotContain("People");

        be(room.ada);
        open();
        pressOf(room.ada, "Leave the course");
        yes();
        assertThat(getCurrentView()).isInstanceOf(CoursesView.class);
        assertThat(office.mine()).isEmpty();
    }

    private String asked() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private void yes() {
        test(find(Button.class, find(Dialog.class).single()).all().getLast()).click();
    }

    private NativeTableRow row(Account account) {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> row.getElement().getTextRecursively().contains(account.email()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private String rowOf(Account account) {
        return row(account).getElement().getTextRecursively();
    }

    private List<String> actsOf(Account account) {
        return find(MenuBar.class, row(account)).single().getItems().getFirst().getSubMenu().getItems().stream()
                .map(MenuItem::getText)
                .toList();
    }

    private void pressOf(Account account, String text) {
        new MenuBarTester<>(find(MenuBar.class, row(account)).single()).clickItem("Actions", text);
    }

    @Test
    void whoTeachesAloneIsToldHowAClassComes() {
        be(room.otherTeacher);
        navigate("course/" + office.mine().getFirst().course().id() + "/people", PeopleView.class);

        assertThat(text()).contains("One person. Nobody learns here yet: show the join code");
    }

    @Test
    void whoMayNotHaveALinkIsToldWhom() {
        be(room.otherTeacher);
        long other = office.mine().getFirst().course().id();
        enrolment.enrol(other, List.of(new RosterRow(room.ada.email(), "Ada")));
        registration.choosePassword(registration.linkFor(room.ada), "correct horse");
        be(room.teacher);
        open();

        pressOf(room.ada, "Password link");

        assertThat(text()).contains("Only the administrator can make this link").doesNotContain("choose-password");
    }

    @Test
    void whoHasNotJoinedIsSaidToHaveNoLinkForThatReason() {
        registration.choosePassword(registration.linkFor(room.stranger), "correct horse");
        enrolment.enrol(room.course.id(), List.of(new RosterRow(room.stranger.email(), "Miss X")));
        open();

        pressOf(room.stranger, "Password link");
        assertThat(text())
                .contains("Miss X has a password already, and has not joined this course with its code yet.")
                .doesNotContain("elsewhere");

        choose("Choose Miss X");
        press("Links for the chosen");
        answerBrowser("https://chain.example/course/1/people");
        assertThat(text())
                .contains("Have a password already, and sign in and join with the course code: Miss X.")
                .doesNotContain("Only the administrator can make a link for");
    }

    @Test
    void aNewerLinkTakesThePlaceOfTheOneThatIsShown() {
        open();
        press("Links for all who have no password yet");
        answerBrowser("https://chain.example/course/1/people");
        List<String> given = linkRows();

        pressOf(room.ada, "Password link");
        answerBrowser("https://chain.example/course/1/people");

        assertThat(linkRows()).hasSameSizeAs(given).containsAnyElementsOf(given).isNotEqualTo(given);
        assertThat(linkRows())
                .allSatisfy(row -> assertThat(registration.invited(row.replaceAll(".*choose-password/|Copy link", "")))
                        .isPresent());

        pressOf(room.ada, "Make assistant");
        test(find(Button.class, find(Dialog.class).single()).all().getLast()).click();
        assertThat(linkRows()).hasSize(given.size() - 1).noneMatch(row -> row.contains(room.ada.email()));
    }

    @Test
    void linksForAllWithoutAPasswordAreShownOnceAndTakenAway() {
        registration.choosePassword(registration.linkFor(room.bob), "correct horse");
        enrolment.enrol(room.course.id(), List.of(new RosterRow("formula@example.org", "=1+1")));
        open();

        press("Links for all who have no password yet");
        answerBrowser("https://chain.example/course/1/people");

        assertThat(text()).contains("2 links", "https://chain.example/choose-password/", "Ada");
        assertThat(linkRows()).hasSize(2).noneMatch(row -> row.contains("Bob") || row.contains("Assistant"));
        open();
        assertThat(text()).doesNotContain("choose-password");
    }

    @Test
    void aSecondClickEndsNoLinkThatIsShown() {
        open();
        press("Links for all who have no password yet");
        answerBrowser("https://chain.example/course/1/people");
        List<String> given = linkRows();

        press("Links for all who have no password yet");
        answerBrowser("https://chain.example/course/1/people");
        assertThat(linkRows()).isEqualTo(given);
        assertThat(text()).contains("shown below already");

        enrolment.enrol(room.course.id(), List.of(new RosterRow("late@example.org", "Late")));
        press("Links for all who have no password yet");
        answerBrowser("https://chain.example/course/1/people");
        assertThat(linkRows()).containsAll(given).hasSize(given.size() + 1);
    }

    @Test
    void linksForThoseWhoAreChosenSayWhoGetsNone() {
        be(room.otherTeacher);
        long other = office.mine().getFirst().course().id();
        enrolment.enrol(other, List.of(new RosterRow(room.ada.email(), "Ada")));
        registration.choosePassword(registration.linkFor(room.ada), "correct horse");
        registration.choosePassword(registration.linkFor(room.bob), "correct horse");
        be(room.teacher);
        open();
        assertThat(button("Links for the chosen").isEnabled()).isFalse();
        choose("Choose Ada");
        choose("Choose Bob");

        press("Links for the chosen");
        answerBrowser("https://chain.example/course/1/people");

        assertThat(linkRows()).singleElement().asString().startsWith("Bob");
        assertThat(text()).contains("Only the administrator can make a link for: Ada");
    }

    @Test
    void aRosterTellsNobodysOwnNameBeforeTheyJoin() {
        registration.choosePassword(registration.linkFor(room.stranger), "correct horse");
        enrolment.enrol(room.course.id(), List.of(new RosterRow(room.stranger.email(), "Miss X")));

        open();

        assertThat(text()).contains("Miss X").doesNotContain("Stranger");
        be(room.stranger);
        office.join(room.course.joinCode());
        be(room.teacher);
        open();
        assertThat(text()).contains("Stranger").doesNotContain("Miss X");
    }

    @Test
    void whatIsTakenAwayIsHarmlessInASpreadsheet() {
        assertThat(PasswordLinksPanel.csv(
                        List.of("Name", "E-mail", "Link"),
                        List.of(List.of("=1+1", "a@example.org", "https://x")),
                        Locale.ENGLISH))
                .isEqualTo("\uFEFF\"Name\",\"E-mail\",\"Link\"\r\n\"'=1+1\",\"a@example.org\",\"https://x\"\r\n");
    }

    private List<String> linkRows() {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(row -> row.contains("choose-password/"))
                .toList();
    }

    private void choose(String label) {
        test(find(Checkbox.class).all().stream()
                        .filter(box -> box.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void press(String text) {
        test(button(text)).click();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    /** The browser is asked at which address the page is. */
    private static void answerBrowser(String address) {
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(asked -> asked.getInvocation().getExpression().contains("location"))
                .forEach(asked -> asked.complete(JsonNodeFactory.instance.stringNode(address)));
    }

    private void open() {
        navigate("course/" + room.course.id() + "/people", PeopleView.class);
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
