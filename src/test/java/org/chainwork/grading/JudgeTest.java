package org.chainwork.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.chainwork.algebra.Cause;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Evaluation;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Fault;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Product;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Secret;
import org.chainwork.algebra.Value;
import org.chainwork.chain.Composition;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Catalogue;
import org.chainwork.problem.Part;
import org.chainwork.problem.Point;
import org.chainwork.problem.Problem;
import org.chainwork.problem.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {

    private static final Secret SECRET = Secret.draw(new SplittableRandom(7));
    private static final Grader GRADER = new Grader(SECRET);

    private final Part part = new Part(1, "w1", AnswerForm.ANY);
    private final Judge judge = judge(part);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2*u*x",
                "2(w1x+b1)x",
                "2 w₁ x² + 2 b1 x",
                "\\frac{2u^{2}x}{u}",
                "dy/dw1 = 2ux",
                "\\frac{dy}{dw_{1}}=2ux",
                "2*y/u*x"
            })
    void acceptsEveryFormOfTheKey(String answer) {
        assertThat(judge.judge(part, answer).verdict()).isInstanceOf(Verdict.Correct.class);
    }

    @Test
    void showsWhereAWrongAnswerDiffers() {
        Verdict verdict = judge.judge(part, "2*u").verdict();

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Incorrect.class,
                        incorrect -> assertThat(incorrect.witness()).hasValueSatisfying(witness -> {
                            Evaluation there = Evaluation.at(
                                    witness.point(),
                                    judge.problem().composition().definitions());
                            Expr key = judge.problem().key(part);
                            Expr answer = Product.of(Expr.of(2), Expr.symbol("u"));
                            assertThat(there.value(answer)).isEqualTo(new Value.Exact((Rational) witness.first()));
                            assertThat(there.value(key)).isEqualTo(new Value.Exact((Rational) witness.second()));
                        }));
    }

    @Test
    void readsNoOtherEquation() {
        assertThat(judge.judge(part, "dy/dx = 2u*w1").verdict())
                .isInstanceOfSatisfying(
                        Verdict.NotRead.class,
                        notRead -> assertThat(notRead.why().fault()).isEqualTo(Fault.OTHER_DERIVATIVE));
    }

    @Test
    void asksForAnotherFormWhereIntermediateVariablesWereToBeReplaced() {
        Part eliminated = new Part(1, "w1", AnswerForm.ELIMINATED);

        assertThat(judge(eliminated).judge(eliminated, "2*u*x").verdict())
                .isInstanceOfSatisfying(
                        Verdict.WrongForm.class,
                        wrongForm -> assertThat(wrongForm.names()).containsExactly("u"));
        assertThat(judge(eliminated).judge(eliminated, "2*(w1*x+b1)*x").verdict())
                .isInstanceOf(Verdict.Correct.class);
    }

    @Test
    void asksForANumberWhereAValueIsAskedFor() {
        Part value = new Part(1, "w1", AnswerForm.VALUE, Point.parse("x=2, w1=3, b1=-1"));
        Judge there = judge(value);

        assertThat(Stream.of("20", "2*5*2", "40/2", "sqrt(400)", "dy/dw1 = 20"))
                .allSatisfy(answer -> assertThat(there.judge(value, answer).verdict())
                        .as(answer)
                        .isInstanceOf(Verdict.Correct.class));
        assertThat(there.judge(value, "2*u*x").verdict())
                .isInstanceOfSatisfying(
                        Verdict.WrongForm.class,
                        wrongForm -> assertThat(wrongForm.names()).containsExactly("u", "x"));
        // the formula of another target, the value without its inner derivative, and nothing in particular
        assertThat(Stream.of("2*u*w1", "10", "19.99"))
                .allSatisfy(answer -> assertThat(there.judge(value, answer).verdict())
                        .as(answer)
                        .isInstanceOfSatisfying(
                                Verdict.Incorrect.class,
                                incorrect -> assertThat(incorrect.witness()).isEmpty()));
        assertThat(there.judge(value, "10").malrule()).contains("forgot-inner");
    }

    @Test
    void neverTakesUndefinedOrUndecidedForAnAnswer() {
        assertThat(judge.judge(part, "1/(u-u)").verdict()).isEqualTo(new Verdict.NeverDefined());
        assertThat(judge.judge(part, "2*u*x*exp(x)/exp(x)").verdict())
                .isEqualTo(new Verdict.Undecided(Comparison.Reason.FUNCTION, Cause.FUNCTION));
    }

    @Test
    void givesEqualAnswersOneSignature() {
        Judgement first = judge.judge(part, "2*u");
        Judgement sameInAnotherForm = judge.judge(part, "2*w1*x + 2*b1");
        Judgement other = judge.judge(part, "2*x");

        assertThat(first.signature()).isPresent().isEqualTo(sameInAnotherForm.signature());
        assertThat(first.signature()).isNotEqualTo(other.signature());
    }

    @Test
    void listsWhatMalrulesAnswer() {
        assertThat(judge.misconceptions(part).getFirst().malrule()).isEqualTo("forgot-inner");
        assertThat(written(judge.misconceptions(part)))
                .contains("forgot-inner: 2*u", "wrong-variable: 2*u*w1", "dropped-exponent-factor: u*x");
        // at this point the value with respect to x happens to be that with respect to w1
        Part value = new Part(1, "w1", AnswerForm.VALUE, Point.parse("x=3, w1=3, b1=-1"));
        assertThat(written(judge(value).misconceptions(value)))
                .contains("forgot-inner: 16", "dropped-exponent-factor: 24")
                .doesNotContain("wrong-variable: 48");
    }

    private static List<String> written(List<Misconception> misconceptions) {
        return misconceptions.stream()
                .map(wrong -> wrong.malrule() + ": " + PlainText.print(wrong.answer()))
                .toList();
    }

    @Test
    void acceptsNothingThatMalrulesAnswer() {
        for (Template template : Catalogue.templates()) {
            for (long seed = 0; seed < 5; seed++) {
                Judge drawn = GRADER.judge(template.draw(seed));
                for (Part asked : drawn.problem().parts()) {
                    assertThat(drawn.misconceptions(asked)).isNotEmpty();
                    for (Misconception wrong : drawn.misconceptions(asked)) {
                        assertThat(drawn.judge(asked, PlainText.print(wrong.answer()))
                                        .verdict())
                                .as("%s, seed %d, part %d: %s", template.code(), seed, asked.position(), wrong)
                                .isInstanceOf(Verdict.Incorrect.class);
                    }
                }
            }
        }
    }

    @Test
    void acceptsItsOwnKeysOfEveryTemplate() {
        for (Template template : Catalogue.templates()) {
            for (long seed = 0; seed < 50; seed++) {
                Problem problem = template.draw(seed);
                Judge drawn = GRADER.judge(problem);
                for (Part asked : problem.parts()) {
                    String key = PlainText.print(problem.key(asked));
                    assertThat(drawn.judge(asked, key).verdict())
                            .as("%s, seed %d, part %d, key %s", template.code(), seed, asked.position(), key)
                            .isInstanceOf(Verdict.Correct.class);
                }
            }
        }
    }

    private static Judge judge(Part part) {
        return GRADER.judge(new Problem("by-hand", 1, 0, Composition.parse("u = w1*x+b1\ny = u^2"), List.of(part)));
    }
}
