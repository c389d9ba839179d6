package org.chainwork.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;
import static org.chainwork.assignment.Classroom.START;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import org.chainwork.account.Account;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.WithClassroom;
import org.chainwork.grading.malrule.Malrules;
import org.chainwork.insight.AssignmentInsight;
import org.chainwork.insight.SeededClass;
import org.chainwork.insight.SeededClass.Said;
import org.chainwork.shared.ui.AnswerText;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WithClassroom
class DashboardViewTest extends SpringBrowserlessTest {

    @Autowired
    private Classroom.Services services;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private AssignmentInsight insight;

    @Autowired
    private JdbcTemplate jdbc;

    private Classroom classroom;

    /** The page begins as the teacher’s. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        classroom = new Classroom(services);
        arriveAs(classroom.teacher);
    }

    private void arriveAs(Account account) {
        be(account);
        super.initVaadinEnvironment();
    }

    @Test
    void anAssignmentShowsWhatItsClassHasMadeOfIt() {
        Assignment assignment = seeded(60);
        cleanVaadinEnvironment();
        arriveAs(classroom.assistant);

        open(assignment);

        assertThat(text(find(KeyFigures.class).single())).contains("Handed in", "of 62");
        assertThat(find(Chart.class).all()).hasSize(2).allSatisfy(chart -> {
            assertThat(chart.getElement().getAttribute("role")).isEqualTo("img");
            assertThat(chart.getElement().getAttribute("aria-label")).isNotBlank();
            // one bar at least that is not flat
            assertThat(String.valueOf(chart.getElement().getPropertyRaw("options")))
                    .containsPattern("\"data\":\\[[0-9,]*[1-9]");
        });
        assertThat(text(find(LiveRefresh.class).single())).contains("As of 13:00:00");
        assertThat(text(find(ItemPanel.class).single())).contains("1 · ", "2 · ", "%");
        WrongAnswerPanel wrongAnswers = find(WrongAnswerPanel.class).single();
        assertThat(text(wrongAnswers)).contains("Sign error").doesNotContain("no known misconception");
        test(find(Checkbox.class, wrongAnswers).single()).click();
        assertThat(text(wrongAnswers)).contains("no known misconception").doesNotContain("Sign error");
    }

    @Test
    void aMisconceptionOpensToItsAnswersAndStaysOpen() {
        Assignment assignment = seeded(60);
        open(assignment);
        AnswersRow row = find(AnswersRow.class).all().getFirst();
        assertThat(text(row)).contains("students").doesNotContain("Student ");

        NativeDetails details = row.getContent();
        details.setOpen(true);
        toggled(details);
        assertThat(text(row)).contains("Students: Student ", " more.", "x^");

        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Refresh"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(find(AnswersRow.class).all().getFirst()).isSameAs(row);
        assertThat(text(row)).contains("Students: Student ");
    }

    @Test
    void howManyMisconceptionsAreNotListedIsSaid() {
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        List<Said> known = Malrules.all().stream()
                .map(malrule -> new Said("x", malrule.code(), malrule.code()))
                .toList();
        SeededClass seeded = new SeededClass(jdbc, 7, START, problem -> known);
        seeded.answers(assignment, office.items(assignment), seeded.students(classroom.course.id(), 60));
        int all = insight.figures(assignment.id()).misconceptions().size();
        assertThat(all).isGreaterThan(12);

        open(assignment);
        assertThat(find(AnswersRow.class, find(MisconceptionPanel.class).single())
                        .all())
                .hasSize(12);
        assertThat(text(find(MoreLine.class).single())).isEqualTo("and " + (all - 12) + " more");

        openCourse();
        assertThat(text(find(MoreLine.class).single())).isEqualTo("and " + (all - 10) + " more");
    }

    @Test
    void namesLeadToWhatStudentsDid() {
        Assignment assignment = seeded(60);
        String page = "assignment/" + assignment.id() + "/grades/";
        open(assignment);
        assertThat(links(find(StudentPanel.class).single()))
                .hasSize(25)
                .contains(page + classroom.ada.id())
                .allMatch(link -> link.startsWith(page));
        AnswersRow row = find(AnswersRow.class).all().getFirst();
        row.getContent().setOpen(true);
        toggled(row.getContent());
        assertThat(links(row)).as("of students and of answers").hasSizeGreaterThan(AssignmentInsight.MOST_TOLD);
        assertThat(links(row)).allMatch(link -> link.startsWith(page));

        Classroom.at(assignment.times().closesAt());
        navigate("course/" + classroom.course.id() + "/dashboard", CourseDashboardView.class);

        assertThat(links(find(BehindPanel.class).single())).contains(page + classroom.ada.id());
    }

    @Test
    void wrongAnswersAreShownAsFormulas() {
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        Attempt attempt = classroom.enter(classroom.ada, assignment);
        classroom.say(attempt, 1, "\\frac{x^{77}}{2}");
        classroom.say(attempt, 1, "x^78 + 1");
        be(classroom.teacher);

        open(assignment);

        assertThat(find(AnswerText.class, find(WrongAnswerPanel.class).single()).all())
                .extracting(answer -> answer.getElement().getOuterHTML())
                .satisfiesExactlyInAnyOrder(
                        editors -> assertThat(editors).contains("<mfrac>").doesNotContain("frac{", "<code>"),
                        typed -> assertThat(typed).contains("<msup>", "x^78 + 1"));
    }

    @Test
    void whatCouldNotBeReadIsARowOfItsOwnWithWhoWroteIt() {
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        classroom.say(classroom.enter(classroom.ada, assignment), 1, "2*(");
        be(classroom.teacher);
        open(assignment);
        WrongAnswerPanel panel = find(WrongAnswerPanel.class).single();
        AnswersRow row = find(AnswersRow.class, panel).single();
        assertThat(text(row)).contains("Could not be read", "one student, one answer");
        assertThat(find(Paragraph.class, panel).all())
                .extracting(Paragraph::getText)
                .doesNotContain("There are no such wrong answers.");

        row.getContent().setOpen(true);
        toggled(row.getContent());

        assertThat(text(row)).contains("Students: Ada", "2*(");
        find(Button.class, find(LiveRefresh.class).single()).single().click();
        assertThat(find(AnswersRow.class, panel).single()).isSameAs(row);
    }

    @Test
    void aRefreshOfTheCourseReplacesWhatChangedAlone() {
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        navigate("course/" + classroom.course.id() + "/dashboard", CourseDashboardView.class);
        LiveRefresh refresh = find(LiveRefresh.class).single();
        DataTable table = find(DataTable.class).all().getFirst();
        Anchor line = find(Anchor.class, table).single();

        find(Button.class, refresh).single().click();
        assertThat(find(LiveRefresh.class).single()).isSameAs(refresh);
        assertThat(find(Anchor.class, table).single()).isSameAs(line);

        classroom.handIn(classroom.enter(classroom.ada, assignment));
        be(classroom.teacher);
        find(Button.class, refresh).single().click();
        assertThat(find(DataTable.class).all().getFirst()).isSameAs(table);
        assertThat(text(table)).contains("1 of 2");
    }

    private List<String> links(Component within) {
        return find(Anchor.class, within).all().stream().map(Anchor::getHref).toList();
    }

    @Test
    void studentsComeAPageAtATime() {
        Assignment assignment = seeded(60);
        open(assignment);
        StudentPanel students = find(StudentPanel.class).single();
        assertThat(text(students)).contains("Ada", "1 to 25 of 62");
        assertThat(find(NativeTableRow.class, students).all()).hasSize(1 + 25);

        find(Button.class, students).all().getLast().click();

        assertThat(text(students)).contains("26 to 50 of 62").doesNotContain("Ada");
    }

    @Test
    void anAnswerThatComesLaterIsThereAfterARefresh() {
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        open(assignment);
        assertThat(text(find(MisconceptionPanel.class).single())).contains("No wrong answer");
        assertThat(find(Checkbox.class, find(LiveRefresh.class).single())
                        .single()
                        .getValue())
                .isTrue();

        Attempt attempt = classroom.enter(classroom.ada, assignment);
        classroom.answer(attempt, 1, false);
        Classroom.at(START.plusSeconds(5));
        be(classroom.teacher);
        find(Button.class, find(LiveRefresh.class).single()).single().click();

        assertThat(text(find(LiveRefresh.class).single())).contains("As of 13:00:05");
        assertThat(text(find(WrongAnswerPanel.class).single())).contains("x^");
        assertThat(text(find(KeyFigures.class).single())).contains("1 of 2");
    }

    @Test
    void itRefreshesByItselfFromBeforeItOpensUntilItHasClosed() {
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        be(classroom.teacher);
        Classroom.at(START.minusSeconds(60));
        open(assignment);
        LiveRefresh refresh = find(LiveRefresh.class).single();
        assertThat(refresh.getElement().hasAttribute("live")).isTrue();

        Classroom.at(assignment.times().closesAt());
        find(Button.class, refresh).single().click();
        assertThat(refresh.getElement().hasAttribute("live")).isFalse();

        test(find(Checkbox.class, refresh).single()).click();
        find(Button.class, refresh).single().click();
        assertThat(refresh.getElement().hasAttribute("live"))
                .as("the reader chose")
                .isTrue();
    }

    @Test
    void aCourseShowsWhoIsBehindAndWhy() {
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        be(classroom.teacher);
        openCourse();
        assertThat(text(find(BehindPanel.class).single())).contains("Nobody is behind");

        Classroom.at(assignment.times().dueAt().minus(Duration.ofDays(1)));
        find(Button.class, find(LiveRefresh.class).single()).single().click();

        assertThat(text(find(BehindPanel.class).single()))
                .contains("within 2 days", "less than 50% of the points", "Ada", "Not started: Week 1.");
        assertThat(text((Component) getCurrentView())).contains("0 of 2", "8 Mar 2026");
    }

    @Test
    void aCourseWithoutAssignmentsSaysWhatToDo() {
        openCourse();

        assertThat(text(find(EmptyState.class).single())).contains("Publish an assignment");
    }

    @Test
    void everybodyElseFindsNoPage() {
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        List<String> pages = List.of(
                "assignment/" + assignment.id() + "/dashboard", "course/" + classroom.course.id() + "/dashboard");
        for (Account other : List.of(classroom.ada, classroom.stranger, classroom.otherTeacher)) {
            cleanVaadinEnvironment();
            arriveAs(other);
            for (String page : pages) {
                navigate(page, Component.class);
                assertThat(text((Component) getCurrentView()))
                        .as("%s for %s", page, other.name())
                        .contains("There is no page here");
            }
        }
    }

    private Assignment seeded(int students) {
        Assignment assignment =
                classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK, "two-layers-power", "one-power-layer");
        SeededClass seeded = new SeededClass(jdbc, 6, START);
        seeded.answers(assignment, office.items(assignment), seeded.students(classroom.course.id(), students));
        return assignment;
    }

    private void open(Assignment assignment) {
        navigate("assignment/" + assignment.id() + "/dashboard", AssignmentDashboardView.class);
    }

    private void openCourse() {
        navigate("course/" + classroom.course.id() + "/dashboard", CourseDashboardView.class);
    }

    private static void toggled(NativeDetails details) {
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
