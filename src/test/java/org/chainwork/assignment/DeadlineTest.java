package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.course.Course;
import org.chainwork.course.CourseOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Thirty students when a quiz ends: all type, some hand in, and the clock, which goes on meanwhile, hands in what is left. */
@WithClassroom
class DeadlineTest {

    private static final int STUDENTS = 30;
    private static final int MINUTES = 10;

    @Autowired
    private Classroom.Services services;

    @Autowired
    private Sitting sitting;

    @Autowired
    private Drafting drafting;

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

    @Test
    void nothingIsLostAndNothingCountsTwice() throws Exception {
        Instant end = Classroom.START.plus(Duration.ofMinutes(MINUTES));
        CountDownLatch atWork = new CountDownLatch(STUDENTS);
        Map<String, String> accepted = new ConcurrentHashMap<>();
        List<Callable<Void>> acts = new ArrayList<>();
        for (int i = 0; i < STUDENTS; i++) {
            acts.addAll(actsOf(students.get(i), i, accepted, atWork));
        }
        for (int i = 0; i < 4; i++) {
            acts.add(() -> {
                while (isAnyRunning() && !Thread.currentThread().isInterrupted()) {
                    sweep.handInWhatIsOver();
                }
                return null;
            });
        }
        acts.add(() -> {
            atWork.await();
            Classroom.at(end);
            return null;
        });
        Classroom.at(end.minusMillis(1));
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            for (Future<Void> act : threads.invokeAll(acts, 1, TimeUnit.MINUTES)) {
                act.get();
            }
        }

        assertThat(jdbc.sql("select receipt from attempt where assignment_id = ?")
                        .param(quiz.id())
                        .query(String.class)
                        .list())
                .hasSize(STUDENTS)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(submitted(end))
                .as("the first and the last text that was accepted, and nothing else")
                .containsExactlyInAnyOrderElementsOf(accepted.values());
        be(room.teacher);
        assertThat(gradebook.scores(quiz.id()).stream()
                        .filter(score -> score.points().isPresent()))
                .hasSize(STUDENTS)
                .allSatisfy(score -> assertThat(score.points()).contains(Rational.of(4)));
    }

    /**
     * The right answer to the first item stands there. To the second one there is text after text, until none is accepted
     * any more; two thirds hand in meanwhile, from two more tabs.
     */
    private List<Callable<Void>> actsOf(
            Account student, int number, Map<String, String> accepted, CountDownLatch atWork) {
        Attempt attempt = room.enter(student, quiz);
        List<Task> tasks = sitting.tasks(attempt);
        accept(attempt, tasks.get(0), key(tasks.get(0)), accepted);
        accept(attempt, tasks.get(1), "x^99", accepted);
        Callable<Void> typing = () -> {
            be(student);
            int typed = 0;
            try {
                while (accept(attempt, tasks.get(1), "x^" + (100 + typed), accepted)) {
                    if (++typed == 2) {
                        atWork.countDown();
                    }
                }
            } finally {
                if (typed < 2) {
                    atWork.countDown();
                }
            }
            return null;
        };
        Callable<Void> handingIn = () -> {
            be(student);
            sitting.handIn(attempt.id());
            return null;
        };
        // a third leave it to the clock
        return number % 3 == 0 ? List.of(typing) : List.of(typing, handingIn, handingIn);
    }

    /** One page alone types into a field, so that what was accepted last is what stands there. */
    private boolean accept(Attempt attempt, Task task, String text, Map<String, String> accepted) {
        boolean kept = drafting.keep(attempt.id(), new PartKey(task.problemId(), 1), text, "") instanceof Saving.Saved;
        if (kept) {
            accepted.put("problem " + task.problemId(), task.problemId() + ": " + text);
        }
        return kept;
    }

    /** Expects nothing from the end on. */
    private List<String> submitted(Instant end) {
        return jdbc.sql("""
                select submission.problem_id, raw_text, submitted_at from submission
                join attempt on attempt.id = submission.attempt_id
                where assignment_id = ?
                """)
                .param(quiz.id())
                .query((result, index) -> {
                    assertThat(result.getObject("submitted_at", OffsetDateTime.class)
                                    .toInstant())
                            .isBefore(end);
                    return result.getLong("problem_id") + ": " + result.getString("raw_text");
                })
                .list();
    }

    private boolean isAnyRunning() {
        return jdbc.sql("select exists (select 1 from attempt where assignment_id = ? and handed_in_at is null)")
                .param(quiz.id())
                .query(Boolean.class)
                .single();
    }

    private static String key(Task task) {
        return PlainText.print(task.problem().key(task.problem().parts().getFirst()));
    }
}
