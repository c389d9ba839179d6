package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.course.Course;
import org.chainwork.course.CourseOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Thirty students in the last second of a quiz: some hand in, some go on typing, and the clock hands in what is left. */
@SpringBootTest
@Import({Classroom.StandingClock.class, Classroom.Services.class})
class DeadlineTest {

    private static final int STUDENTS = 30;
    private static final int MINUTES = 10;

    @Autowired
    private Classroom.Services services;

    @Autowired
    private Sitting sitting;

    @Autowired
    private Sweep sweep;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private CourseOffice courses;

    @Autowired
    private Registration registration;

    @Autowired
    private JdbcClient jdbc;

    private final List<Account> students = new ArrayList<>();
    private Classroom room;
    private Assignment quiz;

    @BeforeEach
    void thirtyStudentsAtWork() {
        room = new Classroom(services);
        Course course = room.course;
        for (int i = 0; i < STUDENTS; i++) {
            Account student =
                    registration.invite("deadline" + course.id() + "-" + i + "@classroom.example", "Student " + i);
            be(student);
            courses.join(course.joinCode());
            students.add(student);
        }
        quiz = room.assignment(Kind.QUIZ, MINUTES, Policy.QUIZ, "two-layers-power", "two-layers-bias");
    }

    @AfterEach
    void beNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nothingIsLostAndNothingCountsTwice() throws Exception {
        List<Callable<Void>> acts = new ArrayList<>();
        for (int i = 0; i < STUDENTS; i++) {
            acts.addAll(actsOf(students.get(i), i));
        }
        for (int i = 0; i < 4; i++) {
            acts.add(() -> {
                sweep.handInWhatIsOver();
                return null;
            });
        }
        Classroom.at(Classroom.START.plus(Duration.ofMinutes(MINUTES)).minusMillis(1));
        try (ExecutorService threads = Executors.newFixedThreadPool(STUDENTS)) {
            for (Future<Void> act : threads.invokeAll(acts)) {
                act.get();
            }
        }
        Classroom.at(Classroom.START.plus(Duration.ofMinutes(MINUTES)));
        sweep.handInWhatIsOver();

        assertThat(jdbc.sql("select receipt from attempt where assignment_id = ?")
                        .param(quiz.id())
                        .query(String.class)
                        .list())
                .hasSize(STUDENTS)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(jdbc.sql("""
                        select count(*) from submission
                        join attempt on attempt.id = submission.attempt_id
                        where assignment_id = ?
                        group by attempt_id, problem_id, position
                        """).param(quiz.id()).query(Long.class).list())
                .as("answers to each part")
                .hasSize(2 * STUDENTS)
                .containsOnly(1L);
        be(room.teacher);
        assertThat(gradebook.scores(quiz.id()).stream()
                        .filter(score -> score.points().isPresent()))
                .hasSize(STUDENTS)
                .allSatisfy(score -> assertThat(score.points()).contains(expected(score)));
    }

    /** The right answer to the first item, and to the second one too where the student's number is even. */
    private List<Callable<Void>> actsOf(Account student, int number) {
        Attempt attempt = room.enter(student, quiz);
        List<Task> tasks = sitting.tasks(attempt);
        String second = number % 2 == 0 ? key(tasks.get(1)) : "x^99";
        keep(attempt, tasks.get(0), key(tasks.get(0)));
        keep(attempt, tasks.get(1), second);
        Callable<Void> typing = () -> {
            be(student);
            keep(attempt, tasks.get(1), second);
            return null;
        };
        Callable<Void> handingIn = () -> {
            be(student);
            sitting.handIn(attempt.id());
            return null;
        };
        // a third leave it to the clock
        return number % 3 == 0 ? List.of(typing, typing) : List.of(typing, handingIn, handingIn, typing);
    }

    private void keep(Attempt attempt, Task task, String text) {
        sitting.keepDraft(attempt.id(), new PartKey(task.problemId(), 1), text);
    }

    private static Rational expected(StudentScore score) {
        int number = Integer.parseInt(score.student().name().replace("Student ", ""));
        return Rational.of(number % 2 == 0 ? 8 : 4);
    }

    private static String key(Task task) {
        return PlainText.print(task.problem().key(task.problem().parts().getFirst()));
    }
}
