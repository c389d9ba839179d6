package org.chainwork.fuzz;

import java.util.SplittableRandom;

/** Kinds of texts, each with how many of a thousand are of it. */
enum Family {
    CHARACTERS(150),
    TOKENS(200),
    MUTATIONS(320),
    LATEX(150),
    NESTING(60),
    LONG(60),
    NUMBERS(59),
    MEGABYTES(1);

    private static final int ALL = 1_000;

    private final int share;

    Family(int share) {
        this.share = share;
    }

    static Family any(SplittableRandom random) {
        int place = random.nextInt(ALL);
        for (Family family : values()) {
            place -= family.share;
            if (place < 0) {
                return family;
            }
        }
        throw new IllegalStateException("shares of families expected to add up to " + ALL);
    }

    /** Of the same random numbers always the same. */
    String text(SplittableRandom random, Subject subject) {
        return switch (this) {
            case CHARACTERS -> Characters.text(random);
            case TOKENS -> Tokens.text(random, subject);
            case MUTATIONS -> Mutations.text(random, subject);
            case LATEX -> LatexSoup.text(random, subject);
            case NESTING -> Nesting.text(random, subject);
            case LONG -> LongTexts.text(random, subject);
            case NUMBERS -> LargeNumbers.text(random, subject);
            case MEGABYTES -> Megabytes.text(random, subject);
        };
    }
}
