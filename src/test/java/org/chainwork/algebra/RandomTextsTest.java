package org.chainwork.algebra;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is typed, nothing is thrown and no time is lost. */
class RandomTextsTest {

    private static final int TEXTS = 20_000;
    private static final Question QUESTION = Question.of("u = w1*x+b1, y = u^2", "x", "2*u*w1");

    /** Answers to be torn apart and put together anew. */
    private static final List<String> ANSWERS = """
            2w1(w1x+b1)
            2·u·w₁
            \\frac{2u^2w_1}{u}
            2u²·w1·u⁻¹
            2\\left(w_{1}x+b_{1}\\right)\\cdot w_1
            dy/dx = 2uw1
            (u+w1)^2-u^2-w1^2
            \\sqrt[3]{u^{3}}
            √(u^2)w1/|u|
            2uw1*x^(2^61-2)/x
            0.5*4u w1/(1-1/x)
            1/2u
            2,5u
            """.lines().toList();

    private static final String[] PIECES =
            ("( ) [ ] { } | \\left \\right \\frac \\sqrt \\operatorname{ w_ _ ^ ** ² ⁻ √ / - + · e sin \\sin( 9 1 0. ½ u x w1 = , ' d"
                            + " \\ $ ~")
                    .split(" ");

    @Test
    void charactersAtRandom() {
        SplittableRandom random = new SplittableRandom(1);
        assertCostLittle(() -> {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            return new String(bytes, random.nextBoolean() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16);
        });
    }

    @Test
    void piecesOfTheGrammarAtRandom() {
        SplittableRandom random = new SplittableRandom(2);
        assertCostLittle(() -> pieces(random, random.nextInt(1, 30)));
    }

    @Test
    void answersChangedAtRandom() {
        SplittableRandom random = new SplittableRandom(3);
        assertCostLittle(() -> changed(random));
    }

    private static void assertCostLittle(Supplier<String> texts) {
        Costs.assertLow(QUESTION, Stream.generate(texts).limit(TEXTS));
    }

    private static String pieces(SplittableRandom random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(8) == 0 ? " " : "");
        }
        return text.toString();
    }

    /** Cut out, doubled or overwritten at a place or more. */
    private static String changed(SplittableRandom random) {
        StringBuilder text = new StringBuilder(ANSWERS.get(random.nextInt(ANSWERS.size())));
        for (int changes = random.nextInt(1, 4); changes > 0 && !text.isEmpty(); changes--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(4));
            String piece = random.nextBoolean()
                    ? pieces(random, random.nextInt(3))
                    : text.substring(from, to).repeat(random.nextInt(4));
            text.replace(from, to, piece);
        }
        return text.toString();
    }
}
