package org.chainwork.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chainwork.course.Roster.Kind;
import org.chainwork.course.Roster.RosterMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {

    private static final RosterRow ADA = new RosterRow("ada@example.org", "Ada Example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email,name\nada@example.org,Ada Example",
                "\uFEFFName;E-Mail\r\nAda Example;ADA@Example.org\r\n",
                "Vorname\tNachname\tMail\nAda\tExample\tada@example.org",
                "id,last name,first name,email\n7,Example,Ada,ada@example.org\n\n",
                "email,name\n\"ada@example.org\",\"Ada Example\"\n",
                "\uFEFFsep=;\r\nemail;name\r\nada@example.org;Ada Example\r\n",
                "SEP=,\nemail,name\nada@example.org,Ada Example",
            })
    void readsTheColumnsByTheirNames(String file) {
        assertThat(RosterReader.read(file)).returns(List.of(ADA), Roster::rows).returns(List.of(), Roster::mistakes);
    }

    @Test
    void namesTheColumnsThatItDoesNotRead() {
        assertThat(RosterReader.read("Role,email,name,,first name, Group \nassistant,ada@example.org,Ada,,A,1")
                        .unread())
                .containsExactly("Role", "first name", "Group");
        assertThat(RosterReader.read("email,name\nada@example.org,Ada").unread())
                .isEmpty();
    }

    @Test
    void namesTheLineOfEachMistake() {
        Roster roster = RosterReader.read("""
                email,name
                ada@example.org,Ada Example
                bob.example.org,Bob

                eve@example.org,
                ADA@example.org,Ada Again
                ,Nobody
                """);

        assertThat(roster.mistakes())
                .containsExactly(
                        new RosterMistake(3, Kind.EMAIL, "bob.example.org"),
                        new RosterMistake(5, Kind.NAME, "eve@example.org"),
                        new RosterMistake(6, Kind.TWICE, "ADA@example.org"),
                        new RosterMistake(7, Kind.NO_EMAIL, ""));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsOfItsOwnLineAndHidesNoOtherMistake() {
        Roster roster = RosterReader.read("""
                email,name
                bob.example.org,Bob

                "ada@example.org,Ada Example
                eve@example.org,
                cleo@example.org,"Cleo
                "dan@example.org",Dan
                dan@example.org,Dan Again
                """);

        assertThat(roster.mistakes())
                .containsExactly(
                        new RosterMistake(2, Kind.EMAIL, "bob.example.org"),
                        new RosterMistake(4, Kind.FORM, ""),
                        new RosterMistake(5, Kind.NAME, "eve@example.org"),
                        new RosterMistake(6, Kind.FORM, ""),
                        new RosterMistake(8, Kind.TWICE, "dan@example.org"));
        assertThat(RosterReader.read("email,name\n\"ada@example.org,Ada").mistakes())
                .containsExactly(new RosterMistake(2, Kind.FORM, ""));
        assertThat(RosterReader.read("\"email,name\nada@example.org,Ada").mistakes())
                .containsExactly(new RosterMistake(1, Kind.FORM, ""));
    }

    @Test
    void aLineThatTellsTheSeparatorIsALineOfTheFileStill() {
        assertThat(RosterReader.read("sep=;\nemail;name\nada;Ada").mistakes())
                .containsExactly(new RosterMistake(3, Kind.EMAIL, "ada"));
    }

    @Test
    void saysWhatIsNoRoster() {
        assertThat(RosterReader.read("ada@example.org,Ada").mistakes())
                .containsExactly(new RosterMistake(1, Kind.HEADER, "ada@example.org, Ada"));
        assertThat(RosterReader.read("").mistakes())
                .extracting(RosterMistake::kind)
                .containsExactly(Kind.EMPTY);
        assertThat(RosterReader.read("email,name\n").mistakes())
                .extracting(RosterMistake::kind)
                .containsExactly(Kind.EMPTY);
        assertThat(RosterReader.read("email,name\n\"ada@example.org,Ada").mistakes())
                .extracting(RosterMistake::kind)
                .containsExactly(Kind.FORM);
    }
}
