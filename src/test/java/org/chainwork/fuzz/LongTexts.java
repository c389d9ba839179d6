package org.chainwork.fuzz;

import java.util.SplittableRandom;
import org.chainwork.algebra.Parser;

/** Sums and products of as many pieces as fit, each a little other than the one before, at the end of a right answer. */
final class LongTexts {

    /** {@code x} stands for some name, {@code #} for a number that rises. */
    private static final String[] PIECES = {
        "x",
        "x^#",
        "#*x",
        "sqrt(x+#)",
        "|x-#|",
        "1/(x+#)",
        "(x+#)",
        "(x+#)^(1/2)",
        "cbrt(x+#)",
        "x^(10^59)",
        "x^(10^59+#)",
        "1/#",
        "0.#",
        "sqrt(#)",
        "(x-#)(x+#)",
        "|x|",
        "sqrt(x^2+#)",
        "sqrt((x+#)^2)",
        "x/#",
        "(x+#)^-3",
        "(x^2+#)^(3/4)",
        "sqrt(x)",
        "x^(1/#)",
        "sqrt(#x+#)*sqrt(x+1)",
        "\\frac{x}{#}",
        "\\sqrt{x+#}",
        "(#x+1)^99",
        "x²",
        "√x",
        "(x+1/#)",
        "sqrt(1/#)",
        "99991^#",
        "sqrt(99991#)",
        "sqrt(sqrt(#)+2)",
        "sqrt(x+sqrt(#))",
        "||x|-#|",
        "x^(#/7)",
        "2^#",
        "(1/3)^#",
        "sqrt(-x)",
        "abs(x*x+#)",
        "(x^3+#)^(1/4)"
    };

    private static final String[] JOINTS = {"+", "-", "*", "", "*", "/", "+1/", "+x*", "-sqrt(2)*"};
    private static final int ENDLESS = 1_000_000;

    private LongTexts() {}

    static String text(SplittableRandom random, Subject subject) {
        int most = random.nextBoolean() ? Parser.MAX_LENGTH : Choice.length(Parser.MAX_LENGTH, random);
        String joint = Choice.of(JOINTS, random);
        StringBuilder text = new StringBuilder(start(random, subject));
        String end = "";
        switch (random.nextInt(4)) {
            case 0 -> {
                text.append("+0*(");
                end = ")";
            }
            case 1 -> text.append('+');
            case 2 -> text.append('*');
            default -> text.setLength(0);
        }
        boolean oneKind = random.nextInt(3) > 0;
        boolean oneName = random.nextBoolean();
        String kind = Choice.of(PIECES, random);
        String name = Choice.of(subject.names(), random);
        int step = random.nextInt(4) == 0 ? random.nextInt(1, ENDLESS) : 1;
        for (int number = random.nextInt(1, 30); ; number += step) {
            String piece = oneKind ? kind : Choice.of(PIECES, random);
            piece = piece.replace("x", oneName ? name : Choice.of(subject.names(), random))
                    .replace("#", String.valueOf(number));
            if (text.length() + joint.length() + piece.length() + end.length() > most) {
                return text.append(end).toString();
            }
            text.append(text.isEmpty() || "(+*".indexOf(text.charAt(text.length() - 1)) >= 0 ? "" : joint)
                    .append(piece);
        }
    }

    private static String start(SplittableRandom random, Subject subject) {
        return random.nextInt(3) == 0
                ? Choice.of(subject.names(), random)
                : subject.keys().getFirst();
    }
}
