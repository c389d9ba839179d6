package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chainwork.account.Somebody.be;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Rational;
import org.chainwork.api.OpenQuizzes;
import org.chainwork.assignment.Sitting.Outcome;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.course.Course;
import org.chainwork.course.CourseOffice;
import org.chainwork.platform.Absent;
import org.chainwork.problem.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
class SittingTest {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(START);
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Policy AT_ONCE = new Policy(1, Counting.BEST, 3, 0, 25, 0, Feedback.AT_ONCE, null, true);
    private static final Policy LATER = Policy.QUIZ;

    @TestConfiguration
    static class StandingClock {

        @Bean
        @Primary
        Clock standingClock() {
            InstantSource source = NOW::get;
            return source.withZone(ZoneOffset.UTC);
        }
    }

    @Autowired
    private Entrance entrance;

    @Autowired
    private Sitting sitting;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private Sweep sweep;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private CourseOffice courses;

    @Autowired
    private Registration registration;

    @Autowired
    private OpenQuizzes quizzes;

    @Autowired
    private JdbcClient jdbc;

    private Account teacher;
    private Account ada;
    private Account bob;
    private Course course;

    @BeforeEach
    void aCourseWithTwoStudents() {
        NOW.set(START);
        int number = COUNT.incrementAndGet();
        teacher = registration.invite("teacher" + number + "@sitting.example", "Teacher");
        ada = registration.invite("ada" + number + "@sitting.example", "Ada");
        bob = registration.invite("bob" + number + "@sitting.example", "Bob");
        jdbc.sql("update account set creates_courses = true where id = ?")
                .param(teacher.id())
                .update();
        be(teacher);
        course = courses.create("Neural networks", ZoneId.of("Europe/Berlin"));
        be(ada);
        courses.join(course.joinCode());
        be(bob);
        courses.join(course.joinCode());
    }

    @AfterEach
    void beNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRightAnswerIsKeptAndAWrongOneAgainCostsNothing() {
        Attempt attempt = enter(ada, homework(AT_ONCE));
        Task task = sitting.tasks(attempt).getFirst();
        PartKey part = new PartKey(task.problemId(), 1);

        assertThat(verdict(attempt, part, "x^77")).isEqualTo("incorrect");
        assertThat(sitting.check(attempt.id(), part, "x*x^76"))
                .isInstanceOfSatisfying(
                        Outcome.Judged.class,
                        judged -> assertThat(judged.repeated()).isTrue());
        assertThat(verdict(attempt, part, key(task))).isEqualTo("correct");

        List<Answer> answers = sitting.answers(attempt);
        assertThat(answers).extracting(Answer::verdict).containsExactly("incorrect", "incorrect", "correct");
        assertThat(Answer.tries(answers)).isEqualTo(2);
    }

    @Test
    void moreTriesThanAllowedChangeNothing() {
        Attempt attempt = enter(ada, homework(AT_ONCE));
        Task task = sitting.tasks(attempt).getFirst();
        PartKey part = new PartKey(task.problemId(), 1);
        for (int i = 0; i < 3; i++) {
            verdict(attempt, part, "x^7" + i);
        }

        assertThat(sitting.check(attempt.id(), part, key(task))).isEqualTo(new Outcome.NoTriesLeft());
        assertThat(sitting.answers(attempt)).hasSize(3);
    }

    @Test
    void nothingIsAcceptedFromTheEndOn() {
        Attempt attempt = enter(ada, quiz(10));
        PartKey part = new PartKey(sitting.tasks(attempt).getFirst().problemId(), 1);
        assertThat(attempt.endsAt()).isEqualTo(START.plus(Duration.ofMinutes(10)));

        NOW.set(attempt.endsAt().minusNanos(1000));
        assertThat(drafting.keep(attempt.id(), part, "2x", "")).isInstanceOf(Saving.Saved.class);
        NOW.set(attempt.endsAt());
        assertThat(drafting.keep(attempt.id(), part, "3x", "2x")).isEqualTo(new Saving.Over());

        assertThat(drafting.of(attempt).values()).extracting(Draft::text).containsExactly("2x");
    }

    @Test
    void theClockHandsInWhatWasTypedOnce() {
        Attempt attempt = enter(ada, quiz(10));
        Task task = sitting.tasks(attempt).getFirst();
        drafting.keep(attempt.id(), new PartKey(task.problemId(), 1), key(task), "");
        sweep.handInWhatIsOver();
        assertThat(enter(ada, attempt).isHandedIn()).isFalse();

        NOW.set(attempt.endsAt().plusSeconds(3600));
        SecurityContextHolder.clearContext();
        sweep.handInWhatIsOver();
        Attempt handedIn = enter(ada, attempt);
        sweep.handInWhatIsOver();

        assertThat(handedIn.handedInAt()).isEqualTo(attempt.endsAt());
        assertThat(handedIn.receipt()).matches("[A-Z2-9]{12}");
        assertThat(enter(ada, attempt)).isEqualTo(handedIn);
        assertThat(sitting.answers(attempt)).singleElement().satisfies(answer -> {
            assertThat(answer.verdict()).isEqualTo("correct");
            assertThat(answer.submittedAt()).as("when it was typed").isEqualTo(START);
        });
    }

    @Test
    void whatWasTypedInTimeIsNotLateThoughNobodyCheckedIt() {
        Attempt attempt = enter(ada, homework(new Policy(1, Counting.BEST, 3, 0, 0, 10, Feedback.AT_ONCE, null, true)));
        Task task = sitting.tasks(attempt).getFirst();
        NOW.set(START.plus(Duration.ofDays(6)));
        drafting.keep(attempt.id(), new PartKey(task.problemId(), 1), key(task), "");
        NOW.set(attempt.endsAt().plusSeconds(3600));

        sweep.handInWhatIsOver();

        assertThat(scoreOf(ada, attempt).points()).contains(Rational.of(4));
    }

    @Test
    void whatIsLongerThanAnyAnswerIsKeptNowhere() {
        String longest = "1+".repeat(Parser.MAX_LENGTH / 2);
        for (Policy policy : List.of(AT_ONCE, LATER)) {
            Attempt attempt = enter(ada, homework(policy));
            PartKey part = new PartKey(sitting.tasks(attempt).getFirst().problemId(), 1);

            assertThat(verdict(attempt, part, longest + "1")).isEqualTo("unreadable");
            assertThat(sitting.answers(attempt)).isEmpty();
            assertThat(drafting.of(attempt)).isEmpty();
            sitting.check(attempt.id(), part, longest);
            assertThat(drafting.of(attempt)).hasSize(1);
        }
    }

    @Test
    void handingInTwiceChangesNothing() {
        Attempt attempt = enter(ada, quiz(10));

        Attempt handedIn = sitting.handIn(attempt.id()).orElseThrow();
        NOW.set(START.plusSeconds(60));

        assertThat(sitting.handIn(attempt.id())).contains(handedIn);
        assertThat(drafting.keep(
                        attempt.id(),
                        new PartKey(sitting.tasks(attempt).getFirst().problemId(), 1),
                        "x",
                        ""))
                .isEqualTo(new Saving.Over());
    }

    @Test
    void nobodyReachesAnothersAttempt() {
        Attempt attempt = enter(ada, homework(AT_ONCE));
        PartKey part = new PartKey(sitting.tasks(attempt).getFirst().problemId(), 1);
        Attempt bobs = enter(bob, attempt);

        assertThat(sitting.check(attempt.id(), part, "1")).isEqualTo(new Outcome.Over());
        assertThat(drafting.keep(attempt.id(), part, "1", "")).isEqualTo(new Saving.Over());
        assertThat(sitting.handIn(attempt.id())).isEmpty();
        assertThat(sitting.check(bobs.id(), part, "1")).isEqualTo(new Outcome.Over());
    }

    @Test
    void strangersFindNothing() {
        Assignment homework = homework(AT_ONCE);
        be(registration.invite("stranger@sitting.example", "Stranger"));

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> entrance.enter(homework.id()));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> office.publish(homework, List.of()));
    }

    @Test
    void whoJoinsLaterGetsTheSameWork() {
        Assignment assignment = homework(AT_ONCE);
        List<Work> adas = works(enter(ada, assignment));
        Account late = registration.invite("late@sitting.example", "Late");
        be(late);
        courses.join(course.joinCode());

        assertThat(works(enter(late, assignment))).isEqualTo(adas);
    }

    private List<Work> works(Attempt attempt) {
        return sitting.tasks(attempt).stream()
                .map(task -> Work.of(task.problem()))
                .toList();
    }

    @Test
    void extraTimeGoesOnAfterTheClosing() {
        Assignment quiz = quiz(10);
        be(teacher);
        courses.setExtraTime(course.id(), bob.id(), 50);
        NOW.set(quiz.times().closesAt().minusSeconds(60));

        assertThat(enter(ada, quiz).endsAt()).isEqualTo(quiz.times().closesAt());
        assertThat(enter(bob, quiz).endsAt()).isEqualTo(quiz.times().closesAt().plus(Duration.ofMinutes(5)));
        NOW.set(quiz.times().closesAt().plusSeconds(1));
        assertThat(quizzes.anyOpen()).isTrue();
    }

    @Test
    void extraTimeIsAddedInPercent() {
        be(teacher);
        courses.setExtraTime(course.id(), bob.id(), 50);

        assertThat(enter(bob, quiz(10)).endsAt()).isEqualTo(START.plus(Duration.ofMinutes(15)));
    }

    @Test
    void anOpenQuizIsKnownToTheChecker() {
        NOW.set(START.minus(Duration.ofDays(400)));
        assertThat(quizzes.anyOpen()).isFalse();
        NOW.set(START);
        quiz(10);

        assertThat(quizzes.anyOpen()).isTrue();
    }

    @Test
    void tabsThatCheckAtOnceCostOneTry() throws Exception {
        Attempt attempt = enter(ada, homework(AT_ONCE));
        PartKey part = new PartKey(sitting.tasks(attempt).getFirst().problemId(), 1);
        List<Callable<Outcome>> tabs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tabs.add(() -> {
                be(ada);
                return sitting.check(attempt.id(), part, "x^55");
            });
        }

        try (ExecutorService threads = Executors.newFixedThreadPool(tabs.size())) {
            for (Future<Outcome> tab : threads.invokeAll(tabs)) {
                assertThat(tab.get()).isInstanceOf(Outcome.Judged.class);
            }
        }

        List<Answer> answers = sitting.answers(attempt);
        assertThat(answers).hasSize(8);
        assertThat(Answer.tries(answers)).isEqualTo(1);
    }

    @Test
    void someWrongAnswersBringAFreshProblemOfTheSameWork() {
        Attempt attempt = enter(ada, homework(new Policy(1, Counting.BEST, 0, 2, 25, 0, Feedback.AT_ONCE, null, true)));
        Task first = sitting.tasks(attempt).getFirst();
        PartKey part = new PartKey(first.problemId(), 1);
        verdict(attempt, part, "x^77");
        verdict(attempt, part, "x*x^76");
        assertThat(sitting.tasks(attempt).getFirst()).isEqualTo(first);

        assertThat(sitting.check(attempt.id(), part, "x^78"))
                .isInstanceOfSatisfying(
                        Outcome.Judged.class,
                        judged -> assertThat(judged.fresh()).isTrue());

        Task second = sitting.tasks(attempt).getFirst();
        assertThat(second.round()).isEqualTo(2);
        assertThat(Work.of(second.problem())).isEqualTo(Work.of(first.problem()));
        assertThat(second.problem().composition()).isNotEqualTo(first.problem().composition());
        assertThat(sitting.check(attempt.id(), part, key(first))).isEqualTo(new Outcome.Replaced());
        assertThat(drafting.keep(attempt.id(), part, "x", "")).isEqualTo(new Saving.NotHere());
        PartKey fresh = new PartKey(second.problemId(), 1);
        assertThat(verdict(attempt, fresh, key(second))).isEqualTo("correct");
        assertThat(scoreOf(ada, attempt).points()).contains(Rational.of(2));
    }

    @Test
    void anotherAttemptBeginsWhenTheLastIsHandedIn() {
        Assignment assignment = homework(new Policy(2, Counting.MEAN, 0, 0, 0, 0, Feedback.AT_ONCE, null, true));
        Attempt first = enter(ada, assignment);
        assertThat(entrance.enterAgain(assignment.id())).contains(first);
        Task task = sitting.tasks(first).getFirst();
        verdict(first, new PartKey(task.problemId(), 1), key(task));
        sitting.handIn(first.id());

        Attempt second = entrance.enterAgain(assignment.id()).orElseThrow();

        assertThat(second.number()).isEqualTo(2);
        assertThat(sitting.tasks(second).getFirst().problem().composition())
                .isNotEqualTo(task.problem().composition());
        Attempt handedIn = sitting.handIn(second.id()).orElseThrow();
        assertThat(entrance.enterAgain(assignment.id())).contains(handedIn);
        assertThat(entrance.mine(assignment.id())).hasSize(2);
        assertThat(scoreOf(ada, first).points()).contains(Rational.of(2));
        assertThat(scoreOf(bob, first).points()).isEmpty();
    }

    @Test
    void anAttemptIsReadByItsStudentAlone() {
        Attempt attempt = enter(ada, homework(AT_ONCE));
        verdict(attempt, new PartKey(sitting.tasks(attempt).getFirst().problemId(), 1), "x^77");
        Answer answer = sitting.answers(attempt).getFirst();

        for (Account other : List.of(bob, teacher)) {
            be(other);
            for (Attempt kept : List.of(attempt, disguised(attempt, other))) {
                for (ThrowingCallable read : List.<ThrowingCallable>of(
                        () -> sitting.tasks(kept),
                        () -> sitting.answers(kept),
                        () -> sitting.flagged(kept),
                        () -> sitting.judgeAgain(kept, answer),
                        () -> drafting.of(kept))) {
                    assertThatThrownBy(read).isInstanceOf(Absent.class);
                }
            }
        }
    }

    private static Attempt disguised(Attempt attempt, Account as) {
        return new Attempt(
                attempt.id(),
                attempt.assignmentId(),
                as.id(),
                attempt.number(),
                attempt.startedAt(),
                attempt.endsAt(),
                attempt.addedMinutes(),
                attempt.handedInAt(),
                attempt.receipt());
    }

    @Test
    void itemsAreFlaggedAsLongAsTheAttemptRuns() {
        Attempt attempt = enter(ada, quiz(10));
        long item = sitting.tasks(attempt).getFirst().item().id();
        long foreign = sitting.tasks(enter(ada, quiz(10))).getFirst().item().id();
        sitting.flag(attempt.id(), item, true);
        sitting.flag(attempt.id(), foreign, true);
        assertThat(sitting.flagged(attempt)).containsExactly(item);

        be(bob);
        sitting.flag(attempt.id(), item, false);
        be(ada);
        assertThat(sitting.flagged(attempt)).containsExactly(item);

        sitting.handIn(attempt.id());
        sitting.flag(attempt.id(), item, false);
        assertThat(sitting.flagged(attempt)).containsExactly(item);
    }

    private StudentScore scoreOf(Account student, Attempt attempt) {
        be(teacher);
        StudentScore score = gradebook.scores(attempt.assignmentId()).stream()
                .filter(found -> found.student().accountId() == student.id())
                .findFirst()
                .orElseThrow();
        be(student);
        return score;
    }

    private Assignment homework(Policy policy) {
        return published(Kind.HOMEWORK, 0, policy);
    }

    private Assignment quiz(int minutes) {
        return published(Kind.QUIZ, minutes, LATER);
    }

    private Assignment published(Kind kind, int minutes, Policy policy) {
        be(teacher);
        Times times = new Times(START, START.plus(Duration.ofDays(7)), START.plus(Duration.ofDays(9)), minutes);
        Assignment assignment =
                office.create(course.id(), kind, "Week 1", times, policy, List.of(new NewItem("two-layers-power", 4)));
        office.publish(assignment, office.items(assignment));
        return assignment;
    }

    private Attempt enter(Account student, Assignment assignment) {
        be(student);
        return entrance.enter(assignment.id()).orElseThrow();
    }

    private Attempt enter(Account student, Attempt attempt) {
        be(student);
        return entrance.enter(attempt.assignmentId()).orElseThrow();
    }

    private String verdict(Attempt attempt, PartKey part, String text) {
        return sitting.check(attempt.id(), part, text) instanceof Outcome.Judged judged
                ? judged.judgement().verdict().code()
                : "none";
    }

    private static String key(Task task) {
        return PlainText.print(task.problem().key(task.problem().parts().getFirst()));
    }
}
