package org.chainwork.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.chainwork.algebra.Cause;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Fault;
import org.chainwork.algebra.Secret;
import org.chainwork.problem.AnswerForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionJudgeTest {

    private static final Grader GRADER = new Grader(Secret.draw(new SplittableRandom(21)));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            u=w1*x+b1            ; u^2          ; w1 ; 2*u*x                        ; Correct
            u=w1*x+b1            ; u^2          ; u  ; 2*u                          ; Correct
            u=w1*x+b1            ; u^2          ; x  ; dy/dx = 2u w1                ; Correct
            u=w1*x+b1            ; u^2          ; x  ; 2*y/u*w1                     ; Correct
            u=w1*x+b1            ; u^2          ; x  ; dy/du = 2u                   ; NotRead
            u=x^2, v=u*x         ; u*v          ; x  ; 5x^4                         ; Correct
            u=x^2, v=u*x         ; u*v          ; u  ; v+u*x                        ; Correct
            u=x^2, v=u*x         ; u*v          ; v  ; u                            ; Correct
            u=x^2, v=u*x         ; u*v          ; u  ; v                            ; Incorrect
            u=x/(x+1)            ; u^(1/3)      ; x  ; 1/3*u^(-2/3)/(x+1)^2         ; Correct
            u=x/(x+1)            ; u^(1/3)      ; x  ; 1/3*u^(-2/3)/(x+1)           ; Incorrect
            s=sqrt(x^2+1)        ; x/s          ; x  ; 1/s^3                        ; Correct
            s=|x|                ; s*x          ; x  ; 2s                           ; Correct
            u=x, v=a*u           ; x*v          ; u  ; a*x                          ; Correct
            u=x+1, v=x+2         ; v            ; u  ; 0                            ; Correct
            u=sigma(x)           ; u            ; x  ; u(1-u)                       ; Undecided
            u=w1*x+b1            ; u^2          ; x  ; 1/(u-u)                      ; NeverDefined
            u=3*x+1              ; sqrt(u)      ; x  ; 3/(2*sqrt(-u))               ; Undecided
            u=3*x+1              ; sqrt(u)      ; x  ; 3/(2*sqrt(-1-u^2))           ; NeverDefined
            u=0*x                ; u^2          ; x  ; 0                            ; Correct
            u=-2*x+3, v=u^(3/2), z=-3*v+1 ; z^(3/2) ; x ; 27/2*sqrt(z)*sqrt(u)      ; Correct
            u=x^4, v=sqrt(u)     ; v^(1/2)      ; x  ; x/y                          ; Correct
            u=x^4, v=sqrt(u)     ; v^(1/2)      ; x  ; 1                            ; Incorrect
            """)
    void takesTheDerivativeThroughAllDefinitions(
            String definitions, String output, String target, String answer, String verdict) {
        QuestionJudge judge = judge(definitions, output, target);

        assertThat(judge.judge(answer, AnswerForm.ANY).verdict().getClass().getSimpleName())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            h=sqrt(x)                ; x^2  ; x  ; 2*abs(x)               ; Incorrect
            h=sqrt(x)                ; x^2  ; x  ; 2*x                    ; Correct
            h=sqrt(x), k=h+1         ; x^2  ; x  ; 2*abs(x)               ; Incorrect
            h=sqrt(x), k=h+1         ; x^2  ; x  ; 2*abs(x)+k-k           ; Correct
            h=sqrt(x)                ; x^2  ; x  ; 2*abs(x)*h/h           ; Correct
            h=sqrt(x)                ; x^2  ; x  ; 2*h^2                  ; Correct
            h=sqrt(x)                ; x^2  ; x  ; 2*h                    ; Incorrect
            h=sqrt(x)                ; h^4  ; x  ; 2*abs(x)               ; Correct
            h=sqrt(x)                ; x^2  ; h  ; x-abs(x)               ; Correct
            h=sqrt(-1)               ; x    ; x  ; 1                      ; Correct
            h=sqrt(-1)               ; x    ; x  ; 1+h-h                  ; NeverDefined
            h=1/(x-x)                ; x    ; x  ; 1                      ; Correct
            h=exp(x)                 ; x^2  ; x  ; 2*x                    ; Correct
            h=exp(x)                 ; x^2  ; x  ; 2*x*h/h                ; Undecided
            h=1/x, u=w*x             ; u^2  ; x  ; 2*u^2*h                ; Correct
            h=1/x, u=w*x             ; u^2  ; x  ; 2*u^2*h^2              ; Incorrect
            y=x^2, h=sqrt(x)         ;      ; x  ; 2*abs(x)               ; Incorrect
            y=x^2, h=sqrt(x)         ;      ; x  ; 2*h^2                  ; Correct
            y=x^2, h=sqrt(x)         ;      ; h  ; 0                      ; Correct
            """)
    void onlyWhatIsUsedRestrictsWhereAnAnswerIsCompared(
            String definitions, @Nullable String output, String target, String answer, String verdict) {
        QuestionJudge judge = judge(new WrittenQuestion(
                Questions.of(Arrays.asList(definitions.split(", ", -1)), "", target)
                        .definitions(),
                Optional.ofNullable(output),
                Optional.of(target),
                Optional.empty()));

        assertThat(judge.judge(answer, AnswerForm.ANY).verdict().getClass().getSimpleName())
                .isEqualTo(verdict);
    }

    @Test
    void anExpectedExpressionIsRestrictedByWhatItUses() {
        WrittenQuestion question = new WrittenQuestion(
                List.of(new WrittenQuestion.Definition("h", "sqrt(x)"), new WrittenQuestion.Definition("k", "sqrt(t)")),
                Optional.empty(),
                Optional.empty(),
                Optional.of("2*x+t*k"));

        assertThat(judge(question).judge("2*x+abs(t)*k", AnswerForm.ANY).verdict())
                .isInstanceOf(Verdict.Correct.class);
        assertThat(judge(question).judge("2*abs(x)+t*k", AnswerForm.ANY).verdict())
                .isInstanceOf(Verdict.Incorrect.class);
    }

    @ParameterizedTest
    @CsvSource({
        "|a|+|b|+|c|+|d|+|f|, |a|+|b|+|d|+|c|+|f|, QUESTION, TOO_MANY_SIGNS",
        "a^2+b+c+d,       |a|^2+b+|c|+d+|b|-|c|-|b|+c-|d|+|d|+|a|-|a|-c+c, ROOT, TOO_MANY_SIGNS",
        "exp(a),          exp(a), FUNCTION, FUNCTION",
    })
    void blamesTheAnswersFormOnlyWhereAnotherOneHelps(
            String expected, String answer, Comparison.Reason reason, Cause cause) {
        QuestionJudge judge =
                judge(new WrittenQuestion(List.of(), Optional.empty(), Optional.empty(), Optional.of(expected)));

        assertThat(judge.judge(answer, AnswerForm.ANY).verdict()).isEqualTo(new Verdict.Undecided(reason, cause));
    }

    @Test
    void diagnosesChainsOfSixtyFourLayers() {
        List<String> layers = IntStream.range(1, 64)
                .mapToObj(i ->
                        "u%d=%s".formatted(i, (i % 2 == 0 ? "3*%s+1" : "%s^2").formatted(i == 1 ? "x" : "u" + (i - 1))))
                .toList();
        QuestionJudge judge = judge(Questions.of(layers, "2*u63+5", "u60"));

        assertThat(judge.judge("2*2*u62^2*3*2*u60", AnswerForm.ANY).verdict())
                .isInstanceOfSatisfying(
                        Verdict.Incorrect.class,
                        incorrect -> assertThat(incorrect.diagnosis())
                                .hasValueSatisfying(
                                        found -> assertThat(found.codes()).containsExactly("exponent-not-reduced")));
    }

    /** Written out, the output would have more terms than there are atoms. */
    @Test
    void expandsNothing() {
        List<String> definitions = IntStream.rangeClosed(1, 60)
                .mapToObj(k -> "u%1$d=u%2$d*u%2$d+u%2$d".formatted(k, k - 1))
                .toList();
        String answer = String.join(
                "*", IntStream.range(0, 60).mapToObj(k -> "(2u" + k + "+1)").toList());

        QuestionJudge judge = judge(definitions, "u60", "u0");

        assertThat(judge.judge(answer, AnswerForm.ANY).verdict()).isInstanceOf(Verdict.Correct.class);
        assertThat(judge.judge(answer + "+u0-u1", AnswerForm.ANY).verdict()).isInstanceOf(Verdict.Incorrect.class);
    }

    @ParameterizedTest
    @CsvSource({"rate2", "rates2", "rate", "r", "e2"})
    void keepsItsOwnNamesToItself(String name) {
        QuestionJudge judge = judge("u=w1*x+b1, v=u^3+u, rate=v*u", "rate^2", "x");

        Verdict verdict = judge.judge(name, AnswerForm.ANY).verdict();

        if (name.equals("rate")) {
            assertThat(verdict).isInstanceOf(Verdict.Incorrect.class);
        } else {
            assertThat(verdict)
                    .isInstanceOfSatisfying(
                            Verdict.NotRead.class,
                            notRead -> assertThat(notRead.why().fault())
                                    .isIn(Fault.UNKNOWN_NAME, Fault.NUMBER_AFTER_FACTOR));
        }
    }

    @Test
    void asksForDefinitionsToBeReplaced() {
        QuestionJudge judge = judge("u=w1*x+b1", "u^2", "x");

        assertThat(judge.judge("2(w1x+b1)w1", AnswerForm.ELIMINATED).verdict()).isInstanceOf(Verdict.Correct.class);
        assertThat(judge.judge("2y/u*w1", AnswerForm.ELIMINATED).verdict())
                .isInstanceOfSatisfying(
                        Verdict.WrongForm.class,
                        wrongForm -> assertThat(wrongForm.names()).containsExactly("y", "u"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            u=w1*x+b1                ; u^2  ; w1 ; 2*u  ; forgot-inner ; u
            s=a*t+c                  ; s^2  ; a  ; 2*s  ; forgot-inner ; s
            s=t*a+c, r=s^3           ; k*r  ; s  ; k    ; forgot-inner ; r
            """)
    void knowsTheMalruleUnderAnyNames(
            String definitions, String output, String target, String answer, String malrule, String at) {
        QuestionJudge judge = judge(definitions, output, target);
        Diagnosis diagnosis =
                judge.judge(answer, AnswerForm.ANY).verdict().diagnosed().orElseThrow();

        assertThat(diagnosis.codes()).contains(malrule);
        assertThat(judge.own(diagnosis.candidates().getFirst().of())).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
            u=x^2, v=u*x  ; u*v          ; x  ; -5x^4                ; sign-error
            u=x^2, v=u*x  ; u*v          ; x  ; 10x^4                ; constant-factor
            u=x^2, v=u*x  ; u*v/3        ; x  ; 1.67x^4              ; rounded-decimal
            u=x^2, v=u*x  ; u*v          ; x  ; x^5                  ; not-differentiated
            u=x^2, v=u*x  ; u*v          ; x  ; u*x+v                ; wrong-variable
            u=x^2, v=u*x  ; u*v          ; x  ; x^3+1                ; none
            s=sqrt(x^2+1) ; x/s          ; x  ; -1/s^3               ; sign-error
            s=sqrt(x^2+a) ; x/s          ; x  ; -x/(2s^3)            ; wrong-variable
            s=sqrt(x^2+a) ; x/s          ; x  ; 1                    ; none
            u=x^2+1       ; u^3          ; x  ; 1                    ; none
            u=x^2+1       ; u^3          ; x  ; 3u^3*2x              ; exponent-not-reduced
            u=x^2+1       ; u^3          ; x  ; 3u^4*2x              ; exponent-raised
            u=x^2+1       ; u^3          ; x  ; u^2*2x               ; dropped-exponent-factor
            u=x^2+1       ; u^3          ; x  ; 3u^2                 ; wrong-variable
            u=x^2+1       ; u^3          ; x  ; 12u^2*x              ; constant-factor
            u=x^2+1       ; u^(1/2)      ; x  ; x*u^(1/2)            ; exponent-not-reduced
            u=3*x^2       ; u^(1/2)      ; x  ; -3x/sqrt(u)          ; sign-error
            u=x^2+1       ; sqrt(u)      ; x  ; 5x/sqrt(u)           ; constant-factor
            u=x^2+1       ; sqrt(u)      ; x  ; 5x/sqrt(x^2+1)+x-x   ; constant-factor
            u=x^2+1       ; u^(3/2)      ; x  ; 3u^1/2*x             ; exponent-outside
            u=3*x         ; u^2+u        ; x  ; 2u+1                 ; wrong-variable
            u=x^2+1       ; u^(1/3)      ; x  ; 0.33*2x*u^(-2/3)     ; rounded-decimal
            u=x^2+1       ; u^(1/3)      ; x  ; 2/3*x*u^-0.67        ; rounded-decimal
            u=w*x, h=x+1  ; u^2          ; x  ; -2u*w+h-h            ; sign-error
            u=x^2+1       ; x*u          ; x  ; 0                    ; none
            u=2*x^2+3     ; u^(1/2)      ; u  ; sqrt(u)-sqrt(u)      ; none
            """)
    void tellsANearMissWhereThereIsNoChain(
            String definitions, String output, String target, String answer, @Nullable String malrule) {
        QuestionJudge judge = judge(definitions, output, target);

        Verdict verdict = judge.judge(answer, AnswerForm.ANY).verdict();

        assertThat(verdict).isInstanceOf(Verdict.Incorrect.class);
        assertThat(verdict.diagnosed().map(Diagnosis::malrule)).isEqualTo(Optional.ofNullable(malrule));
    }

    /** However the zero came about that everything is divided by, or what stands under a root is negative. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            u=x-x ; u^(-1)
            u=0*x ; u^(-1)
            u=0*x ; x+1/u
            u=0   ; x/u
            u=sqrt(-1-x^2) ; u^2
            u=sqrt(-x^2)   ; u
            """)
    void asksNothingOfWhatIsNeverDefined(String definitions, String output) {
        WrittenQuestion question = Questions.of(List.of(definitions), output, "x");

        assertThat(GRADER.judge(question))
                .isInstanceOfSatisfying(
                        QuestionReading.Mistaken.class,
                        mistaken -> assertThat(mistaken.mistake().kind()).isEqualTo(Mistake.Kind.NEVER_DEFINED));
    }

    private static QuestionJudge judge(String definitions, String output, String target) {
        return judge(Arrays.asList(definitions.split(", ", -1)), output, target);
    }

    private static QuestionJudge judge(List<String> definitions, String output, String target) {
        return judge(Questions.of(definitions, output, target));
    }

    private static QuestionJudge judge(WrittenQuestion question) {
        return switch (GRADER.judge(question)) {
            case QuestionReading.Asked(QuestionJudge judge) -> judge;
            case QuestionReading.Mistaken(Mistake mistake) -> throw new AssertionError(mistake);
        };
    }
}
