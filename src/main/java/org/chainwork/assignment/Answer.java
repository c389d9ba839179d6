package org.chainwork.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.chainwork.grading.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A submission of an attempt, as it is stored.
 *
 * @param verdict the code of the verdict that was given then
 * @param ruling what an instructor says of an answer that could not be decided; null where nobody did
 * @param malrule the code of the diagnosis, null without one
 * @param repeatsId the earlier answer that this one equals, null where it is new
 * @param byClock whether nobody sent it: it stood in its field when the clock handed in
 */
public record Answer(
        long id,
        long attemptId,
        long itemId,
        PartKey part,
        String rawText,
        String verdict,
        @Nullable Boolean ruling,
        @Nullable String malrule,
        @Nullable String signature,
        @Nullable Long repeatsId,
        Instant submittedAt,
        boolean byClock) {

    private static final Set<String> GRADED = Set.of(Verdict.CORRECT, Verdict.WRONG_FORM, Verdict.INCORRECT);

    public boolean isCorrect() {
        return ruling != null ? ruling : verdict.equals(Verdict.CORRECT);
    }

    /** Whether it was graded: what could not be, and the same answer again, do not count. */
    public boolean counts() {
        return (ruling != null || GRADED.contains(verdict)) && repeatsId == null;
    }

    /**
     * Whether it uses up a try. Wrong, it does not where nobody sent it, and not where it could not be decided, as its student
     * was told: not even when somebody judges it wrong later.
     */
    public boolean costs() {
        return counts() && (isCorrect() || ruling == null && !byClock);
    }

    /** How many of the answers have used up a try. */
    public static int tries(List<Answer> answers) {
        return (int) answers.stream().filter(Answer::costs).count();
    }

    /** Whether somebody has to judge it by hand. */
    public boolean isUndecided() {
        return ruling == null && verdict.equals(Verdict.UNDECIDED) && repeatsId == null;
    }

    /** As if it were judged right by hand. */
    Answer judgedRight() {
        return new Answer(
                id,
                attemptId,
                itemId,
                part,
                rawText,
                verdict,
                true,
                malrule,
                signature,
                repeatsId,
                submittedAt,
                byClock);
    }

    /** Whether it answers the part in that position of the item, be it of the first problem or of a fresh one. */
    public boolean isTo(long item, int position) {
        return itemId == item && part.position() == position;
    }
}
