package org.chainwork.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.chainwork.problem.Skill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** A first start migrates with a connection that the pool retires half an hour later: nobody may notice. */
@SpringBootTest
@DirtiesContext
class RetiredConnectionsTest {

    @Autowired
    private Practice practice;

    @Autowired
    private Recognition recognition;

    @Autowired
    private HikariDataSource pool;

    @Test
    void drawsAndKeepsWhenTheConnectionsOfTheFirstStartAreGone() {
        pool.getHikariPoolMXBean().softEvictConnections();

        PracticeProblem problem = practice.next(recognition.guest(recognition.newToken()), Skill.VALUES);
        practice.submit(problem, problem.problem().parts().getFirst(), "1/7");

        assertThat(practice.latestAnswers(problem))
                .extracting(Submission::rawText)
                .containsExactly("1/7");
    }
}
