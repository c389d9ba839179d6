package org.chainwork.fuzz;

import java.util.SplittableRandom;

/** Real answers with a place or more deleted, doubled, swapped, filled or replaced by a piece of another answer. */
final class Mutations {

    private static final int MOST_CHANGES = 5;
    private static final int LONGEST_PIECE = 12;

    private Mutations() {}

    static String text(SplittableRandom random, Subject subject) {
        StringBuilder text = new StringBuilder(answer(random, subject));
        for (int changes = random.nextInt(MOST_CHANGES); changes > 0 && !text.isEmpty(); changes--) {
            change(text, random, subject);
        }
        return text.toString();
    }

    private static String answer(SplittableRandom random, Subject subject) {
        return random.nextInt(3) == 0 ? Choice.of(Answers.ALL, random) : Choice.of(subject.keys(), random);
    }

    private static void change(StringBuilder text, SplittableRandom random, Subject subject) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(LONGEST_PIECE));
        String piece = text.substring(from, to);
        switch (random.nextInt(7)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(to, piece);
            case 2 -> text.replace(from, to, new StringBuilder(piece).reverse().toString());
            case 3 -> text.insert(from, Tokens.sentence(random, subject, random.nextInt(3)));
            case 4 -> text.insert(from, Choice.of(new String[] {"+", "*", "-", "/", "^", "(", ")", " "}, random));
            case 5 -> text.replace(from, to, part(answer(random, subject), random));
            default ->
                text.insert(0, "(")
                        .append(")*(")
                        .append(answer(random, subject))
                        .append(')');
        }
    }

    private static String part(String whole, SplittableRandom random) {
        int from = random.nextInt(whole.length() + 1);
        return whole.substring(from, Math.min(whole.length(), from + random.nextInt(LONGEST_PIECE)));
    }
}
