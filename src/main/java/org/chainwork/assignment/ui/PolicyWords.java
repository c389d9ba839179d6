package org.chainwork.assignment.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.Times;
import org.chainwork.shared.ui.Moment;
import org.chainwork.wording.Texts;

/** What holds for an assignment, in sentences, in the course's time zone. */
record PolicyWords(Assignment assignment, ZoneId zone, Locale locale, Texts texts) {

    private static final double SECONDS_OF_A_MINUTE = 60;

    /** The times first, then what an answer costs, then what is told when. */
    List<String> sentences(int extraTimePercent) {
        List<String> sentences = sentencesAtWork();
        Times times = assignment.times();
        if (times.minutes() > 0) {
            sentences.add(
                    1, texts.get("policy.minutes", times.limit(extraTimePercent).toSeconds() / SECONDS_OF_A_MINUTE));
        }
        return sentences;
    }

    /** For whoever has begun: how many minutes there are, their own clock says. */
    List<String> sentencesAtWork() {
        List<String> sentences = new ArrayList<>();
        sentences.add(window());
        Times times = assignment.times();
        Policy policy = assignment.policy();
        if (policy.attempts() > 1) {
            sentences.add(texts.get(
                    "policy.attempts",
                    policy.attempts(),
                    texts.get("policy.counting." + policy.counting().code())));
        }
        if (policy.tellsAtOnce()) {
            sentences.add(texts.get("policy.tries", policy.tries()));
            if (policy.freshAfter() > 0) {
                sentences.add(texts.get("policy.fresh", policy.freshAfter()));
            }
            if (policy.penaltyPercent() > 0) {
                sentences.add(texts.get("policy.penalty", policy.penaltyPercent()));
            }
        } else {
            // nothing is judged before, so that there is neither a second try nor anything lost by a first
            sentences.add(texts.get("policy.once"));
        }
        if (times.closesAt().isAfter(times.dueAt())) {
            sentences.add(texts.get("policy.late", policy.latePercentADay()));
        }
        sentences.add(feedback(policy));
        return sentences;
    }

    private String window() {
        Times times = assignment.times();
        boolean late = times.closesAt().isAfter(times.dueAt());
        return texts.get(
                late ? "policy.window.late" : "policy.window",
                Moment.dateTime(times.opensAt(), zone, locale),
                Moment.dateTime(times.dueAt(), zone, locale),
                Moment.dateTime(times.closesAt(), zone, locale),
                zone.getId());
    }

    private String feedback(Policy policy) {
        return switch (policy.feedback()) {
            case AT_ONCE -> texts.get("policy.feedback.at-once");
            case AFTER_HAND_IN -> texts.get("policy.feedback.after-hand-in");
            case AT_DATE ->
                feedback(
                        Objects.requireNonNull(policy.feedbackAt()),
                        assignment.times().closesAt());
        };
    }

    /** Who may work beyond the date of all, as with more time, learns it later, and nobody sees solutions before. */
    private String feedback(Instant date, Instant closesAt) {
        String told = Moment.dateTime(date, zone, locale);
        return closesAt.isAfter(date)
                ? texts.get("policy.feedback.at-date.open", told, Moment.dateTime(closesAt, zone, locale))
                : texts.get("policy.feedback.at-date", told);
    }
}
