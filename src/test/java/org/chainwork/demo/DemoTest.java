package org.chainwork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=0")
@ActiveProfiles(DemoPeople.PROFILE)
class DemoTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Filling filling;

    @Autowired
    private Term term;

    @Test
    void aClassHasWorkedForSomeWeeks() {
        assertThat(count("select count(*) from membership where role = 'student'"))
                .isEqualTo(60);
        assertThat(texts("select distinct verdict from submission order by verdict"))
                .containsExactly("correct", "incorrect", "undecided", "unreadable", "wrong-form");
        assertThat(count("select count(*) from submission")).isBetween(1_000L, 3_000L);
        assertThat(count("select count(*) from submission where verdict = 'correct'"))
                .isBetween(500L, 1_500L);
        assertThat(count("select count(distinct malrule) from submission")).isGreaterThan(10);
        assertThat(texts("""
                select malrule from submission where malrule is not null
                group by malrule having count(*) >= 10
                """)).hasSizeGreaterThanOrEqualTo(5).contains("forgot-inner", "dropped-exponent-factor");
    }

    @Test
    void thereIsWorkThatIsOverThatRunsAndThatIsToCome() {
        assertThat(count("select count(*) from attempt where ends_at < current_timestamp and handed_in_at is null"))
                .isZero();
        assertThat(texts("""
                select distinct kind from attempt join assignment on assignment.id = assignment_id
                where closes_at < current_timestamp order by kind
                """)).containsExactly("homework", "quiz");
        String running = "select count(*) from attempt where ends_at > current_timestamp and handed_in_at is ";
        assertThat(count(running + "null")).isBetween(3L, 20L);
        assertThat(count(running + "not null")).isBetween(10L, 40L);
        assertThat(count("select count(*) from assignment where opens_at > current_timestamp and kind = 'quiz'"))
                .isOne();
        assertThat(count("select count(*) from submission where submitted_at > current_timestamp"))
                .isZero();
        assertThat(count("""
                select count(*) from submission
                join attempt on attempt.id = attempt_id join assignment on assignment.id = assignment_id
                where submitted_at > due_at
                """)).isPositive();
    }

    @Test
    void everyLabelSaysThatItIsSimulated() {
        assertThat(
                        texts(
                                "select name from account union all select name from course union all select title from assignment"))
                .hasSize(61 + 1 + 5)
                .allMatch(label -> label.endsWith("(simulated)"));
        assertThat(texts("select email from account")).allMatch(email -> email.endsWith("@demo.example"));
        assertThat(count("select count(password_hash) from account")).isZero();
    }

    @Test
    void theStudentIsInTheMiddleOfTheHomework() {
        assertThat(texts("""
                select email from attempt join account on account.id = account_id
                where ends_at > current_timestamp and handed_in_at is null
                    and exists (select 1 from submission where attempt_id = attempt.id and verdict = 'correct')
                    and exists (select 1 from submission where attempt_id = attempt.id and verdict = 'incorrect')
                """)).contains(DemoPeople.STUDENT);
    }

    @Test
    @Transactional
    void aSecondStartChangesNothing() {
        long submissions = count("select count(*) from submission");

        filling.afterSingletonsInstantiated();

        assertThat(count("select count(*) from submission")).isEqualTo(submissions);
        assertThat(count("select count(*) from course")).isOne();
    }

    @Test
    @Transactional
    void theDatabaseOfOthersIsLeftAlone() {
        jdbc.sql("update account set email = 'ada@example.org' where email = ?")
                .param(DemoPeople.INSTRUCTOR)
                .update();

        assertThatIllegalStateException().isThrownBy(filling::afterSingletonsInstantiated);
    }

    @Test
    @Transactional
    void anotherTimeTheSameIsDone() {
        term.simulate();

        String of = """
                select email, title, submitted_at, raw_text, verdict, malrule from submission
                join attempt on attempt.id = attempt_id join account on account.id = account_id
                join assignment on assignment.id = assignment_id where course_id = %d order by submission.id
                """;
        List<Long> courses =
                jdbc.sql("select id from course order by id").query(Long.class).list();
        assertThat(courses).hasSize(2);
        assertThat(rows(of.formatted(courses.getLast()))).isEqualTo(rows(of.formatted(courses.getFirst())));
    }

    @Test
    void everyPageOffersToLookRound() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("history");
        UI.getCurrent().navigate("sign-in");

        Aside banner = find(Aside.class).single();
        assertThat(banner.getElement().getTextRecursively())
                .contains("all people here and all their work are simulated");

        assertThat(find(Button.class, banner).all())
                .extracting(Button::getText)
                .containsExactly("Look round as the instructor", "Look round as a student");
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    private List<String> texts(String query) {
        return jdbc.sql(query).query(String.class).list();
    }

    private List<Map<String, Object>> rows(String query) {
        return jdbc.sql(query).query().listOfRows();
    }
}
