package org.chainwork.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.chainwork.assignment.Counting;
import org.chainwork.assignment.Feedback;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.Times;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** In the night of 25 October 2026 Berlin has the hour from 2 to 3 twice: from 0:00 and from 1:00 UTC. */
@SpringBootTest
class TimesFieldsTest extends SpringBrowserlessTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant OPENS = Instant.parse("2026-10-25T00:45:00Z");
    private static final Instant DUE = Instant.parse("2026-10-25T01:15:00Z");
    private static final Instant CLOSES = Instant.parse("2026-10-25T01:30:00Z");

    @Test
    void whatIsNotChangedStaysTheSameInstant() {
        Times times = new Times(OPENS, DUE, CLOSES, 0);
        TimesFields fields = new TimesFields(BERLIN);

        fields.show(times);

        assertThat(fields.missing(false)).isEmpty();
        assertThat(fields.value(false)).isEqualTo(times);
    }

    @Test
    void aTimeThatIsChangedIsRead() {
        TimesFields fields = new TimesFields(BERLIN);
        fields.show(new Times(OPENS, DUE, DUE, 0));

        DateTimePicker due = (DateTimePicker) fields.getComponentAt(1);
        due.setValue(LocalDateTime.of(2026, 10, 26, 12, 0));

        assertThat(fields.value(false).dueAt()).isEqualTo(Instant.parse("2026-10-26T11:00:00Z"));
        assertThat(fields.value(false).opensAt()).isEqualTo(OPENS);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldUntilItIsMended() {
        TimesFields fields = new TimesFields(BERLIN);
        fields.show(new Times(OPENS, DUE, CLOSES, 0));
        DateTimePicker opens = (DateTimePicker) fields.getComponentAt(0);
        DateTimePicker due = (DateTimePicker) fields.getComponentAt(1);
        DateTimePicker closes = (DateTimePicker) fields.getComponentAt(2);

        opens.setValue(LocalDateTime.of(2026, 10, 27, 12, 0));
        assertThat(fields.missing(false)).contains("It has to open before it is due: change one of these two times.");
        assertThat(opens.isInvalid()).isTrue();
        assertThat(due.isInvalid()).isTrue();
        assertThat(due.getErrorMessage()).isEqualTo("It has to open before it is due: change one of these two times.");
        opens.setValue(LocalDateTime.of(2026, 10, 24, 12, 0));
        assertThat(fields.missing(false)).isEmpty();
        assertThat(due.isInvalid()).isFalse();

        closes.setValue(LocalDateTime.of(2026, 10, 24, 13, 0));
        assertThat(fields.missing(false)).isPresent();
        assertThat(closes.isInvalid()).isTrue();
        opens.clear();
        assertThat(fields.missing(false)).isPresent();
        assertThat(opens.isInvalid()).isTrue();
        assertThat(closes.isInvalid()).isFalse();
    }

    @Test
    void theDateOfFeedbackStaysToo() {
        Instant later = DUE.plus(Duration.ofMinutes(30));
        Policy policy = new Policy(1, Counting.BEST, 0, 0, 0, 0, Feedback.AT_DATE, later, true);
        PolicyFields fields = new PolicyFields(BERLIN);

        fields.show(policy);

        assertThat(fields.value()).isEqualTo(policy);
    }
}
