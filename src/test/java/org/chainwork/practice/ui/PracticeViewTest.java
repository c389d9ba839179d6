package org.chainwork.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PracticeViewTest extends SpringBrowserlessTest {
    @Test
    void saysWhatItIsFor() {
        navigate(PracticeView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Practise the chain rule");
    }
}
