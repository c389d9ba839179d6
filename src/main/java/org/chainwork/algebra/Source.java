package org.chainwork.algebra;

import org.chainwork.algebra.Token.Kind;
import org.jspecify.annotations.Nullable;

/** A text that is being read, and how far. Offsets count UTF-16 units from the beginning of the text. */
final class Source {

    private static final int LONGEST_FOUND = 24;
    private static final String[] LATEX_BLANKS = {"\\qquad", "\\quad", "\\space", "\\thinspace", "\\displaystyle"};

    private final String text;
    private final int end;
    private int at;

    /** Dollar signs round the whole text, as LaTeX has them, are left out. */
    Source(String text, int start) {
        this.text = text;
        int last = text.length();
        while (last > start && isAround(text.charAt(last - 1))) {
            // a blank after a backslash is one of LaTeX's
            boolean escaped = last - 2 >= start && text.charAt(last - 1) == ' ' && text.charAt(last - 2) == '\\';
            last -= escaped ? 2 : 1;
        }
        this.end = last;
        this.at = start;
        while (at < end && isAround(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isAround(char c) {
        return c == '$' || Glyphs.isBlank(c);
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    boolean isAtEnd() {
        return at == end;
    }

    /** The character here; expects not to be at the end. */
    char current() {
        return text.charAt(at);
    }

    char charAt(int place) {
        return text.charAt(place);
    }

    boolean has(int place) {
        return place < end;
    }

    boolean startsWith(String prefix, int place) {
        return place + prefix.length() <= end && text.startsWith(prefix, place);
    }

    String slice(int from, int to) {
        return text.substring(from, to);
    }

    String text() {
        return text;
    }

    int skipLetters(int from) {
        int place = from;
        while (place < end && Glyphs.isLetter(text.charAt(place))) {
            place++;
        }
        return place;
    }

    void skipBlanks() {
        int blank = blankLength(at);
        while (blank > 0) {
            at += blank;
            blank = blankLength(at);
        }
    }

    private int blankLength(int place) {
        if (place >= end) {
            return 0;
        }
        if (Glyphs.isBlank(text.charAt(place))) {
            return 1;
        }
        if (text.charAt(place) != '\\') {
            return 0;
        }
        if (place + 1 < end && " ,;:!>".indexOf(text.charAt(place + 1)) >= 0) {
            return 2;
        }
        for (String command : LATEX_BLANKS) {
            if (startsWith(command, place) && skipLetters(place + 1) == place + command.length()) {
                return command.length();
            }
        }
        return 0;
    }

    /** Whether an opening bracket of any kind and spelling follows {@code place}, blanks aside. */
    boolean isBracketAt(int place) {
        int next = place;
        while (blankLength(next) > 0) {
            next += blankLength(next);
        }
        return next < end && ("([{".indexOf(text.charAt(next)) >= 0 || startsWith("\\left", next));
    }

    /** The next {@code length} characters as a token; moves past them. */
    Token take(Kind kind, int length, @Nullable Object value) {
        int start = at;
        at += length;
        return new Token(kind, start, at, value);
    }

    void moveTo(int place) {
        at = place;
    }

    Refusal refusal(Fault fault, int length) {
        return refusal(fault, at, at + length);
    }

    Refusal refusal(Fault fault, Token token) {
        return refusal(fault, token.start(), token.end());
    }

    private Refusal refusal(Fault fault, int from, int to) {
        return new Refusal(fault, from, text.substring(from, Math.min(Math.min(to, from + LONGEST_FOUND), end)));
    }
}
