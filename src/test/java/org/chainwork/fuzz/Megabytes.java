package org.chainwork.fuzz;

import java.util.SplittableRandom;

/** A text of any other family, or a piece of one, again and again up to a megabyte. */
final class Megabytes {

    private static final int MEGABYTE = 1 << 20;

    private Megabytes() {}

    static String text(SplittableRandom random, Subject subject) {
        String piece = piece(random, subject);
        return piece.repeat(Math.max(1, MEGABYTE / Math.max(1, piece.length())));
    }

    private static String piece(SplittableRandom random, Subject subject) {
        return switch (random.nextInt(6)) {
            case 0 -> Characters.text(random);
            case 1 -> Tokens.soup(random, subject);
            case 2 -> Mutations.text(random, subject);
            case 3 -> LatexSoup.text(random, subject);
            case 4 -> "()[]{}|^-√=$ \\9".substring(random.nextInt(15)).substring(0, 1);
            default -> Choice.of(subject.names(), random) + "=";
        };
    }
}
