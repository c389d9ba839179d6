package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chainwork.account.Somebody.be;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Member;
import org.chainwork.course.Removal;
import org.chainwork.course.Role;
import org.chainwork.course.Roles;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Students who start while others start, and while an instructor edits. */
@WithClassroom
class StartTest {

    private static final int LATE = 20;
    private static final Policy TWICE = new Policy(2, Counting.BEST, 0, 0, 0, 0, Feedback.AT_ONCE, null, true);

    @Autowired
    private Classroom.Services services;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Entrance entrance;

    @Autowired
    private Results results;

    @Autowired
    private Sitting sitting;

    @Autowired
    private CourseOffice courses;

    @Autowired
    private Roles roles;

    @Autowired
    private Registration registration;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Extending extending;

    private Classroom room;

    @BeforeEach
    void aCourse() {
        room = new Classroom(services);
    }

    @Test
    void aClassThatJoinedLaterStartsAtOnceInTwoTabsEach() throws Exception {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE, "two-layers-power", "two-layers-bias");
        List<Account> late = new ArrayList<>();
        for (int i = 0; i < LATE; i++) {
            late.add(registration.invite("late" + room.course.id() + "-" + i + "@classroom.example", "Late " + i));
            be(late.getLast());
            courses.join(room.course.joinCode());
        }
        List<Callable<Attempt>> tabs = new ArrayList<>();
        for (Account student : late) {
            tabs.add(() -> room.enter(student, homework));
            tabs.add(() -> room.enter(student, homework));
        }

        List<Attempt> started = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(tabs.size())) {
            for (Future<Attempt> tab : threads.invokeAll(tabs)) {
                started.add(tab.get());
            }
        }

        assertThat(started.stream().distinct()).hasSize(LATE);
        for (Account student : late) {
            Attempt attempt = room.enter(student, homework);
            assertThat(sitting.tasks(attempt)).hasSize(2);
            room.handIn(attempt);
            assertThat(sitting.tasks(room.enterAgain(student, homework))).hasSize(2);
        }
    }

    @Test
    void anItemThatIsNotDealtYetIsDealtToWhoBegins() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE, "two-layers-power", "two-layers-bias");
        jdbc.sql("""
                delete from variant
                where attempt_number = 2 and item_id = (select id from item where assignment_id = ? and position = 2)
                """).param(homework.id()).update();

        room.handIn(room.enter(room.ada, homework));

        assertThat(sitting.tasks(room.enterAgain(room.ada, homework)))
                .extracting(task -> task.item().position())
                .containsExactly(1, 2);
    }

    @Test
    void anArchivedCourseBeginsNothingAndLetsWhatHasBegunGoOn() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE);
        Attempt begun = room.enter(room.ada, homework);
        archive(true);

        be(room.bob);
        assertThat(entrance.enter(homework.id())).isEmpty();
        be(room.ada);
        room.answer(begun, 1, true);
        room.handIn(begun);
        assertThat(room.enterAgain(room.ada, homework).id()).isEqualTo(begun.id());
        assertThat(results.mine(homework.id())).hasSize(1);

        archive(false);
        assertThat(room.enter(room.bob, homework).number()).isEqualTo(1);
        assertThat(room.enterAgain(room.ada, homework).number()).isEqualTo(2);
    }

    private void archive(boolean archived) {
        be(room.teacher);
        courses.setArchived(room.course.id(), archived);
    }

    @Test
    void neighboursWhoJoinedLaterHaveDifferentProblems() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE);
        Account late = registration.invite("between" + room.course.id() + "@classroom.example", "Ada and Bob");
        be(late);
        courses.join(room.course.joinCode());

        assertThat(List.of(room.ada, late, room.bob))
                .extracting(student -> sitting.tasks(room.enter(student, homework))
                        .getFirst()
                        .problem()
                        .composition())
                .doesNotHaveDuplicates();
    }

    @Test
    void whoHasBegunStaysInTheCourse() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE);
        room.enter(room.ada, homework);
        be(room.teacher);

        assertThat(roles.remove(room.course.id(), room.ada.id())).isEqualTo(Removal.HAS_WORK);
        assertThat(roles.remove(room.course.id(), room.bob.id())).isEqualTo(Removal.DONE);
        assertThat(courses.students(room.course.id()))
                .extracting(Member::accountId)
                .containsExactly(room.ada.id());
    }

    @Test
    void whoStartsWhileTheEndIsMovedHasTheNewOne() throws Exception {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        Future<Attempt> start;
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            start = services.during(
                    room.teacher,
                    () -> office.edit(quiz.id(), quiz.title(), Classroom.times(25), quiz.policy()),
                    () -> threads.submit(() -> room.enter(room.ada, quiz)));
        }

        assertThat(start.get().endsAt()).isEqualTo(Classroom.START.plus(Duration.ofMinutes(25)));
    }

    @Test
    void attemptsThatAreUsedJustNowCannotBeTakenAway() throws Exception {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE);
        room.handIn(room.enter(room.ada, homework));
        Policy once = new Policy(1, Counting.BEST, 0, 0, 0, 0, Feedback.AT_ONCE, null, true);
        Future<Assignment> edit;
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            edit = services.during(
                    room.ada,
                    () -> assertThat(entrance.enterAgain(homework.id()).map(Attempt::number))
                            .contains(2),
                    () -> threads.submit(() -> {
                        be(room.teacher);
                        return office.edit(homework.id(), homework.title(), homework.times(), once);
                    }));
        }

        assertThatThrownBy(edit::get).hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoBeginsIsNotTakenOutOfTheCourseMeanwhile() throws Exception {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE);
        Future<Removal> removal;
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            removal = services.during(
                    room.ada,
                    () -> assertThat(entrance.enter(homework.id())).isPresent(),
                    () -> threads.submit(() -> {
                        be(room.teacher);
                        return roles.remove(room.course.id(), room.ada.id());
                    }));
        }

        assertThat(removal.get()).isEqualTo(Removal.HAS_WORK);
        assertThat(courses.member(room.course.id(), room.ada.id())).isPresent();
    }

    @Test
    void whoIsTakenOutOfTheCourseMeanwhileDoesNotBegin() throws Exception {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE);
        Future<Optional<Attempt>> start;
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            start = services.during(
                    room.teacher,
                    () -> assertThat(roles.remove(room.course.id(), room.ada.id()))
                            .isEqualTo(Removal.DONE),
                    () -> threads.submit(() -> {
                        be(room.ada);
                        return entrance.enter(homework.id());
                    }));
        }

        assertThat(start.get()).isEmpty();
    }

    @Test
    void whoIsTakenOutOfTheCourseMeanwhileGetsNoMoreTime() throws Exception {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE);
        Future<Boolean> extension;
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            extension = services.during(
                    room.teacher,
                    () -> assertThat(roles.remove(room.course.id(), room.ada.id()))
                            .isEqualTo(Removal.DONE),
                    () -> threads.submit(() -> {
                        be(room.teacher);
                        return extending.give(
                                homework.id(), room.ada.id(), Classroom.START.plus(Duration.ofDays(14)), "ill");
                    }));
        }

        assertThatThrownBy(extension::get).hasRootCauseInstanceOf(Absent.class);
    }

    @Test
    void extraTimeThatIsGivenMeanwhileHolds() throws Exception {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        Future<Attempt> start;
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            start = services.during(
                    room.teacher,
                    () -> courses.setExtraTime(room.course.id(), room.ada.id(), 100),
                    () -> threads.submit(() -> room.enter(room.ada, quiz)));
        }

        assertThat(start.get().endsAt()).isEqualTo(Classroom.START.plus(Duration.ofMinutes(20)));
    }

    @Test
    void whoBecomesAnAssistantMeanwhileBeginsNothing() throws Exception {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE);

        assertThat(startOfAda(homework, () -> roles.setRole(room.course.id(), room.ada.id(), Role.ASSISTANT)))
                .isEmpty();
    }

    @Test
    void aCourseThatIsArchivedMeanwhileBeginsNothing() throws Exception {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, TWICE);

        assertThat(startOfAda(homework, () -> {
                    office.edit(homework.id(), "Week one", homework.times(), TWICE);
                    courses.setArchived(room.course.id(), true);
                }))
                .isEmpty();
    }

    private Optional<Attempt> startOfAda(Assignment assignment, Runnable meanwhile) throws Exception {
        Future<Optional<Attempt>> start;
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            start = services.during(
                    room.teacher,
                    meanwhile,
                    () -> threads.submit(() -> {
                        be(room.ada);
                        return entrance.enter(assignment.id());
                    }));
        }
        return start.get();
    }

    @Test
    void whoIsRefusedHasStartedNothing() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        be(room.teacher);
        assertThat(entrance.enter(quiz.id())).isEmpty();
        be(room.ada);
        Classroom.at(quiz.times().closesAt());

        assertThat(entrance.enter(quiz.id())).isEqualTo(Optional.empty());
        assertThat(entrance.enterAgain(quiz.id())).isEmpty();
        assertThat(entrance.mine(quiz.id())).isEmpty();
        be(room.stranger);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> entrance.enter(quiz.id()));
    }
}
