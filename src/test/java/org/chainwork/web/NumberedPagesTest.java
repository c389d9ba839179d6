package org.chainwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberedPagesTest {

    @Test
    void pagesWithANumberAreFoundByTheirRoutes() {
        Pattern numbered = NumberedPages.numbered(Stream.of(
                "",
                "courses",
                "join/:code",
                "course/:course([0-9]{1,18})",
                "course/:course([0-9]{1,18})/people",
                "assignment/:assignment([0-9]{1,18})/grades/:account([0-9]{1,18})"));

        assertThat(Stream.of("/course/1", "/course/1/people", "/course/1/nothing", "/assignment/99999999999999999999"))
                .allMatch(path -> numbered.matcher(path).matches());
        assertThat(Stream.of("/", "/courses", "/join/1234-ABCD", "/course/new", "/other/course/1"))
                .noneMatch(path -> numbered.matcher(path).matches());
    }
}
