package org.chainwork.grading.malrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Vocabulary;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Layer;
import org.chainwork.chain.LinearLayer;
import org.chainwork.chain.PowerLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalrulesTest {

    @Test
    void areFoundWithoutAList() {
        assertThat(Malrules.all())
                .extracting(Malrule::code)
                .doesNotHaveDuplicates()
                .startsWith("forgot-inner", "missing-last-link", "missing-middle-link", "missing-first-link")
                .endsWith("wrong-variable", "sign-error", "constant-factor", "rounded-decimal")
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("org.chainwork.grading.malrule.Malrules#all")
    void haveTheirSentencesInEveryLanguage(Malrule malrule) {
        for (Locale locale : Locale.availableLocales().filter(this::isOurs).toList()) {
            assertThat(ResourceBundle.getBundle("messages/chainwork", locale).keySet())
                    .as("%s in %s", malrule.code(), locale)
                    .contains(
                            "malrule." + malrule.code() + ".name",
                            "malrule." + malrule.code() + ".student",
                            "malrule." + malrule.code() + ".instructor");
        }
    }

    private boolean isOurs(Locale locale) {
        return getClass().getResource("/messages/chainwork_" + locale + ".properties") != null;
    }

    @Test
    void pairsHaveTheirSentencesToo() {
        assertThat(Malrules.pairs())
                .extracting(pair -> "malrule." + pair.sentence() + ".student")
                .isSubsetOf(ResourceBundle.getBundle("messages/chainwork", Locale.ENGLISH)
                        .keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2", "1/3", "-1/2", "3/2", "-4/3"})
    void knowRoots(String exponent) {
        Rational root = rational(exponent);
        Composition composition = Composition.of(
                new LinearLayer(Expr.symbol("w1"), Expr.symbol("b1")),
                new PowerLayer(root),
                new LinearLayer(Expr.of(-3), Expr.of(2)),
                new PowerLayer(root));

        Vocabulary names = Vocabulary.of(composition.names());
        for (Malrule malrule : Malrules.all()) {
            for (String target : composition.targets()) {
                assertThat(malrule.results(composition.chain(target)))
                        .allSatisfy(result -> assertThat(Parser.read(PlainText.print(result.value()), names))
                                .isInstanceOf(Read.class));
            }
        }
        assertThat(new ExponentNotReduced()
                        .results(composition.chain("u3"))
                        .getFirst()
                        .value())
                .isEqualTo(Links.number(root).times(Links.power("u3", root)).expr());
    }

    private static Rational rational(String text) {
        String[] parts = text.split("/", -1);
        return Rational.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    @Test
    void haveFewResultsInDeepChains() {
        Layer[] layers = new Layer[64];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = i % 2 == 0
                    ? new LinearLayer(Expr.symbol("w" + (i / 2 + 1)), Expr.symbol("b" + (i / 2 + 1)))
                    : new PowerLayer(Rational.of(2));
        }
        Chain chain = Composition.of(layers).chain("x");

        assertThat(Malrules.all())
                .allSatisfy(malrule ->
                        assertThat(malrule.results(chain)).as(malrule.code()).hasSizeLessThan(5 * 64));
        assertThat(Malrules.pairs().stream()
                        .mapToInt(pair -> pair.results(chain).size())
                        .sum())
                .isLessThan(20 * 64);
    }
}
