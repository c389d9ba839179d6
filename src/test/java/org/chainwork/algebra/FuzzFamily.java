package org.chainwork.algebra;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Kinds of texts that nobody should send, and somebody will. */
enum FuzzFamily {
    /** Any bytes at all. */
    BYTES {
        @Override
        String draw(SplittableRandom random) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            return new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
        }
    },
    /** The grammar's own words in any order. */
    SOUP {
        @Override
        String draw(SplittableRandom random) {
            return several(random, 1, 60, () -> pick(random, WORDS));
        }
    },
    /** Real answers with something deleted, doubled, exchanged or put in. */
    MUTATION {
        @Override
        String draw(SplittableRandom random) {
            StringBuilder text = new StringBuilder(pick(random, ANSWERS));
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                int at = random.nextInt(text.length() + 1);
                int to = Math.min(text.length(), at + random.nextInt(4));
                switch (random.nextInt(4)) {
                    case 0 -> text.delete(at, to);
                    case 1 -> text.insert(at, text.substring(at, to));
                    case 2 -> text.insert(at, pick(random, WORDS));
                    default -> text.replace(at, to, pick(random, ANSWERS));
                }
            }
            return text.toString();
        }
    },
    /** What a math editor might write when it has lost its mind. */
    LATEX {
        @Override
        String draw(SplittableRandom random) {
            return several(
                    random, 1, 40, () -> pick(random, COMMANDS) + (random.nextInt(3) == 0 ? pick(random, WORDS) : ""));
        }
    },
    /** Brackets, fractions, roots, bars and signs within each other. */
    DEEP {
        @Override
        String draw(SplittableRandom random) {
            String[] layer = pick(random, LAYERS).split(" ", 2);
            int depth = random.nextBoolean() ? random.nextInt(210) : random.nextInt(10_000);
            return layer[0].repeat(depth)
                    + pick(random, NAMES)
                    + layer[1].repeat(random.nextInt(10) == 0 ? depth / 2 : depth);
        }
    },
    /** As long as an answer may be, of one kind of term. */
    LONG {
        @Override
        String draw(SplittableRandom random) {
            String term = pick(random, TERMS);
            String sign = pick(random, List.of("+", "-", "*", "/", ""));
            int length = random.nextInt(10) == 0 ? Parser.MAX_LENGTH : random.nextInt(50, 4_000);
            return IntStream.iterate(1, i -> i + 1)
                    .mapToObj(i -> term.replace("#", String.valueOf(i)).replace("?", digits(random)) + sign)
                    .limit(length / (term.length() + 2) + 1)
                    .collect(Collectors.joining("", "", "x"));
        }
    },
    /** Powers of powers, and numbers that nobody could write down. */
    TOWER {
        @Override
        String draw(SplittableRandom random) {
            return several(
                            random,
                            1,
                            12,
                            () -> pick(random, List.of("9", "x", "u", "(1/2)", "10", "2", "(-1)", digits(random)))
                                    + pick(random, List.of("^", "^-", "**", "^(", ")^", "^{")))
                    + "2";
        }
    },
    /** Far longer than any answer. */
    MEGABYTES {
        @Override
        String draw(SplittableRandom random) {
            String unit = pick(random, List.of("(", "x", "2u*", "\\frac{", "9", "sqrt(", "\u0301", " ", "^9", "-"));
            return unit.repeat(random.nextInt(1, 3) * 1_000_000 / unit.length());
        }
    };

    private static final List<String> NAMES = List.of("x", "u", "w1", "b1", "y", "2", "0", "1/2", "u2", "(u-u)");
    private static final List<String> WORDS = List.of(
            "x",
            "u",
            "w1",
            "b1",
            "y",
            "w",
            "0",
            "1",
            "2",
            "17",
            "0.5",
            "1e9",
            "½",
            "²",
            "⁻¹",
            "₁",
            "π",
            "+",
            "-",
            "−",
            "*",
            "·",
            "/",
            "÷",
            "^",
            "**",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "|",
            "√",
            "∛",
            "=",
            ",",
            "'",
            "!",
            " ",
            "\n",
            "sqrt(",
            "cbrt(",
            "abs(",
            "ln(",
            "exp(",
            "sin(",
            "dy/dx",
            "du/dx",
            "\\frac{",
            "}{",
            "\\sqrt{",
            "\\left(",
            "\\right)",
            "^{1/2}",
            "^(-3/2)",
            "w_1",
            "w_{1}",
            "1/2u",
            "u 2");
    private static final List<String> COMMANDS = List.of(
            "\\frac{",
            "}{",
            "}",
            "{",
            "\\left(",
            "\\right)",
            "\\left|",
            "\\right|",
            "\\sqrt{",
            "\\sqrt[3]{",
            "\\sqrt[",
            "]{",
            "\\cdot ",
            "\\times",
            "^{",
            "_{",
            "u_{1}",
            "w_1",
            "x",
            "2",
            "\\placeholder{}",
            "\\dfrac12",
            "\\frac12",
            "\\mathrm{d}",
            "\\differentialD",
            "\\,",
            "\\right.",
            "\\begin{matrix}",
            "\\text{",
            "\\sin\\left(",
            "\\exponentialE",
            "$",
            "&",
            "\\\\");
    private static final List<String> ANSWERS = List.of(
            "2*u*w1",
            "\\frac{75}{8}u^{-\\frac{1}{2}}",
            "−(63/2)w3s^(−5/2)u⁶w1",
            "-15/2*(1/cbrt(2.5*u)^2)*(1/sqrt(u)^5)",
            "(32/7)((8/7)(1.5x)^(2/3)+10)^3(1.5x)^(-1/3)",
            "sqrt(u)/sqrt(u^2)",
            "2u|x|/x",
            "2uw1+sqrt(x+1)-sqrt(1+x)",
            "u w1(sqrt(3+2sqrt(2))-sqrt(2)+1)",
            "1/(u-w1x-b1)",
            "2 w₁ x² + 2 b₁ x",
            "u^(10^59)",
            "sqrt(x/w1)/2",
            "dy/dx = 2(w1x+b1)w1",
            "|x||w1||b1|/(x w1 b1)*2u w1",
            "sqrt(x^2+1)*sqrt(x^2+2)*sqrt(u^2+3)");
    private static final List<String> LAYERS = List.of(
            "( )",
            "[ ]",
            "{ }",
            "- +0",
            "sqrt( )",
            "| |",
            "\\frac{1}{ }",
            "1/( )",
            "(x+ )",
            "\\left( \\right)",
            "√( )",
            "abs( )",
            "cbrt( )",
            "sqrt(1+ )",
            "sqrt(x+ )",
            "|x- |",
            "( )^2",
            "( )^(1/2)",
            "( )^(-1/3)",
            "2^( )",
            "sqrt(17+ )",
            "sin( )");
    private static final List<String> TERMS = List.of(
            "x",
            "(u+#)",
            "sqrt(x+#)",
            "sqrt(#)",
            "|x-#|",
            "1/(x+#)",
            "0.?",
            "?",
            "x^#",
            "x^(10^59)",
            "u^(1/#)",
            "u^(#/?)",
            "sqrt(x^2+#)",
            "cbrt(w1+#)",
            "(w1*x+b1)^#",
            "sqrt(? x)",
            "sqrt(x*u*w1+#)",
            "sqrt(#+2sqrt(#))",
            "(x/#)",
            "ln(#-5)",
            "|u*x+#||w1-#|",
            "1/(1/(x+#)+1/(u-#))",
            "sqrt(sqrt(x)+#)",
            "(1+1/#)^(10^40)",
            "sqrt(?)",
            "u^(10^9+#)");

    abstract String draw(SplittableRandom random);

    private static String several(SplittableRandom random, int least, int most, Supplier<String> part) {
        return Stream.generate(part).limit(random.nextInt(least, most + 1)).collect(Collectors.joining());
    }

    private static <T> T pick(SplittableRandom random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Up to a little more digits than a number may have, mostly few. */
    private static String digits(SplittableRandom random) {
        int count = random.nextInt(20) == 0 ? random.nextInt(1, 1_010) : random.nextInt(1, 40);
        return random.ints(count, 1, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }
}
