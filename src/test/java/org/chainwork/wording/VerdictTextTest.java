package org.chainwork.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Secret;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Vocabulary;
import org.chainwork.chain.Composition;
import org.chainwork.grading.Grader;
import org.chainwork.grading.Verdict;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the keys of the sentences, which say what they are for. */
class VerdictTextTest {

    private static final Part PART = new Part(1, "x", AnswerForm.ELIMINATED);
    private static final Problem PROBLEM =
            new Problem("by-hand", 1, 0, Composition.parse("u = w1*x\ny = u^2"), List.of(PART));
    private static final Grader GRADER = new Grader(Secret.draw(new SplittableRandom(12)));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2*w1^2*x, verdict.correct,             ''
            x^77,     verdict.incorrect.over,      verdict.witness
            2*u*w1,   verdict.wrong-form,          verdict.wrong-form.over
            2*(x,     fault.unclosed,              verdict.not-counted
            1/(u-u),  verdict.never-defined,       verdict.not-counted
            exp(x),   verdict.undecided.over,      verdict.undecided.over.next
            """)
    void asksForNothingWhereNothingCanBeChanged(String answer, String says, String next) {
        Verdict verdict = GRADER.judge(PROBLEM).judge(PART, answer).verdict();

        VerdictText text = VerdictText.whenOver(verdict, PROBLEM, PART, true, Locale.ENGLISH, (key, arguments) -> key);

        assertThat(text.says()).isEqualTo(says);
        assertThat(text.next()).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2½x                ; 2 1/2 ; 5/2    ; (2+1/2)
            1\\:\\frac{1}{2} ; 1 1/2 ; 3/2    ; (1+1/2)
            12 1/3             ; 12 1/3 ; 37/3  ; (12+1/3)
            2√u²               ; √u²   ; (√u)²  ; √(u²)
            x+∛u^3             ; ∛u^3  ; (∛u)^3 ; ∛(u^3)
            """)
    void tellsBothWaysToWriteWhatWasTyped(String answer, String found, String first, String second) {
        Unreadable why = (Unreadable) Parser.read(answer, Vocabulary.of(List.of("x", "u")));

        VerdictText text = VerdictText.unreadable(
                why,
                List.of("x", "u"),
                (key, arguments) ->
                        arguments.length == 0 ? key : "%s %s %s".formatted(arguments[0], arguments[2], arguments[3]));

        assertThat(text.says()).isEqualTo("%s %s %s".formatted(found, first, second));
    }
}
