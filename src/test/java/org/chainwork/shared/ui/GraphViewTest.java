package org.chainwork.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.chainwork.chain.Composition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class GraphViewTest extends SpringBrowserlessTest {

    private final GraphView graph =
            new GraphView(Composition.parse("u = w1*x+b1\ny = u^2").graph());

    @BeforeEach
    void show() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().add(graph);
    }

    private Element picture() {
        return graph.getElement().getChild(0);
    }

    @Test
    void tellsThePictureInWords() {
        assertThat(picture().getAttribute("aria-label"))
                .isEqualTo("Computational graph. x, w₁ and b₁ flow into u. u flows into y.");
        assertThat(find(ListItem.class, graph).all()).hasSize(2);
        assertThat(find(NativeTableRow.class, graph).all()).hasSize(5);
    }

    @Test
    void saysWhatIsLit() {
        graph.lightUp("u", "x");
        assertThat(picture().getAttribute("aria-label")).endsWith("Highlighted: the link from x to u.");
        assertThat(picture().getProperty("innerHTML")).contains(" lit\"");

        graph.clearLight();
        assertThat(picture().getAttribute("aria-label")).doesNotContain("Highlighted");
    }

    @Test
    void refusesAnEdgeThatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> graph.lightUp("y", "x"));
    }
}
