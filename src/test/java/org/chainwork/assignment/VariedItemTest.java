package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chainwork.account.Somebody.be;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.course.Course;
import org.chainwork.course.CourseOffice;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Catalogue;
import org.chainwork.problem.Part;
import org.chainwork.problem.Variation;
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
class VariedItemTest {

    private static final Variation DEEPER =
            Variation.parse("depth=3..3 parameters=symbolic asks=2:weight form=eliminated");
    private static final Variation NOTHING_TO_ASK = Variation.parse("parameters=numeric asks=1:weight");

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Previews previews;

    @Autowired
    private Entrance entrance;

    @Autowired
    private Sitting sitting;

    @Autowired
    private CourseOffice courses;

    @Autowired
    private Registration registration;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Course course;

    @BeforeEach
    void createCourse() {
        Account teacher = registration.invite("teacher@varied.example", "Teacher");
        jdbc.sql("update account set creates_courses = true where id = ?")
                .param(teacher.id())
                .update();
        be(teacher);
        course = courses.create("Neural networks", ZoneId.of("Europe/Berlin"));
    }

    @AfterEach
    void beNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void studentsGetProblemsAsVaried() {
        Assignment assignment = create(new NewItem("two-layers-power", DEEPER, 4), new NewItem("two-layers-power", 2));
        office.publish(assignment, office.items(assignment));
        assertThat(office.items(assignment)).extracting(Item::variation).containsExactly(DEEPER, Variation.NONE);
        assertThat(office.items(assignment)).extracting(Item::parts).containsExactly(2, 1);

        Account ada = registration.invite("ada@varied.example", "Ada");
        be(ada);
        courses.join(course.joinCode());
        List<Task> tasks = sitting.tasks(entrance.enter(assignment.id()).orElseThrow());

        assertThat(tasks)
                .extracting(task -> task.problem().composition().depth())
                .containsExactly(3, 2);
        assertThat(tasks.getFirst().problem().parts())
                .containsExactly(new Part(1, "w1", AnswerForm.ELIMINATED), new Part(2, "w2", AnswerForm.ELIMINATED));
    }

    @Test
    void whatGivesNoProblemsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> create(new NewItem("two-layers-power", NOTHING_TO_ASK, 4)))
                .withMessage("item expected of which problems can be drawn, found two-layers-power"
                        + " parameters=numeric asks=1:weight: targets");
    }

    @Test
    void variantsAreThoseOfTheVariedTemplate() {
        assertThat(variants("weights-and-biases-square", Variation.NONE)).isEqualTo(1);
        assertThat(variants("weights-and-biases-square", Variation.parse("exponents=3,4,5")))
                .isEqualTo(3);
        assertThat(variants("two-layers-power", NOTHING_TO_ASK)).isZero();
    }

    @Test
    void aCopyIsVariedAlike() {
        Assignment copy = office.duplicate(
                create(new NewItem("two-layers-power", DEEPER, 4)).id(), "Week 2");

        assertThat(office.items(copy)).extracting(Item::variation).containsExactly(DEEPER);
    }

    private int variants(String template, Variation variation) {
        return previews.count(Catalogue.named(template).with(variation));
    }

    private Assignment create(NewItem... items) {
        Instant now = clock.instant();
        Times times = new Times(now, now.plus(Duration.ofDays(7)), now.plus(Duration.ofDays(9)), 0);
        return office.create(course.id(), Kind.HOMEWORK, "Week 1", times, Policy.HOMEWORK, List.of(items));
    }
}
