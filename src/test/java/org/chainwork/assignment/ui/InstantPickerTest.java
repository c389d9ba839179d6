package org.chainwork.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class InstantPickerTest extends SpringBrowserlessTest {

    @Test
    void speaksTheLanguageOfThePageAndBeginsTheWeekAsPeopleThereDo() {
        UI.getCurrent().setLocale(Locale.GERMAN);

        DatePickerI18n words = new InstantPicker(ZoneOffset.UTC).getDatePickerI18n();

        assertThat(words.getToday()).isEqualTo("Heute");
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(words.getMonthNames()).hasSize(12).startsWith("Januar");
        assertThat(words.getWeekdays()).hasSize(7).startsWith("Sonntag");
    }
}
