package org.chainwork.algebra;

import org.jspecify.annotations.Nullable;

/**
 * A text as somebody typed or pasted it, and the same in plain characters, which is what gets read: full-width and
 * mathematical letters as those they look like, without marks that nobody sees, and without the backslash that Markdown
 * puts before {@code _} and {@code *}.
 */
final class Typed {

    private final String original;
    private final String plain;
    /** Where each plain character stands in the original, and its end; null where all of them are the same. */
    private final int @Nullable [] places;

    private Typed(String original, String plain, int @Nullable [] places) {
        this.original = original;
        this.plain = plain;
        this.places = places;
    }

    static Typed of(String original) {
        for (int at = 0; at < original.length(); at++) {
            if (isToBeReplaced(original, at)) {
                return replaced(original, at);
            }
        }
        return new Typed(original, original, null);
    }

    /** Most of what is typed is ASCII: nothing else is looked up for that. */
    private static boolean isToBeReplaced(String text, int at) {
        char c = text.charAt(at);
        return c == '\\'
                ? isEscaped(text, at)
                : c > '\u007f' && (Glyphs.isUnseen(c) || Glyphs.plain(text.codePointAt(at)) != c);
    }

    private static boolean isEscaped(String text, int backslash) {
        return backslash + 1 < text.length() && "_*".indexOf(text.charAt(backslash + 1)) >= 0;
    }

    private static Typed replaced(String original, int from) {
        StringBuilder plain = new StringBuilder(original.length()).append(original, 0, from);
        int[] places = new int[original.length() + 1];
        for (int i = 0; i < from; i++) {
            places[i] = i;
        }
        int at = from;
        while (at < original.length()) {
            int point = original.codePointAt(at);
            boolean left = !(point == '\\' ? isEscaped(original, at) : Glyphs.isUnseen(point));
            if (left) {
                places[plain.length()] = at;
                int begin = plain.length();
                plain.appendCodePoint(Glyphs.plain(point));
                if (plain.length() - begin > 1) {
                    places[begin + 1] = at + 1;
                }
            }
            at += Character.charCount(point);
        }
        places[plain.length()] = original.length();
        return new Typed(original, plain.toString(), places);
    }

    String plain() {
        return plain;
    }

    /** The place in the text as it was typed. */
    int place(int inPlain) {
        return places == null ? inPlain : places[inPlain];
    }

    /** Tells of a place in the plain characters where it is in the text as it was typed. */
    Unreadable unreadable(Refusal refusal) {
        int from = place(refusal.from());
        int to = Math.min(place(Math.min(refusal.to(), plain.length())), from + Unreadable.LONGEST_FOUND);
        boolean halved = to > from && to < original.length() && Character.isHighSurrogate(original.charAt(to - 1));
        return new Unreadable(refusal.fault(), from, original.substring(from, halved ? to + 1 : to), original);
    }
}
