package org.chainwork.assignment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.Map;

/** Counts down what is left by our clock, whatever the device's own says. */
@Tag("quiz-clock")
@JsModule("context://app/quiz-clock.js")
class QuizClock extends Component {

    private static final Duration SOON = Duration.ofMillis(100);

    /** The {@code onAsk} is run when the browser has counted down to nothing, or does not trust its counting. */
    QuizClock(Runnable onAsk) {
        addListener(TimeOverEvent.class, event -> onAsk.run());
        addListener(DoubtedEvent.class, event -> onAsk.run());
    }

    /** Where nothing is left, and it is not over yet, the browser asks again soon. */
    void setLeft(Duration left) {
        long millis = (left.compareTo(SOON) > 0 ? left : SOON).toMillis();
        getElement().executeJs("this.millisLeft = $0", (double) millis);
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        getElement()
                .setPropertyMap(
                        "texts",
                        Map.of(
                                "label", getTranslation("work.clock"),
                                "left10", getTranslation("work.clock.left", 10),
                                "left5", getTranslation("work.clock.left", 5),
                                "left1", getTranslation("work.clock.left", 1)));
    }

    /** The browser has counted down to nothing. */
    @DomEvent("time-over")
    public static class TimeOverEvent extends ComponentEvent<QuizClock> {

        public TimeOverEvent(QuizClock source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The page was out of sight, perhaps while the device slept. */
    @DomEvent("clock-doubted")
    public static class DoubtedEvent extends ComponentEvent<QuizClock> {

        public DoubtedEvent(QuizClock source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
