package org.chainwork.assignment.ui;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.EditPreview;
import org.chainwork.assignment.EditPreview.EndChange;
import org.chainwork.assignment.GradeChange;
import org.chainwork.platform.Codes;
import org.chainwork.shared.ui.Decimal;
import org.chainwork.shared.ui.Moment;
import org.chainwork.wording.Texts;

/** What a change of a published assignment does, in sentences: how many it touches, and some of them by name. */
record EffectWords(EditPreview preview, ZoneId zone, Locale locale, Texts texts) {

    private static final int MOST_NAMED = 5;

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        preview.obstacles()
                .forEach(obstacle -> sentences.add(texts.get("builder.edit.obstacle." + Codes.of(obstacle))));
        addAll(sentences, "later", preview.later().stream().map(this::end).toList());
        addAll(sentences, "kept", preview.kept().stream().map(EndChange::name).toList());
        addAll(sentences, "stricter", preview.stricter());
        addAll(sentences, "again", preview.again());
        addAll(
                sentences,
                "grades-now",
                preview.gradesNow().stream().map(this::grade).toList());
        addAll(sentences, "regraded-rising", regraded(1));
        addAll(sentences, "regraded-falling", regraded(-1));
        addAll(sentences, "revealed", preview.revealed());
        addAll(sentences, "hidden", preview.hidden());
        addAll(sentences, "told-later", preview.toldLater());
        return sentences;
    }

    private void addAll(List<String> sentences, String key, List<String> touched) {
        if (!touched.isEmpty()) {
            String named = touched.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (touched.size() > MOST_NAMED ? ", …" : "");
            sentences.add(texts.get("builder.edit.effect." + key, touched.size(), named));
        }
    }

    private String end(EndChange change) {
        return change.name() + " (" + Moment.dateTime(change.then(), zone, locale) + ")";
    }

    /** Whose points would go in that direction. */
    private List<String> regraded(int direction) {
        return preview.gradesIfRegraded().stream()
                .filter(change -> change.direction() == direction)
                .map(this::grade)
                .toList();
    }

    private String grade(GradeChange change) {
        return change.name() + " (" + Decimal.of(change.before().orElse(Rational.ZERO), locale) + " → "
                + Decimal.of(change.after().orElse(Rational.ZERO), locale) + ")";
    }
}
