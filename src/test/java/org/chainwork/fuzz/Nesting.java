package org.chainwork.fuzz;

import java.util.SplittableRandom;

/** Brackets, roots, fractions, bars, signs and powers within each other, up to 200 deep and far past that. */
final class Nesting {

    private static final String[] OPENING = {
        "(",
        "sqrt(",
        "cbrt(",
        "|",
        "\\frac{1}{",
        "\\sqrt{",
        "abs(",
        "√",
        "-(",
        "1/(",
        "\\left(",
        "\\left|",
        "((",
        "[",
        "x/(x+",
        "2*(",
        "1+sqrt(",
        "x^2+sqrt(",
        "3-|",
        "sqrt(1+sqrt(",
        "sqrt(2*x+abs(x-",
        "\\frac{x}{x+",
        "\\sqrt[3]{x+",
        "x^(",
        "2^",
        "-",
        "ln(",
        "(x+1)/(",
        "sqrt(3+2*sqrt(",
        "x*(1-",
        "(1/2+"
    };
    private static final String[] CLOSING = {
        ")", "))", "}", "|", "\\right)", "\\right|", "]", ")^2", ")^(1/2)", ")^(2/3)", ")+1", ")*x", ")^-1", ""
    };
    private static final int DEEPEST = 200;
    private static final int TOO_DEEP = 10_000;

    private Nesting() {}

    static String text(SplittableRandom random, Subject subject) {
        int depth = random.nextInt(4) == 0
                ? DEEPEST - random.nextInt(4)
                : Choice.length(random.nextInt(8) == 0 ? TOO_DEEP : DEEPEST, random);
        String opening = named(Choice.of(OPENING, random), random, subject);
        String core = random.nextBoolean() ? Choice.of(subject.names(), random) : Tokens.sentence(random, subject, 2);
        if (random.nextInt(5) == 0) {
            return mixed(depth, core, random, subject);
        }
        int inEach = (int) opening.chars().filter(c -> "([{|".indexOf(c) >= 0).count()
                - (int) opening.chars().filter(c -> ")]}".indexOf(c) >= 0).count();
        String closing = random.nextInt(6) == 0 ? Choice.of(CLOSING, random) : matching(opening) + tail(inEach, random);
        int times = Math.max(1, depth / Math.max(1, inEach));
        return opening.repeat(times) + core + closing.repeat(times);
    }

    private static String tail(int inEach, SplittableRandom random) {
        return inEach > 0 && random.nextBoolean()
                ? Choice.of(new String[] {"^2", "^(1/2)", "^(3/4)", "+1", "*x", "^-1", "-1/3", "/7"}, random)
                : "";
    }

    private static String mixed(int depth, String core, SplittableRandom random, Subject subject) {
        StringBuilder text = new StringBuilder();
        StringBuilder closing = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String opening = named(Choice.of(OPENING, random), random, subject);
            text.append(opening);
            closing.insert(0, matching(opening));
        }
        return text.append(core).append(closing).toString();
    }

    private static String named(String opening, SplittableRandom random, Subject subject) {
        return opening.replaceFirst("x", Choice.of(subject.names(), random)).replace("x", "x");
    }

    /** What closes all that was opened. */
    private static String matching(String opening) {
        StringBuilder closing = new StringBuilder();
        for (int i = 0; i < opening.length(); i++) {
            String latex = i >= 5 && opening.startsWith("\\left", i - 5) ? "\\right" : "";
            switch (opening.charAt(i)) {
                case '(' -> closing.insert(0, latex + ")");
                case '[' -> closing.insert(0, "]");
                case '{' -> closing.insert(0, "}");
                case '|' -> closing.insert(0, latex + "|");
                case ')', ']', '}' -> closing.deleteCharAt(0);
                default -> {}
            }
        }
        return closing.toString();
    }
}
