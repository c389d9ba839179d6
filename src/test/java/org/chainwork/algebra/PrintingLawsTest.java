package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chainwork.algebra.Comparison.NeverDefined;
import org.chainwork.algebra.Comparison.Same;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PrintingLawsTest {

    private static final int SEEDS = 3_000;
    private static final int DEPTH = 5;
    private static final Samples SAMPLES = new Samples(Secrets.FIXED, "printing", Definitions.NONE);
    private static final Doubles DOUBLES = new Doubles(Map.of("x", 1.3, "w1", -0.7, "b1", 2.1, "u", 0.4, "v", -1.9));

    @Test
    void plainTextReadsBackAsTheSameTree() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Expr expr = RandomExprs.reals(seed).next(DEPTH);
            String text = PlainText.print(expr);

            assertThat(Parser.read(text, RandomExprs.vocabulary()))
                    .as("seed %d, %s", seed, text)
                    .isEqualTo(new Read(expr));
        });
    }

    @Test
    void latexReadsBackAsTheSameFunction() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Expr expr = RandomExprs.rationals(seed).next(DEPTH);
            String latex = Latex.print(expr);
            Expr read = Texts.read(latex, RandomExprs.vocabulary());

            assertThat(SAMPLES.compare(read, expr))
                    .as("seed %d, %s, printed as %s", seed, PlainText.print(expr), latex)
                    .hasSameClassAs(SAMPLES.compare(expr, expr))
                    .isInstanceOfAny(Same.class, NeverDefined.class);
        });
    }

    @Test
    void latexWithRootsAndFunctionsReadsBackWithTheSameValue() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Expr expr = RandomExprs.reals(seed).next(DEPTH);
            String latex = Latex.print(expr);
            double value = DOUBLES.value(expr);
            double valueRead = DOUBLES.value(Texts.read(latex, RandomExprs.vocabulary()));

            if (Double.isFinite(value)) {
                assertThat(valueRead)
                        .as("seed %d, %s, printed as %s", seed, PlainText.print(expr), latex)
                        .isCloseTo(value, within(1e-9 * Math.abs(value)));
            }
        });
    }

    @Test
    void mathMlIsWellFormedAndEveryElementHasItsParts() throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        for (long seed = 0; seed < SEEDS; seed++) {
            Expr expr = RandomExprs.reals(seed).next(DEPTH);
            String markup = "<math>" + MathMl.fragment(expr) + MathMl.factor(expr) + "</math>";

            Element math =
                    builder.parse(new InputSource(new StringReader(markup))).getDocumentElement();
            assertThat(math.getChildNodes().getLength())
                    .as("seed %d, %s", seed, markup)
                    .isEqualTo(2);
            assertParts(math, "seed " + seed + ", " + markup);
        }
    }

    private static void assertParts(Element element, String shown) {
        Integer parts =
                Map.of("mfrac", 2, "msup", 2, "msub", 2, "mroot", 2, "msqrt", 1).get(element.getTagName());
        if (parts != null) {
            assertThat(element.getChildNodes().getLength()).as(shown).isEqualTo(parts);
        }
        IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .forEach(child -> assertParts((Element) child, shown));
    }
}
