package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.chainwork.account.Somebody.be;
import static org.chainwork.assignment.Classroom.START;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chainwork.account.Account;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.AssignmentOffice.Outcome;
import org.chainwork.assignment.EditPreview.EndChange;
import org.chainwork.assignment.EditPreview.Obstacle;
import org.chainwork.audit.AuditLog;
import org.chainwork.audit.Logged;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Role;
import org.chainwork.course.Roles;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithClassroom
class EditTest {

    private static final Policy FREE = new Policy(1, Counting.BEST, 0, 0, 0, 0, Feedback.AT_ONCE, null, true);
    private static final Policy STRICT = new Policy(1, Counting.BEST, 0, 0, 50, 0, Feedback.AT_ONCE, null, true);

    @Autowired
    private Classroom.Services services;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private Sitting sitting;

    @Autowired
    private CourseOffice courses;

    @Autowired
    private Roles roles;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private Classroom room;

    @BeforeEach
    void aClassroom() {
        room = new Classroom(services);
    }

    @Test
    void beforePublishingAnythingGoes() {
        be(room.teacher);
        Assignment draft = office.create(
                room.course.id(),
                Kind.HOMEWORK,
                "Week 1",
                Classroom.times(0),
                FREE,
                List.of(new NewItem("two-layers-power", 4)));
        office.setItems(
                draft.id(), List.of(new NewItem("two-layers-power", 1), new NewItem("weights-and-biases-square", 2)));

        office.edit(draft.id(), " Week 2 ", Classroom.times(0), STRICT);

        Assignment edited = office.require(draft.id(), Role.INSTRUCTOR);
        assertThat(edited.title()).isEqualTo("Week 2");
        assertThat(edited.policy()).isEqualTo(STRICT);
        assertThat(office.items(edited)).extracting(Item::points).containsExactly(1, 2);
    }

    @Test
    void nothingIsMadeInAnArchivedCourse() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, FREE);
        courses.setArchived(room.course.id(), true);

        assertThatIllegalStateException().isThrownBy(() -> office.duplicate(homework.id(), "Week 2"));
    }

    @Test
    void whatIsStricterForWhoIsAtWorkIsToldAndWhatIsNotIsNot() {
        Policy some = new Policy(2, Counting.BEST, 5, 0, 10, 10, Feedback.AT_ONCE, null, true);
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, some);
        Times times = homework.times();
        Times dueEarlier = new Times(times.opensAt(), times.dueAt().minusSeconds(1), times.closesAt(), 0);
        Times dueLater = new Times(times.opensAt(), times.dueAt().plusSeconds(1), times.closesAt(), 0);
        assertThat(foreseen(homework, times, tries(some, 4)).isHarmless()).isTrue();
        room.enter(room.ada, homework);

        assertThat(foreseen(homework, times, tries(some, 4)).isHarmless()).isFalse();
        assertThat(foreseen(homework, times, costs(some, 11, 10)).isHarmless()).isFalse();
        assertThat(foreseen(homework, times, costs(some, 10, 11)).isHarmless()).isFalse();
        assertThat(foreseen(homework, dueEarlier, some).obstacles()).containsExactly(Obstacle.DUE_EARLIER);
        assertThat(foreseen(homework, dueLater, tries(some, 6)).isHarmless()).isTrue();
        assertThat(foreseen(homework, times, tries(some, 0)).isHarmless()).isTrue();
        assertThat(foreseen(homework, times, costs(some, 9, 9)).isHarmless()).isTrue();
        // nothing is lost by coming late
        assertThat(foreseen(homework, dueEarlier, costs(some, 10, 0)).isHarmless())
                .isTrue();
    }

    @Test
    void whoGetsOneMoreAttemptAndWhoIsToldLaterIsForeseen() {
        Instant date = START.plus(Duration.ofDays(3));
        Policy told = new Policy(1, Counting.BEST, 0, 0, 0, 0, Feedback.AT_DATE, date, true);
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, told);
        room.handIn(room.enter(room.ada, homework));
        room.enter(room.bob, homework);
        Policy more = new Policy(2, Counting.BEST, 0, 0, 0, 0, Feedback.AT_DATE, date, true);
        Policy later = new Policy(1, Counting.BEST, 0, 0, 0, 0, Feedback.AT_DATE, date.plus(Duration.ofDays(1)), true);

        assertThat(foreseen(homework, homework.times(), more).again()).containsExactly("Ada", "Bob");
        assertThat(foreseen(homework, homework.times(), later).toldLater()).containsExactly("Ada");
        assertThat(foreseen(homework, homework.times(), told).isHarmless()).isTrue();
    }

    @Test
    void thatRulesBecameStricterIsKeptForWhoHadBegun() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, tries(STRICT, 5));
        Attempt adas = room.enter(room.ada, homework);
        Instant later = START.plus(Duration.ofHours(1));
        Classroom.at(later);
        be(room.teacher);
        assertThat(office.edit(homework.id(), "Week 1", homework.times(), tries(STRICT, 6))
                        .tightenedSince(adas))
                .isEmpty();

        Assignment stricter = office.edit(homework.id(), "Week 1", homework.times(), tries(STRICT, 5));

        assertThat(stricter.tightenedSince(adas)).contains(later);
        assertThat(stricter.tightenedSince(room.enter(room.bob, homework))).isEmpty();
        be(room.teacher);
        assertThat(office.edit(homework.id(), "Week 1", homework.times(), tries(STRICT, 0)))
                .returns(later, Assignment::tightenedAt);
    }

    private EditPreview foreseen(Assignment assignment, Times times, Policy policy) {
        be(room.teacher);
        return office.previewEdit(assignment.id(), times, policy);
    }

    private static Policy tries(Policy policy, int tries) {
        return new Policy(
                policy.attempts(),
                policy.counting(),
                tries,
                policy.freshAfter(),
                policy.penaltyPercent(),
                policy.latePercentADay(),
                policy.feedback(),
                policy.feedbackAt(),
                policy.trueValueShown());
    }

    private static Policy costs(Policy policy, int penalty, int late) {
        return new Policy(
                policy.attempts(),
                policy.counting(),
                policy.tries(),
                policy.freshAfter(),
                penalty,
                late,
                policy.feedback(),
                policy.feedbackAt(),
                policy.trueValueShown());
    }

    @Test
    void whatHasChangedSinceItWasSeenIsNotOverwritten() {
        Assignment seen = room.assignment(Kind.HOMEWORK, 0, FREE);
        List<Item> items = office.items(seen);
        office.edit(seen.id(), "Week 2", seen.times(), FREE);

        assertThat(office.change(seen, items, "Mine", seen.times(), STRICT, List.of()))
                .isEqualTo(new Outcome.ChangedMeanwhile());

        Assignment now = office.require(seen.id(), Role.INSTRUCTOR);
        assertThat(now).returns("Week 2", Assignment::title).returns(FREE, Assignment::policy);
        assertThat(office.change(now, items, "Mine", now.times(), STRICT, List.of()))
                .isEqualTo(new Outcome.Changed());
        assertThat(office.require(seen.id(), Role.INSTRUCTOR).policy()).isEqualTo(STRICT);
    }

    @Test
    void itemsOfADraftThatWereChangedSinceAreNotOverwritten() {
        be(room.teacher);
        List<NewItem> one = List.of(new NewItem("two-layers-power", 4));
        Assignment draft = office.create(room.course.id(), Kind.HOMEWORK, "Week 1", Classroom.times(0), FREE, one);
        List<Item> seen = office.items(draft);
        office.setItems(draft.id(), List.of(new NewItem("two-layers-power", 9)));

        assertThat(office.change(draft, seen, "Mine", draft.times(), FREE, one))
                .isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(office.items(draft)).extracting(Item::points).containsExactly(9);
        assertThat(office.change(draft, office.items(draft), "Mine", draft.times(), FREE, one))
                .isEqualTo(new Outcome.Changed());
        assertThat(office.items(draft)).extracting(Item::points).containsExactly(4);
    }

    @Test
    void whatAnAttemptBegunSinceForbidsIsNotDone() {
        Assignment seen = room.assignment(Kind.HOMEWORK, 0, with(2, Counting.BEST));
        room.handIn(room.enter(room.ada, seen));
        be(room.teacher);
        Policy once = with(1, Counting.BEST);
        assertThat(office.previewEdit(seen.id(), seen.times(), once).obstacles())
                .isEmpty();
        room.enterAgain(room.ada, seen);
        be(room.teacher);

        assertThat(office.change(seen, office.items(seen), seen.title(), seen.times(), once, List.of()))
                .isInstanceOfSatisfying(
                        Outcome.Hindered.class,
                        hindered -> assertThat(hindered.now().obstacles())
                                .containsExactly(EditPreview.Obstacle.FEWER_ATTEMPTS_THAN_USED));
    }

    @Test
    void oncePublishedItemsAndKindStay() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);

        assertThatIllegalStateException()
                .isThrownBy(() -> office.setItems(quiz.id(), List.of(new NewItem("two-layers-power", 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.edit(quiz.id(), "Week 1", Classroom.times(0), Policy.QUIZ));
    }

    @Test
    void aRunningAttemptNeverEndsEarlierAndAnOverOneNeverLater() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        room.handIn(room.enter(room.bob, quiz));
        Attempt adas = room.enter(room.ada, quiz);

        be(room.teacher);
        assertThat(office.previewEdit(quiz.id(), Classroom.times(15), Policy.QUIZ)
                        .later())
                .containsExactly(new EndChange("Ada", 1, minute(10), minute(15)));
        office.edit(quiz.id(), "Week 1", Classroom.times(15), Policy.QUIZ);
        assertThat(endOf(room.ada, quiz)).isEqualTo(minute(15));
        assertThat(endOf(room.bob, quiz)).isEqualTo(minute(10));

        be(room.teacher);
        Times short5 = Classroom.times(5);
        assertThat(office.previewEdit(quiz.id(), short5, Policy.QUIZ))
                .satisfies(preview -> assertThat(preview.later()).isEmpty())
                .satisfies(preview ->
                        assertThat(preview.kept()).containsExactly(new EndChange("Ada", 1, minute(15), minute(5))));
        office.edit(quiz.id(), "Week 1", short5, Policy.QUIZ);
        assertThat(endOf(room.ada, quiz)).isEqualTo(minute(15));

        Classroom.at(adas.endsAt().plusSeconds(3600));
        be(room.teacher);
        office.edit(quiz.id(), "Week 1", Classroom.times(600), Policy.QUIZ);
        assertThat(endOf(room.ada, quiz)).isEqualTo(minute(15));
    }

    @Test
    void aNewTitleExtendsNobody() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        room.enter(room.ada, quiz);
        be(room.teacher);
        courses.setExtraTime(room.course.id(), room.ada.id(), 100);

        assertThat(office.previewEdit(quiz.id(), Classroom.times(10), Policy.QUIZ)
                        .isHarmless())
                .isTrue();
        office.edit(quiz.id(), "Week 01", Classroom.times(10), Policy.QUIZ);

        assertThat(endOf(room.ada, quiz)).isEqualTo(minute(20));
    }

    @Test
    void whatAnswersWereWorthIsKeptUntilAndAfterHandIn() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, FREE);
        Attempt adas = room.enter(room.ada, homework);
        room.answer(adas, 1, false);
        room.answer(adas, 1, true);
        Attempt bobs = room.enter(room.bob, homework);
        room.answer(bobs, 1, false);
        assertThat(points(room.ada, homework)).contains(Rational.of(4));

        be(room.teacher);
        EditPreview preview = office.previewEdit(homework.id(), homework.times(), STRICT);
        assertThat(preview.gradesNow()).isEmpty();
        assertThat(preview.gradesIfRegraded())
                .containsExactly(new GradeChange(
                        room.ada.id(), "Ada", Optional.of(Rational.of(4)), Optional.of(Rational.of(2)), false));
        office.edit(homework.id(), "Week 1", homework.times(), STRICT);

        assertThat(points(room.ada, homework)).contains(Rational.of(4));
        be(room.ada);
        room.handIn(adas);
        assertThat(points(room.ada, homework)).contains(Rational.of(4));
        be(room.bob);
        room.answer(bobs, 1, true);
        room.handIn(bobs);
        assertThat(points(room.bob, homework)).contains(Rational.of(2));
    }

    @Test
    void aHandedInGradeStaysUnderAKinderPolicyToo() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, STRICT);
        Attempt adas = room.enter(room.ada, homework);
        room.answer(adas, 1, false);
        room.answer(adas, 1, true);
        room.handIn(adas);
        Attempt bobs = room.enter(room.bob, homework);
        room.answer(bobs, 1, false);
        room.answer(bobs, 1, true);

        be(room.teacher);
        EditPreview preview = office.previewEdit(homework.id(), homework.times(), FREE);
        office.edit(homework.id(), "Week 1", homework.times(), FREE);

        assertThat(preview.gradesNow()).extracting(GradeChange::name).containsExactly("Bob");
        assertThat(preview.gradesIfRegraded()).extracting(GradeChange::name).containsExactly("Ada", "Bob");
        assertThat(points(room.ada, homework)).contains(Rational.of(2));
        assertThat(points(room.bob, homework)).contains(Rational.of(4));
    }

    @Test
    void whoHasLeftIsInNobodysWay() {
        Policy late = new Policy(3, Counting.LAST, 0, 0, 0, 10, Feedback.AT_ONCE, null, true);
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, late);
        room.handIn(room.enter(room.ada, homework));
        room.enterAgain(room.ada, homework);
        be(room.teacher);
        roles.setRole(room.course.id(), room.ada.id(), Role.FORMER);
        Times times = homework.times();
        Times dueEarlier = new Times(times.opensAt(), times.dueAt().minusSeconds(1), times.closesAt(), 0);
        Policy once = new Policy(1, Counting.MEAN, 0, 0, 0, 10, Feedback.AT_ONCE, null, true);

        assertThat(foreseen(homework, dueEarlier, once).obstacles()).isEmpty();
    }

    @Test
    void fewerAttemptsThanUsedAndACountingThatMayLowerAreRefused() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, with(3, Counting.LAST));
        room.handIn(room.enter(room.ada, homework));
        room.enterAgain(room.ada, homework);
        be(room.teacher);

        assertThat(obstacles(homework, with(1, Counting.LAST))).containsExactly(Obstacle.FEWER_ATTEMPTS_THAN_USED);
        assertThat(obstacles(homework, with(2, Counting.MEAN))).containsExactly(Obstacle.COUNTING_MAY_LOWER);
        assertThat(obstacles(homework, with(2, Counting.BEST))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.edit(homework.id(), "Week 1", homework.times(), with(1, Counting.LAST)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.edit(homework.id(), "Week 1", homework.times(), with(3, Counting.MEAN)));
        office.edit(homework.id(), "Week 1", homework.times(), with(2, Counting.BEST));
    }

    @Test
    void moreAttemptsGetProblems() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, with(1, Counting.BEST));
        Attempt first = room.handIn(room.enter(room.ada, homework));
        be(room.teacher);

        office.edit(homework.id(), "Week 1", homework.times(), with(2, Counting.BEST));

        Attempt second = room.enterAgain(room.ada, homework);
        assertThat(second.number()).isEqualTo(2);
        assertThat(sitting.tasks(second)).hasSize(1);
        assertThat(sitting.tasks(second).getFirst().problemId())
                .isNotEqualTo(sitting.tasks(first).getFirst().problemId());
    }

    @Test
    void moreAttemptsAreDealtToAllWhenTheEditIsDone() {
        Assignment homework =
                room.assignment(Kind.HOMEWORK, 0, with(1, Counting.BEST), "two-layers-power", "two-layers-power");
        be(room.teacher);

        office.edit(homework.id(), "Week 1", homework.times(), with(3, Counting.BEST));

        assertThat(jdbc.sql("""
                        select attempt_number, count(*) from variant join item on item.id = item_id
                        where assignment_id = ? group by attempt_number order by attempt_number
                        """)
                        .param(homework.id())
                        .query((result, index) -> result.getInt(1) + ": " + result.getInt(2))
                        .list())
                .containsExactly("1: 4", "2: 4", "3: 4");
    }

    @Test
    void whatWasNotDealtToTheEndIsDealtToWhoBegins() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, with(2, Counting.BEST));
        room.handIn(room.enter(room.ada, homework));
        jdbc.sql(
                        "delete from variant where attempt_number = 2 and item_id in (select id from item where assignment_id = ?)")
                .param(homework.id())
                .update();

        assertThat(sitting.tasks(room.enterAgain(room.ada, homework))).hasSize(1);
    }

    @Test
    void moreProblemsThanAreDealtAtMostAreRefused() {
        be(room.teacher);
        services.enrol(room.course, 50);
        String[] items = new String[AssignmentOffice.MOST_ITEMS];
        Arrays.fill(items, "two-layers-power");
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, with(1, Counting.BEST), items);

        assertThat(obstacles(homework, with(20, Counting.BEST))).containsExactly(Obstacle.TOO_MANY_PROBLEMS);
        assertThat(obstacles(homework, with(19, Counting.BEST))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.edit(homework.id(), "Week 1", homework.times(), with(20, Counting.BEST)));
        Assignment draft = office.duplicate(homework.id(), "Week 2");
        Assignment often = office.edit(draft.id(), "Week 2", draft.times(), with(20, Counting.BEST));
        assertThatIllegalArgumentException().isThrownBy(() -> office.publish(often, office.items(often)));
    }

    @Test
    void tellsWhoComesToSeeWhatIsRight() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        room.handIn(room.enter(room.ada, quiz));
        room.enter(room.bob, quiz);
        be(room.teacher);

        EditPreview dated = office.previewEdit(
                quiz.id(),
                quiz.times(),
                new Policy(1, Counting.BEST, 1, 0, 0, 0, Feedback.AT_DATE, START.plusSeconds(60), false));
        EditPreview atOnce = office.previewEdit(
                quiz.id(), quiz.times(), new Policy(1, Counting.BEST, 1, 0, 0, 0, Feedback.AT_ONCE, null, false));

        assertThat(dated.hidden()).containsExactly("Ada");
        assertThat(dated.revealed()).isEmpty();
        assertThat(atOnce.hidden()).isEmpty();
        assertThat(atOnce.revealed()).containsExactly("Bob");
    }

    @Test
    void anEditIsWrittenDownOnce() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, FREE);
        be(room.teacher);

        office.edit(homework.id(), "Week 1", homework.times(), STRICT);
        office.edit(homework.id(), "Week 1", homework.times(), STRICT);

        assertThat(audit.page(Logged.in(room.course.id()), Long.MAX_VALUE, 50))
                .filteredOn(entry -> entry.act().equals("edit-assignment"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("Teacher");
                    assertThat(entry.before()).contains("penalty=0");
                    assertThat(entry.after()).contains("penalty=50").doesNotContain("title=");
                });
    }

    @Test
    void onlyItsInstructorsEdit() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, FREE);
        for (Account other : List.of(room.assistant, room.ada, room.stranger, room.otherTeacher)) {
            be(other);
            assertThatExceptionOfType(Absent.class)
                    .isThrownBy(() -> office.edit(homework.id(), "Mine", homework.times(), STRICT));
            assertThatExceptionOfType(Absent.class)
                    .isThrownBy(() -> office.previewEdit(homework.id(), homework.times(), STRICT));
            assertThatExceptionOfType(Absent.class)
                    .isThrownBy(() -> office.setItems(homework.id(), List.of(new NewItem("two-layers-power", 1))));
        }
    }

    private static Policy with(int attempts, Counting counting) {
        return new Policy(attempts, counting, 0, 0, 0, 0, Feedback.AT_ONCE, null, true);
    }

    private Set<Obstacle> obstacles(Assignment assignment, Policy policy) {
        return office.previewEdit(assignment.id(), assignment.times(), policy).obstacles();
    }

    private static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    private Instant endOf(Account student, Assignment assignment) {
        return room.enter(student, assignment).endsAt();
    }

    private Optional<Rational> points(Account student, Assignment assignment) {
        be(room.teacher);
        return gradebook.scores(assignment.id()).stream()
                .filter(score -> score.student().accountId() == student.id())
                .findFirst()
                .orElseThrow()
                .points();
    }
}
