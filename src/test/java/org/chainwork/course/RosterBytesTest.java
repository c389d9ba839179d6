package org.chainwork.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterBytesTest {

    private static final String ROSTER =
            "Nachname;Vorname;E-Mail\nMüller;Jörg;joerg@example.org\nGroß;Änne;a@example.org\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void isReadAsSpreadsheetsWriteIt(String charset) {
        assertThat(RosterBytes.text(ROSTER.getBytes(Charset.forName(charset)))).isEqualTo(ROSTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\uFEFFemail,name"})
    void whatIsShortOrMarkedIsTextToo(String text) {
        assertThat(RosterBytes.text(text.getBytes(Charset.forName("UTF-8")))).isEqualTo(text);
        assertThat(RosterReader.read("\uFEFFemail,name\na@example.org,Ada").mistakes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "UTF-16LE")
    void littleEndiansAreReadByTheirMark(String charset) {
        assertThat(RosterBytes.text(("\uFEFF" + ROSTER).getBytes(Charset.forName(charset))))
                .isEqualTo(ROSTER);
    }
}
