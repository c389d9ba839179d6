package org.chainwork.assignment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.ItemScore;
import org.chainwork.assignment.PartScore;
import org.chainwork.assignment.Policy;
import org.chainwork.shared.ui.Decimal;
import org.chainwork.wording.Texts;

/**
 * Why an item has the points that it has: which try of each part counts and how late it was, where that may cost something,
 * and what was kept.
 */
final class ScoreWords {

    private static final Rational HUNDRED = Rational.of(100);

    private final Policy policy;
    private final Locale locale;
    private final Texts texts;

    ScoreWords(Policy policy, Locale locale, Texts texts) {
        this.policy = policy;
        this.locale = locale;
        this.texts = texts;
    }

    List<String> sentences(ItemScore score) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < score.parts().size(); i++) {
            PartScore part = score.parts().get(i);
            if (part.isRight() && mayCost(part)) {
                sentences.add(texts.get(
                        part.daysLate() == 0 ? "score.part" : "score.part.late",
                        score.item().position(),
                        i + 1,
                        part.rightTry(),
                        Decimal.of(part.fraction().multiply(HUNDRED), locale),
                        part.daysLate()));
            }
        }
        if (score.isKept()) {
            sentences.add(texts.get(
                    "score.kept",
                    score.item().position(),
                    Decimal.of(score.points(), locale),
                    Decimal.of(score.computedPoints(), locale)));
        }
        return sentences;
    }

    private boolean mayCost(PartScore part) {
        return policy.penaltyPercent() > 0 || policy.latePercentADay() > 0 && part.daysLate() > 0;
    }
}
