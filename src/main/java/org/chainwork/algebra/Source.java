package org.chainwork.algebra;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainwork.algebra.Token.Kind;
import org.jspecify.annotations.Nullable;

/** A text that is being read, and how far. Offsets count UTF-16 units from the beginning of the text. */
final class Source {

    /** Commands that change how letters look. */
    static final List<String> FONTS =
            List.of("mathbf", "boldsymbol", "bm", "mathsf", "mathnormal", "boldmath", "bf", "rm");

    private static final Set<String> LATEX_BLANKS = Set.of(
            "\\qquad",
            "\\quad",
            "\\enspace",
            "\\space",
            "\\nobreakspace",
            "\\thinspace",
            "\\medspace",
            "\\thickspace",
            "\\negthinspace",
            "\\displaystyle",
            "\\textstyle");
    private static final Pattern EMPTY_GROUP = Pattern.compile("(?:\\\\(?:text|mathrm|mbox)\\s*+)?\\{\\s*+}");
    private static final List<String> OPENING_COMMANDS =
            List.of("\\left", "\\mleft", "\\big", "\\Big", "\\lparen", "\\lbrack", "\\lbrace", "\\{");

    private final String text;
    private final int begin;
    private int at;
    private int end;

    /**
     * What LaTeX puts round a formula is left out: dollar signs, {@code \( \)}, {@code \[ \]}; so is the full stop of a
     * sentence that ends with it.
     */
    Source(String text) {
        this.text = text;
        this.end = text.length();
        strip();
        stripStop();
        if (isWithin("\\(", "\\)") || isWithin("\\[", "\\]")) {
            at += 2;
            end -= 2;
            strip();
            stripStop();
        }
        this.begin = at;
    }

    private void stripStop() {
        if (end - at > 1 && text.charAt(end - 1) == '.' && text.charAt(end - 2) != '.') {
            end--;
            strip();
        }
    }

    private void strip() {
        while (end > at && isAround(text.charAt(end - 1))) {
            // a blank after a backslash is one of LaTeX's
            boolean escaped = end - 2 >= at && text.charAt(end - 1) == ' ' && text.charAt(end - 2) == '\\';
            end -= escaped ? 2 : 1;
        }
        while (at < end && isAround(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isAround(char c) {
        return c == '$' || Glyphs.isBlank(c);
    }

    private boolean isWithin(String opening, String closing) {
        return end - at >= opening.length() + closing.length()
                && text.startsWith(opening, at)
                && text.startsWith(closing, end - closing.length());
    }

    int at() {
        return at;
    }

    /** Where what counts of the text begins. */
    int begin() {
        return begin;
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

    /** The place of a character from here on; negative if it does not occur. */
    int find(char c) {
        int place = text.indexOf(c, at);
        return place < end ? place : -1;
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

    /** Passes braces with nothing in them as well, which say nothing where no argument is awaited. */
    void skipBlanksAndEmptyGroups() {
        at = afterBlanksAndEmptyGroups(at);
    }

    private int afterBlanksAndEmptyGroups(int from) {
        int place = from;
        int blank = Math.max(blankLength(place), emptyGroupLength(place));
        while (blank > 0) {
            place += blank;
            blank = Math.max(blankLength(place), emptyGroupLength(place));
        }
        return place;
    }

    private int emptyGroupLength(int place) {
        if (!(startsWith("{", place) || startsWith("\\text", place) || startsWith("\\m", place))) {
            return 0;
        }
        Matcher empty = EMPTY_GROUP.matcher(text).region(place, end);
        return empty.lookingAt() ? empty.end() - place : 0;
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
        String command = text.substring(place, skipLetters(place + 1));
        return LATEX_BLANKS.contains(command) || FONTS.contains(command.substring(1)) ? command.length() : 0;
    }

    /** Whether an opening bracket of any kind and spelling follows {@code place}, blanks aside. */
    boolean isBracketAt(int place) {
        int next = afterBlanksAndEmptyGroups(place);
        return next < end && ("([{".indexOf(text.charAt(next)) >= 0 || isOpeningCommand(next));
    }

    private boolean isOpeningCommand(int place) {
        return text.charAt(place) == '\\' && OPENING_COMMANDS.stream().anyMatch(command -> startsWith(command, place));
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
        return new Refusal(fault, at, Math.min(at + length, end));
    }
}
