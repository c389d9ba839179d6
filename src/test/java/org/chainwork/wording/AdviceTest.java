package org.chainwork.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever follows an advice word for word is understood. */
class AdviceTest {

    private static final List<String> NAMES = List.of("w1", "x", "v");
    private static final Pattern QUOTED = Pattern.compile("[“„][^”“]*[”“]");
    /** Words with a digit, a bracket or a root in them; what is not to be written stands after “than”. */
    private static final Pattern SUGGESTION =
            Pattern.compile("(?<!rather than |statt )(?<=\\s)(?=\\S*[0-9(√])(\\S+?)(?=[.,:?]?(\\s|$))");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/2(x+1)",
                "1/2\\sqrt{v}",
                "1/2|v|",
                "1/2\\left|v\\right|",
                "1/2√v",
                "1/2v^2",
                "x/3{v\\over2}",
                "1/2w_1",
                "1/2(x+v+w1+x+v+w1+x+v+w1+x+v)",
                "1/2\\frac{1}{v}",
                "sqrt x",
                "√v^2",
                "v^x",
                "0,5v",
                "1e5",
                "\\sin x",
                "sqrt[3](8)v",
                "³√v",
                "√[2]{v}",
                "⁴√(x+1)",
                "sqrt[5] v",
                "1,000x",
                "7/3 v",
                "2*v/w_1 x",
                "v^7/3 x",
                "sin^2(x)",
                "lnx",
                "√-4",
                "v⁻½"
            })
    void suggestsOnlyWhatCanBeRead(String text) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String says = says(text, NAMES, language);
            List<String> suggestions = suggestions(says).toList();

            assertThat(suggestions)
                    .as(says)
                    .allSatisfy(suggestion -> assertThat(Parser.read(suggestion, Vocabulary.of(NAMES)))
                            .as(suggestion)
                            .isInstanceOf(Read.class));
            assertThat(suggestions).as(says).isNotEmpty();
        }
    }

    @Test
    void suggestsNumbersWhereThereAreNoNames() {
        assertThat(says("√2^2", List.of(), Locale.ENGLISH)).contains("(√2)^2 or √(2^2)");
    }

    @ParameterizedTest
    @CsvSource({"2Xv, X, x", "W_1, W_1, w₁", "W₁x, W₁, w₁", "2V, V, v", "Sqrt[x], Sqrt, sqrt", "LN(v), LN, ln"})
    void asksWhetherSmallLettersAreMeant(String text, String found, String meant) {
        assertThat(says(text, NAMES, Locale.ENGLISH))
                .isEqualTo(
                        "Capitals and small letters are different names, and this problem has no “%s”. Did you mean %s?"
                                .formatted(found, meant));
    }

    @ParameterizedTest
    @CsvSource({
        "ln x, ln, ln(x)",
        "2 cos^2(x), cos, (cos(x))^2",
        "sin^-1(x), sin, (sin(x))^(-1)",
        "\\sin v, \\sin, \\sin(v)",
        "\\mathrm{ln} x, \\mathrm{ln}, \\mathrm{ln}(x)",
        "sqrt v, sqrt, sqrt(v)",
        "2sqrt 3x+1, sqrt, sqrt(3x)",
        "sqrt v^2, sqrt, sqrt(w₁)",
        "exp\\big|x|, exp, exp(w₁)"
    })
    void showsBracketsRoundWhatAFunctionIsAppliedTo(String text, String found, String shown) {
        assertThat(says(text, NAMES, Locale.ENGLISH))
                .isEqualTo("“%s” needs brackets round what it is applied to, as in %s.".formatted(found, shown));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            7/3 v       ; as in (7/3)*v or 7/(3*v).
            v+2/w_1 x   ; as in (2/w_1)*x or 2/(w_1*x).
            v^7/3 x     ; as in (1/2)*x or 1/(2*x).
            ³√v         ; Write the root as cbrt(v) or v^(1/3), and a product with *.
            √[2]{v}     ; Write the root as sqrt(v) or v^(1/2), and a product with *.
            sqrt[4](x+1); Write the root as \\sqrt[4]{x+1} or (x+1)^(1/4), and a product with *.
            2*1,000x    ; Write 1000 without the comma, or 1.000 with a point.
            0,500x      ; Decimals are written with a point here: 0.5 rather than 0,5. A fraction such as 1/2 is fine too.
            2w*x        ; Did you mean w₁?
            """)
    void writesWithWhatWasTyped(String text, String advice) {
        assertThat(says(text, NAMES, Locale.ENGLISH)).endsWith(advice);
    }

    /** Where an expression is expected, there may be none. */
    @ParameterizedTest
    @ValueSource(strings = {"x/x", "2§", "\\foo", "ж"})
    void listsNoNamesWhereThereAreNone(String text) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(says(text, List.of(), language)).doesNotContainPattern(" [.,]|names?  |Namen \\.|[{}]");
        }
    }

    @Test
    void showsAFactorThatIsInDoubt() {
        assertThat(says("1/2\\sqrt{v}", NAMES, Locale.ENGLISH)).endsWith("as in (1/2)*\\sqrt{v} or 1/(2*\\sqrt{v}).");
    }

    private static String says(String text, List<String> names, Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle("messages/chainwork", language);
        return switch (Parser.read(text, Vocabulary.of(names))) {
            case Read read -> throw new AssertionError(text + " reads as " + read);
            case Unreadable why ->
                VerdictText.unreadable(
                                why,
                                names,
                                (key, arguments) -> new MessageFormat(texts.getString(key), language).format(arguments))
                        .says();
        };
    }

    private static Stream<String> suggestions(String says) {
        return SUGGESTION
                .matcher(QUOTED.matcher(says).replaceAll("…"))
                .results()
                .map(MatchResult::group);
    }
}
