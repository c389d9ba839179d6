package org.chainwork.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.chainwork.algebra.Rational;
import org.chainwork.audit.LoggedFields;
import org.chainwork.grading.Verdict;
import org.chainwork.platform.Excerpt;
import org.jspecify.annotations.Nullable;

/** An assignment as the log keeps it, its times in the course's zone. */
final class LoggedAssignment {

    private LoggedAssignment() {}

    /** What holds for it; that it takes no late answers, and has no clock or date, goes without saying. */
    static LoggedFields settings(Assignment assignment, ZoneId zone) {
        Times times = assignment.times();
        Policy policy = assignment.policy();
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("title", assignment.title());
        fields.put("opens", at(times.opensAt(), zone));
        fields.put("due", at(times.dueAt(), zone));
        if (!times.closesAt().equals(times.dueAt())) {
            fields.put("closes", at(times.closesAt(), zone));
        }
        if (times.minutes() > 0) {
            fields.put("minutes", String.valueOf(times.minutes()));
        }
        fields.put("attempts", String.valueOf(policy.attempts()));
        fields.put("counting", policy.counting().code());
        fields.put("tries", String.valueOf(policy.tries()));
        fields.put("fresh-after", String.valueOf(policy.freshAfter()));
        fields.put("penalty", String.valueOf(policy.penaltyPercent()));
        fields.put("late", String.valueOf(policy.latePercentADay()));
        fields.put("feedback", policy.feedback().code());
        Instant feedbackAt = policy.feedbackAt();
        if (feedbackAt != null) {
            fields.put("feedback-at", at(feedbackAt, zone));
        }
        fields.put("true-value", String.valueOf(policy.trueValueShown()));
        return new LoggedFields(fields);
    }

    /** {@code item.1=two-layers-power, 4}, and how it varies where it does. */
    static LoggedFields items(List<NewItem> items) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        for (NewItem item : items) {
            String varied =
                    item.variation().isNone() ? "" : " (" + item.variation().written() + ")";
            fields.put("item." + (fields.size() + 1), item.template() + varied + ", " + item.points());
        }
        return new LoggedFields(fields);
    }

    /** More time for one student. */
    static LoggedFields extension(Instant to, String reason, ZoneId zone) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("to", at(to, zone));
        fields.put("reason", reason);
        return new LoggedFields(fields);
    }

    /**
     * What is said of an answer that the checker could not decide, null where nobody has said anything, and what its item has.
     */
    static LoggedFields ruling(@Nullable Boolean ruling, ItemScore score) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("ruling", ruling == null ? Verdict.UNDECIDED : ruling ? "right" : "wrong");
        fields.put("points", score.points().toString());
        return new LoggedFields(fields);
    }

    /** The same, with which answer it is. */
    static LoggedFields ruling(boolean ruling, ItemScore score, Attempt attempt, Answer answer) {
        SequencedMap<String, String> fields =
                new LinkedHashMap<>(ruling(ruling, score).values());
        fields.put("attempt", String.valueOf(attempt.number()));
        fields.put("item-number", String.valueOf(score.item().position()));
        fields.put("answer", Excerpt.of(answer.rawText()));
        return new LoggedFields(fields);
    }

    /** What a student's item has: ada@example.org, attempt 1, item 2: 3/4. */
    static String points(String student, Attempt attempt, Item item, Rational fraction) {
        return student + ", attempt " + attempt.number() + ", item " + item.position() + ": "
                + fraction.multiply(Rational.of(item.points()));
    }

    /** What a student's answers are worth, where no points are given by hand. */
    static String computed(Rational points) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("computed", points.toString());
        return new LoggedFields(fields).written();
    }

    /** An attempt: until when it runs, or when it was handed in, and its receipt. */
    static LoggedFields attempt(Attempt attempt, ZoneId zone) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("attempt", String.valueOf(attempt.number()));
        Instant handedIn = attempt.handedInAt();
        if (handedIn == null) {
            fields.put("ends", at(attempt.endsAt(), zone));
        } else {
            fields.put("handed-in", at(handedIn, zone));
            fields.put("receipt", String.valueOf(attempt.receipt()));
        }
        return new LoggedFields(fields);
    }

    /** A running attempt that ends later, since some minutes were added. */
    static LoggedFields lengthened(Attempt attempt, int minutes, String reason, ZoneId zone) {
        SequencedMap<String, String> fields =
                new LinkedHashMap<>(attempt(attempt, zone).values());
        fields.put("added-minutes", String.valueOf(minutes));
        fields.put("reason", reason);
        return new LoggedFields(fields);
    }

    private static String at(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_ZONED_DATE_TIME.format(at.atZone(zone));
    }
}
