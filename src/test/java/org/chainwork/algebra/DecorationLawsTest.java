package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** However a text is written, by a phone, a word processor or another program, it is read as the same tree. */
class DecorationLawsTest {

    private static final int SEEDS = 3_000;
    private static final int DEPTH = 5;

    @Test
    void plainTextReadsAsTheSameTreeInAnyCharacters() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Expr expr = RandomExprs.reals(seed).next(DEPTH);
            String plain = PlainText.print(expr);
            String text = new Decorations(seed).ofPlainText(plain);

            assertThat(Parser.read(text, RandomExprs.vocabulary()))
                    .as("seed %d, %s, written as %s", seed, plain, text)
                    .isEqualTo(new Read(expr));
        });
    }

    @Test
    void latexReadsAsTheSameTreeInAnyCommands() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            String latex = Latex.print(RandomExprs.reals(seed).next(DEPTH));
            String text = new Decorations(seed).ofLatex(latex);

            assertThat(Parser.read(text, RandomExprs.vocabulary()))
                    .as("seed %d, %s, written as %s", seed, latex, text)
                    .isEqualTo(new Read(Texts.read(latex, RandomExprs.vocabulary())));
        });
    }

    @Test
    void aFaultIsShownWhereItStandsInWhatWasTyped() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            String plain = PlainText.print(RandomExprs.reals(seed).next(DEPTH));
            String text = new Decorations(seed).ofPlainText(plain + "+⟂");

            assertThat(Parser.read(text, RandomExprs.vocabulary()))
                    .as("seed %d, %s", seed, text)
                    .isInstanceOfSatisfying(Unreadable.class, why -> {
                        assertThat(why.offset()).isEqualTo(text.indexOf('⟂'));
                        assertThat(why.found()).startsWith("⟂");
                    });
        });
    }
}
