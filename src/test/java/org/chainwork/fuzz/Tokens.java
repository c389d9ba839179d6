package org.chainwork.fuzz;

import java.util.SplittableRandom;

/** What the grammar knows, in any order; or put together by its rules, so that it can be read. */
final class Tokens {

    private static final String[] PIECES =
            ("( ) [ ] { } | ^ ** * / : ÷ · × − – + - √ ∛ ∜ ² ³ ⁻¹ ½ ¾ . , = ' ∂ _ \\ $ ~ ! 0 1 2 9 10 0.5 .5 28. 1e5"
                            + " 0.333 9^9 ^(1/2) ^-1 sqrt( cbrt( abs( ln( exp( sin( cosh( sigma( σ( e e^ pi d dy/dx dy/dx= w_ w_{ ₁"
                            + " \\left( \\right) \\left| \\right| \\frac \\frac{ }{ \\sqrt \\sqrt{ \\sqrt[3]{ \\cdot \\times \\div \\operatorname{ \\mathrm{ \\, \\quad")
                    .split(" ");
    private static final int MOST = 60;
    private static final int DEEPEST = 6;
    private static final String[] EXPONENTS =
            "2 3 -1 -2 0 1 (1/2) (1/3) (-1/2) (3/2) (2/3) (5/4) (1/6) 17 (2^61-2)".split(" ");

    private Tokens() {}

    static String text(SplittableRandom random, Subject subject) {
        return random.nextInt(3) == 0 ? soup(random, subject) : sentence(random, subject, random.nextInt(1, DEEPEST));
    }

    static String soup(SplittableRandom random, Subject subject) {
        StringBuilder text = new StringBuilder();
        for (int count = Choice.length(MOST, random); count > 0; count--) {
            text.append(random.nextInt(3) == 0 ? Choice.of(subject.names(), random) : Choice.of(PIECES, random))
                    .append(random.nextInt(8) == 0 ? " " : "");
        }
        return text.toString();
    }

    /** An expression that can be read. */
    static String sentence(SplittableRandom random, Subject subject, int depth) {
        if (depth == 0) {
            return random.nextInt(4) == 0 ? String.valueOf(random.nextInt(1, 100)) : Choice.of(subject.names(), random);
        }
        String first = sentence(random, subject, random.nextInt(depth));
        String second = sentence(random, subject, random.nextInt(depth));
        return switch (random.nextInt(9)) {
            case 0 -> first + "+" + second;
            case 1 -> first + "-(" + second + ")";
            case 2 -> "(" + first + ")*(" + second + ")";
            case 3 -> "(" + first + ")/(" + second + ")";
            case 4 -> "(" + first + ")^" + Choice.of(EXPONENTS, random);
            case 5 -> "sqrt(" + first + ")";
            case 6 -> "abs(" + first + ")";
            case 7 -> "-" + first + "*(" + second + ")";
            default -> "cbrt(" + first + ")";
        };
    }
}
