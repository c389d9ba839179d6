package org.chainwork.fuzz;

import java.util.SplittableRandom;
import org.chainwork.algebra.Parser;

/** Numbers of up to a thousand digits and past that, exponents of any size, towers of powers: as many as fit. */
final class LargeNumbers {

    private static final String[] TOWERS = {
        "9^9^9^9",
        "2^2^2^2^2^2",
        "x^9^9^9",
        "10^(10^10)",
        "x^(9^60)",
        "x^(10^59)",
        "1^9^9^9",
        "(-1)^(10^59)",
        "0^0",
        "0^-1",
        "x^(1/2147483647)",
        "x^(1/(10^59))",
        "x^((10^59-1)/(10^59))",
        "2^(10^59)",
        "(1/3)^999",
        "1.0000001^99999",
        "7^30000000",
        "x^(2^64)",
        "x^(1/1024)",
        "sqrt(9^60)",
        "sqrt(2)^127",
        "(1+sqrt(2))^63",
        "(2+sqrt(3))^(1/2)",
        "3^(1/3)",
        "(1/7)^(5/6)",
        "x^-(9^9)",
        "x^(1/3)^2",
        "\\frac{9^{9}}{9^{9^{9}}}"
    };
    private static final String[] AROUND = {
        "@",
        "sqrt(@)",
        "|@|",
        "1/@",
        "cbrt(@)",
        "x*@",
        "(x+@)",
        "sqrt(x+@)",
        "(@)^2",
        "x^@",
        "(@)^(1/4)",
        "|x-@|",
        "(x+@)^(1/3)"
    };
    private static final String[] JOINTS = {"+", "*", "-", "/"};
    private static final String[] BETWEEN = {"*", "*x*", "/x/"};
    private static final int MOST_DIGITS = 1_000;
    private static final int LONGEST_WORD = 19;

    private LargeNumbers() {}

    static String text(SplittableRandom random, Subject subject) {
        int most = random.nextInt(3) == 0 ? Parser.MAX_LENGTH : Choice.length(Parser.MAX_LENGTH, random);
        int digits = random.nextInt(4) == 0 ? MOST_DIGITS : Choice.length(MOST_DIGITS + 100, random);
        String around = Choice.of(AROUND, random);
        String joint = Choice.of(JOINTS, random);
        String tower = Choice.of(TOWERS, random);
        boolean same = random.nextBoolean();
        boolean towers = random.nextInt(3) == 0;
        StringBuilder text = new StringBuilder(
                random.nextBoolean() ? subject.keys().getFirst() : Choice.of(subject.names(), random));
        if (random.nextInt(8) == 0) {
            return inOneRoot(text, subject, most, random);
        }
        while (true) {
            String number = towers ? same ? tower : Choice.of(TOWERS, random) : number(random, digits);
            String piece = around.replace("x", Choice.of(subject.names(), random))
                    .replace("@", number.replace("x", Choice.of(subject.names(), random)));
            if (text.length() + piece.length() >= most) {
                return text.toString();
            }
            text.append(joint).append(piece);
        }
    }

    /** Numbers without small factors, each of which has to be taken apart. */
    private static String inOneRoot(StringBuilder start, Subject subject, int most, SplittableRandom random) {
        String joint = Choice.of(BETWEEN, random).replace("x", Choice.of(subject.names(), random));
        StringBuilder text = start.append("*sqrt(2");
        while (text.length() + 2 * LONGEST_WORD < most) {
            text.append(joint).append(random.nextLong(1L << 58, 1L << 61) | 1);
        }
        return text.append(")").toString();
    }

    private static String number(SplittableRandom random, int digits) {
        int count = random.nextBoolean() ? digits : random.nextInt(1, digits + 1);
        StringBuilder number = new StringBuilder(random.nextBoolean() ? "0." : "");
        boolean nines = random.nextInt(4) == 0;
        for (int i = 0; i < count; i++) {
            number.append((char) (nines ? '9' : '0' + random.nextInt(10)));
        }
        return number.toString();
    }
}
