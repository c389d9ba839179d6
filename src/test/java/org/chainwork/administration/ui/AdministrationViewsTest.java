package org.chainwork.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chainwork.account.Account;
import org.chainwork.account.Directory;
import org.chainwork.account.Registration;
import org.chainwork.administration.AdministrationOffice;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Counting;
import org.chainwork.assignment.Feedback;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.NewItem;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.Times;
import org.chainwork.course.Course;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Role;
import org.chainwork.shared.ui.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class AdministrationViewsTest extends SpringBrowserlessTest {

    private static final Instant DUE = Instant.parse("2026-03-08T12:00:00Z");

    @Autowired
    private AdministrationOffice office;

    @Autowired
    private CourseOffice courses;

    @Autowired
    private AssignmentOffice assignments;

    @Autowired
    private Registration registration;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    private Account root;
    private Account ada;

    /** The page begins as somebody's. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        root = registration.invite("root@views.example.org", "Root");
        ada = registration.invite("ada@views.example.org", "Ada");
        directory.setAdministrator(root.id(), true);
        jdbc.sql("delete from audit_entry").update();
        arriveAs(root);
    }

    private void arriveAs(Account account) {
        be(account);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void beNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void thePagesAreAbsentForEverybodyElse() {
        cleanVaadinEnvironment();
        arriveAs(ada);

        for (String path : List.of("administration", "administration/log")) {
            navigate(path, Component.class);
            assertThat(shown()).contains("There is no page here");
            assertThat(links()).doesNotContain("Administration");
        }
    }

    @Test
    void leadsAdministratorsThere() {
        navigate("", Component.class);

        assertThat(links()).contains("Administration");
        assertThat(wayHere()).containsExactly("Practice");
        navigate(LogView.class);
        assertThat(wayHere()).containsExactly("Administration");
    }

    @Test
    void showsWhoMayDoWhatAndChangesIt() {
        openAccounts();
        assertThat(rows()).containsExactly("Adaada@views.example.org", "Rootroot@views.example.org");

        test(box("Ada may create courses")).click();
        assertThat(said()).isEqualTo("Ada may create courses now.");
        test(box("Ada is administrator")).click();

        assertThat(said()).isEqualTo("Ada is administrator now.");
        assertThat(directory.require(ada.id())).isEqualTo(new Account(ada.id(), ada.email(), "Ada", true, true));
    }

    @Test
    void theLastAdministratorStaysOne() {
        openAccounts();

        test(box("Root is administrator")).click();

        assertThat(said()).startsWith("Nobody takes this from themselves");
        assertThat(box("Root is administrator").getValue()).isTrue();
        assertThat(directory.require(root.id()).administrator()).isTrue();
    }

    @Test
    void findsAccounts() {
        openAccounts();

        test(find(TextField.class).single()).setValue("ADA@");
        assertThat(rows()).containsExactly("Adaada@views.example.org");
        test(find(TextField.class).single()).setValue("nobody");

        assertThat(rows()).isEmpty();
        assertThat(shown()).contains("Try a shorter piece of it.");
    }

    @Test
    void showsFiftyAccountsAtATime() {
        for (int i = 0; i < 49; i++) {
            registration.invite("student" + i + "@views.example.org", "Student " + i);
        }

        openAccounts();
        assertThat(rows()).hasSize(50);
        button("Show more accounts").click();

        assertThat(rows()).hasSize(51).doesNotHaveDuplicates();
        assertThat(find(Button.class).withText("Show more accounts").all()).isEmpty();
    }

    @Test
    void offersNoMoreWhereThePageIsJustFull() {
        for (int i = 0; i < 48; i++) {
            registration.invite("student" + i + "@views.example.org", "Student " + i);
        }

        openAccounts();

        assertThat(rows()).hasSize(50);
        assertThat(find(Button.class).withText("Show more accounts").all()).isEmpty();
    }

    @Test
    void saysWhatToDoWhereTheLogIsEmpty() {
        navigate(LogView.class);

        assertThat(shown()).contains("Nothing has been logged yet");
    }

    @Test
    void tellsTheLogInWords() {
        office.setCreatesCourses(ada.id(), true);
        office.passwordLink(ada.id());

        navigate(LogView.class);

        assertThat(rows())
                .satisfiesExactly(
                        latest -> assertThat(latest)
                                .endsWith("Rootroot@views.example.orgHanded out a password linkada@views.example.org"),
                        before -> assertThat(before)
                                .endsWith(
                                        "Rootroot@views.example.orgChanged who may create coursesada@views.example.orgNoYes"));
        assertThat(shown()).contains("When (Europe/Berlin)");
    }

    /** Of a course in Berlin, whatever the zone of the installation. */
    @Test
    void tellsTheSettingsOfAnAssignmentFieldByField() {
        Assignment draft = draft();
        Times later = new Times(draft.times().opensAt(), DUE.plus(Duration.ofDays(1)), DUE.plus(Duration.ofDays(1)), 0);
        assignments.edit(
                draft.id(),
                draft.title(),
                later,
                new Policy(2, Counting.MEAN, 0, 0, 0, 0, Feedback.AFTER_HAND_IN, null, true));

        navigate(LogView.class);

        assertThat(rows().getFirst())
                .contains("Changed an assignmentWeek 1")
                .contains("Due: 8 Mar 2026, 13:00 (Europe/Berlin)", "Due: 9 Mar 2026, 13:00 (Europe/Berlin)")
                .contains("Attempts: 1", "Attempts: 2")
                .contains("Of several attempts counts: the best", "Of several attempts counts: their mean")
                .contains("Students learn what is right: at once")
                .contains("Students learn what is right: after they have handed in")
                .doesNotContain("Title", "Opens", "Penalty", "Times[", "Policy[");
    }

    @Test
    void foldsALongStateAndTellsAnOlderOneByItsBeginning() {
        Assignment draft = draft();
        String raw = "Week 0: Times[opensAt=2026-03-01T12:00:00Z] " + "x".repeat(300);
        jdbc.sql("insert into audit_entry (acted_at, act, subject, state_before, state_after) values (?, ?, ?, ?, ?)")
                .params(OffsetDateTime.now(ZoneOffset.UTC), "edit-assignment", "Week 0", "", "due=soon: Times[")
                .update();
        jdbc.sql("insert into audit_entry (acted_at, act, subject, state_before, state_after) values (?, ?, ?, ?, ?)")
                .params(OffsetDateTime.now(ZoneOffset.UTC), "edit-assignment", "Week 0", "", raw)
                .update();
        String many = IntStream.range(0, 120).mapToObj(i -> "account " + i).collect(Collectors.joining("\n"));
        jdbc.sql("insert into audit_entry (acted_at, act, subject, state_before, state_after) values (?, ?, ?, ?, ?)")
                .params(OffsetDateTime.now(ZoneOffset.UTC), "regrade", "Week 0", "", many)
                .update();

        navigate(LogView.class);

        assertThat(rows().get(0)).contains("Show all").doesNotContain("account 0");
        NativeDetails folded = find(NativeDetails.class).all().getFirst();
        folded.setOpen(true);
        ComponentUtil.fireEvent(folded, new NativeDetails.ToggleEvent(folded, true));
        assertThat(rows().get(0)).contains("account 49", "and 70 more").doesNotContain("account 50");
        assertThat(rows().get(1)).contains("Times[opensAt=", "… (" + raw.length() + " characters)");
        assertThat(rows().get(2)).contains("Due: soon: Times[");
        assertThat(rows().get(3))
                .contains("Created an assignment" + draft.title())
                .contains("lines", "Attempts: 1");
        assertThat(find(NativeDetails.class).all()).hasSize(2);
    }

    @Test
    void tellsTheItemsOfADraft() {
        Assignment draft = draft();
        assignments.setItems(draft.id(), List.of(new NewItem("two-layers-power", 7)));

        navigate(LogView.class);

        assertThat(rows().getFirst())
                .contains("Item 1: two-layers-power, 4", "Item 1: two-layers-power, 7")
                .doesNotContain("NewItem");
        int entries = rows().size();
        assignments.setItems(draft.id(), List.of(new NewItem("two-layers-power", 7)));
        navigate(LogView.class);
        assertThat(rows()).hasSize(entries);
    }

    private Assignment draft() {
        directory.setCreatesCourses(root.id(), true);
        Course course = courses.create("Neural networks", ZoneId.of("Europe/Berlin"));
        return assignments.create(
                course.id(),
                Kind.HOMEWORK,
                "Week 1",
                new Times(DUE.minus(Duration.ofDays(7)), DUE, DUE, 0),
                Policy.HOMEWORK,
                List.of(new NewItem("two-layers-power", 4)));
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsOneKindOfAct() {
        office.setCreatesCourses(ada.id(), true);
        office.passwordLink(ada.id());
        navigate(LogView.class);
        Select<String> act = find(Select.class).single();

        test(act).selectItem("Handed out a password link");
        assertThat(rows()).singleElement().asString().contains("Handed out");
        act.clear();

        assertThat(rows()).hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsTheLogOfAPersonAndOfACourse() {
        Course course = courses.require(draft().courseId(), Role.INSTRUCTOR).course();
        directory.setAdministrator(ada.id(), true);
        be(ada);
        office.passwordLink(root.id());
        be(root);
        navigate(LogView.class);
        List<ComboBox<?>> filters =
                (List<ComboBox<?>>) (List<?>) find(ComboBox.class).all();
        ComboBox<Course> ofCourse = (ComboBox<Course>) filters.getFirst();
        ComboBox<Account> by = (ComboBox<Account>) filters.getLast();

        by.setValue(ada);
        assertThat(rows()).singleElement().asString().contains("Handed out a password link");
        ofCourse.setValue(course);
        assertThat(rows()).isEmpty();
        assertThat(shown()).contains("No entry is like this.");
        by.clear();

        assertThat(rows()).hasSize(2).allMatch(row -> row.contains("Neural networks"));
        assertThat(ofCourse.getLazyDataView().getItems()).extracting(Course::id).contains(course.id());
    }

    @Test
    void writesPointsAsThePagesOfGradesDo() {
        for (String[] states : new String[][] {
            {"5/2 (copied: 1/2)", "1/3 (late)"},
            {"a@x.org, attempt 1, item 2: 13/2", "a@x.org, attempt 1, item 2: 0"},
            {"7/0 (old)", "week 1/2"}
        }) {
            jdbc.sql(
                            "insert into audit_entry (acted_at, act, subject, state_before, state_after) values (?, ?, ?, ?, ?)")
                    .params(OffsetDateTime.now(ZoneOffset.UTC), "override-grade", "Week 0", states[0], states[1])
                    .update();
        }

        navigate(LogView.class);

        assertThat(rows())
                .satisfiesExactly(
                        row -> assertThat(row).endsWith("7/0 (old)week 1/2"),
                        row -> assertThat(row).endsWith("item 2: 6.5a@x.org, attempt 1, item 2: 0"),
                        row -> assertThat(row).endsWith("2.5 (copied: 1/2)0.33 (late)"));
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate("", Component.class);
        navigate(LogView.class);
        assertThat(shown()).contains("0,33 (late)", "a@x.org, Versuch 1, Aufgabe 2: 6,5");
    }

    @Test
    void tellsARulingInTheLanguageOfWhoReadsAlsoAnOldOne() {
        for (String[] states : new String[][] {
            {"undecided", "right"},
            {"ruling=right", "ruling=wrong\npoints=1/2\nattempt=1\nitem-number=2\nanswer=exp(x)"}
        }) {
            jdbc.sql(
                            "insert into audit_entry (acted_at, act, subject, state_before, state_after) values (?, ?, ?, ?, ?)")
                    .params(OffsetDateTime.now(ZoneOffset.UTC), "rule", "Week 0: a@x.org", states[0], states[1])
                    .update();
        }
        UI.getCurrent().setLocale(Locale.GERMAN);

        navigate(LogView.class);

        assertThat(rows())
                .satisfiesExactly(
                        row -> assertThat(row)
                                .endsWith(
                                        "a@x.orgBeurteilung: richtigBeurteilung: falschPunkte: 0,5Versuch: 1Aufgabe: 2Antwort: exp(x)"),
                        row -> assertThat(row).endsWith("a@x.orgunentschiedenrichtig"));
    }

    @Test
    void showsFiftyEntriesAtATime() {
        for (int i = 0; i < 51; i++) {
            office.setCreatesCourses(ada.id(), i % 2 == 0);
        }

        navigate(LogView.class);
        assertThat(rows()).hasSize(50);
        button("Show older entries").click();

        assertThat(rows()).hasSize(51);
        assertThat(find(Button.class).withText("Show older entries").all()).isEmpty();
    }

    @Test
    void speaksGerman() {
        office.setCreatesCourses(ada.id(), true);
        UI.getCurrent().setLocale(Locale.GERMAN);

        navigate(LogView.class);

        assertThat(shown()).contains("Wann (Europe/Berlin)", "Recht auf eigene Kurse geändert", "Nein", "Ja");
    }

    /** Of this test alone. */
    private void openAccounts() {
        navigate(AccountsView.class);
        test(find(TextField.class).single()).setValue("@views");
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively().replace("Password link", ""))
                .skip(1)
                .toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private List<String> wayHere() {
        return find(Anchor.class).all().stream()
                .filter(way -> way.getElement().hasAttribute("aria-current"))
                .map(Anchor::getText)
                .toList();
    }

    private String said() {
        return find(Notice.class).single().getElement().getText();
    }

    private Checkbox box(String label) {
        return find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
