package org.chainwork.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class QuestionTest extends SpringBrowserlessTest {

    @Test
    void asksInTheWordsOfItsKeyAndActsOnce() {
        AtomicInteger done = new AtomicInteger();

        Question.ask("key", done::incrementAndGet);

        Question question = find(Question.class).single();
        assertThat(question.getHeaderTitle()).contains("key.heading");
        assertThat(find(Paragraph.class, question).single().getText()).contains("key.text");
        assertThat(find(Button.class, question).all())
                .extracting(Button::getText)
                .satisfiesExactly(
                        not -> assertThat(not).contains("key.not"),
                        yes -> assertThat(yes).contains("key.yes"));
        assertThat(done).hasValue(0);
        test(find(Button.class, question).all().getLast()).click();
        assertThat(done).hasValue(1);
        assertThat(question.isOpened()).isFalse();
    }

    @Test
    void nothingIsDoneOnTheWayBack() {
        AtomicInteger done = new AtomicInteger();
        new Question("key", done::incrementAndGet).ask(new Paragraph("This is what it does."));
        Question question = find(Question.class).single();
        assertThat(find(Paragraph.class, question).single().getText()).isEqualTo("This is what it does.");

        test(find(Button.class, question).all().getFirst()).click();

        assertThat(done).hasValue(0);
        assertThat(question.isOpened()).isFalse();
    }
}
