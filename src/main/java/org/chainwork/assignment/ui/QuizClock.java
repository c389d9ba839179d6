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

    QuizClock(Runnable onTimeOver) {
        addListener(TimeOverEvent.class, event -> onTimeOver.run());
    }

    void setLeft(Duration left) {
        getElement().setProperty("millisLeft", (double) Math.max(0, left.toMillis()));
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
}
