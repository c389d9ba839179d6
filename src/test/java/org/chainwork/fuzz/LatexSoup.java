package org.chainwork.fuzz;

import java.util.SplittableRandom;

/** LaTeX as a math editor writes it, with empty boxes, blanks and braces that it forgot. */
final class LatexSoup {

    private static final int DEEPEST = 6;
    private static final String[] TIMES = {"", "\\cdot ", "\\times ", "\\,", " ", "*", "\\cdot{}"};
    private static final String[] BOXES = {
        "\\placeholder{}", "{}", "\\placeholder[x]{}", "", "\\differentialD x", "\\ldots"
    };

    private LatexSoup() {}

    static String text(SplittableRandom random, Subject subject) {
        StringBuilder text = new StringBuilder(formula(random, subject, random.nextInt(DEEPEST)));
        for (int lost = random.nextInt(4) - 1; lost > 0 && !text.isEmpty(); lost--) {
            text.deleteCharAt(random.nextInt(text.length()));
        }
        return switch (random.nextInt(8)) {
            case 0 -> "$$" + text + "$$";
            case 1 -> "\\frac{dy}{dx}=" + text;
            case 2 -> "\\displaystyle " + text;
            default -> text.toString();
        };
    }

    private static String formula(SplittableRandom random, Subject subject, int depth) {
        if (depth == 0) {
            return atom(random, subject);
        }
        String first = formula(random, subject, random.nextInt(depth));
        String second = formula(random, subject, random.nextInt(depth));
        return switch (random.nextInt(11)) {
            case 0 -> first + "+" + second;
            case 1 -> first + "-\\left(" + second + "\\right)";
            case 2 -> "\\left(" + first + "\\right)" + Choice.of(TIMES, random) + "\\left(" + second + "\\right)";
            case 3 -> "\\frac{" + first + "}{" + second + "}";
            case 4 -> "\\left(" + first + "\\right)^{" + exponent(random, subject) + "}";
            case 5 -> "\\sqrt{" + first + "}";
            case 6 -> "\\sqrt[" + random.nextInt(2, 9) + "]{" + first + "}";
            case 7 -> "\\left|" + first + "\\right|";
            case 8 -> "\\dfrac " + random.nextInt(1, 10) + "{" + first + "}";
            case 9 ->
                "\\operatorname{" + Choice.of(new String[] {"abs", "sin", "e", "foo"}, random) + "}\\left(" + first
                        + "\\right)";
            default -> first + Choice.of(TIMES, random) + second;
        };
    }

    private static String exponent(SplittableRandom random, Subject subject) {
        return switch (random.nextInt(5)) {
            case 0 -> "-\\frac{" + random.nextInt(1, 5) + "}{" + random.nextInt(1, 5) + "}";
            case 1 -> "\\frac12";
            case 2 -> atom(random, subject);
            default -> String.valueOf(random.nextInt(-3, 10));
        };
    }

    private static String atom(SplittableRandom random, Subject subject) {
        return switch (random.nextInt(12)) {
            case 0 -> Choice.of(BOXES, random);
            case 1, 2 -> String.valueOf(random.nextInt(100));
            case 3 -> "0." + random.nextInt(1_000);
            default -> indexed(Choice.of(subject.names(), random), random);
        };
    }

    /** {@code w_{12}} or {@code w_12} of w12. */
    private static String indexed(String name, SplittableRandom random) {
        String letter = name.replaceFirst("[0-9]+$", "");
        String index = name.substring(letter.length());
        return index.isEmpty() ? name : letter + (random.nextBoolean() ? "_{" + index + "}" : "_" + index);
    }
}
