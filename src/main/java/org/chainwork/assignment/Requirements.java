package org.chainwork.assignment;

import java.util.List;
import org.chainwork.problem.Catalogue;

/** What has to hold of an assignment, whoever writes it. All of it throws {@link IllegalArgumentException}. */
final class Requirements {

    private Requirements() {}

    static void title(String title) {
        if (title.isBlank() || title.length() > AssignmentOffice.LONGEST_TITLE) {
            throw new IllegalArgumentException(
                    "title of 1 to " + AssignmentOffice.LONGEST_TITLE + " characters expected");
        }
    }

    /** As it is kept, without the blanks around it. */
    static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty() || reason.length() > Overrides.LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "reason of 1 to " + Overrides.LONGEST_REASON + " characters expected, found " + reason.length());
        }
        return reason;
    }

    static void clock(Kind kind, Times times) {
        if ((kind == Kind.QUIZ) != (times.minutes() > 0)) {
            throw new IllegalArgumentException("minutes expected just for a quiz, found " + times.minutes());
        }
    }

    static void items(List<NewItem> items) {
        if (items.isEmpty() || items.size() > AssignmentOffice.MOST_ITEMS) {
            throw new IllegalArgumentException(
                    "1 to " + AssignmentOffice.MOST_ITEMS + " items expected, found " + items.size());
        }
        items.forEach(Requirements::problems);
    }

    private static void problems(NewItem item) {
        Catalogue.named(item.template()).with(item.variation()).obstacle().ifPresent(obstacle -> {
            throw new IllegalArgumentException("item expected of which problems can be drawn, found " + item.template()
                    + " " + item.variation().written() + ": " + obstacle.code());
        });
    }
}
