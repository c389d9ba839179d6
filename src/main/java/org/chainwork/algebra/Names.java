package org.chainwork.algebra;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Finds the names in a text where nobody has listed them.
 *
 * <p>Some names are known beforehand. Where letters stand together, the longest known name is taken first, from left to
 * right; each letter that is left is a name by itself, the last one with the digits after it: {@code w1x+b1} has
 * {@code w1}, {@code x} and {@code b1}, and {@code 2uw1} has {@code u} and {@code w1}. So a name of several letters has
 * to be known. To split errs on the safe side: taking {@code wx} for one name would lose the {@code x} in it, while the
 * product of the letters of a name stands for the name as well as any.
 *
 * <p>Functions and LaTeX commands are no names, nor is a letter {@code e} by itself, which is Euler's number. Subscripts
 * are read as {@link Parser} reads them. Names of more than {@value #MAX_LENGTH} characters are not found.
 */
public final class Names {

    /** Of a name, in characters. */
    public static final int MAX_LENGTH = 32;

    private static final Set<String> ROOTS = Set.of("sqrt", "cbrt");

    private final Typed typed;
    private final String text;
    private final Set<String> known;
    private final SequencedMap<String, Integer> found = new LinkedHashMap<>();

    private Names(String text, Collection<String> known) {
        this.typed = Typed.of(text);
        this.text = typed.plain();
        this.known = new LinkedHashSet<>(known);
    }

    /** The names in order, each with the place where it first occurs, in UTF-16 units. Never throws. */
    public static SequencedMap<String, Integer> in(String text, Collection<String> known) {
        Names names = new Names(text, known);
        names.scan();
        return names.found;
    }

    /** The name that a text spells, in the form of {@link Symbol}: {@code w_1} is {@code w1}, {@code α} is {@code alpha}. */
    public static Optional<String> spelledBy(String text) {
        String spelled = Greek.spelled(Typed.of(text).plain());
        int letters = 0;
        while (letters < spelled.length() && Glyphs.isLetter(spelled.charAt(letters))) {
            letters++;
        }
        Subscript subscript = Subscript.after(spelled, letters);
        return letters > 0 && subscript.end() == spelled.length()
                ? Optional.of(spelled.substring(0, letters) + subscript.digits())
                : Optional.empty();
    }

    /** Whether a word is a function or a root, and so no good name. */
    public static boolean isFunction(String word) {
        return ROOTS.contains(word) || Function.named(word) != null;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '\\') {
                at = command(at);
            } else if (Greek.isLetter(text.charAt(at))) {
                at = greek(Greek.word(text.charAt(at)), at, at + 1);
            } else if (Glyphs.isLetter(text.charAt(at))) {
                at = word(at);
            } else {
                at++;
            }
        }
    }

    private int command(int start) {
        int end = endOfLetters(start + 1);
        String letter = Greek.ofCommand(text.substring(start + 1, end));
        return letter == null ? end : greek(letter, start, end);
    }

    private int greek(String letter, int start, int end) {
        Subscript subscript = Subscript.after(text, end);
        String name = letter + subscript.digits();
        if (name.length() <= MAX_LENGTH) {
            found.putIfAbsent(name, typed.place(start));
        }
        return subscript.end();
    }

    private int word(int start) {
        int end = endOfLetters(start);
        boolean inBraces = charAt(start - 1) == '{' && charAt(end) == '}' && charAt(end + 1) == '_';
        Subscript subscript = Subscript.after(text, inBraces ? end + 1 : end);
        int at = start;
        while (at < end) {
            at += piece(at, text.substring(at, Math.min(end, at + MAX_LENGTH)), subscript.digits());
        }
        return Math.max(at, subscript.end());
    }

    /** The length of the name or function that {@code letters} begin with; more than theirs if it takes the digits. */
    private int piece(int at, String letters, String digits) {
        Optional<String> name = longestKnown(letters, digits);
        int function = longestFunction(letters);
        if (name.isPresent() && name.get().length() >= function) {
            found.putIfAbsent(name.get(), typed.place(at));
            return name.get().length();
        }
        if (function > 0) {
            return function;
        }
        String single = letters.length() == 1 ? letters + digits : letters.substring(0, 1);
        if (!single.equals("e") && single.length() <= MAX_LENGTH) {
            found.putIfAbsent(single, typed.place(at));
        }
        return 1;
    }

    /** Digits belong to a name or not, all of them: {@code w10} does not begin with {@code w1}. */
    private Optional<String> longestKnown(String letters, String digits) {
        for (int length = letters.length(); length > 0; length--) {
            String word = length == letters.length() ? letters + digits : letters.substring(0, length);
            if (known.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static int longestFunction(String letters) {
        for (int length = Math.min(Function.LONGEST_WORD, letters.length()); length > 1; length--) {
            if (isFunction(letters.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    private int endOfLetters(int from) {
        int end = from;
        while (end < text.length() && Glyphs.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private char charAt(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : ' ';
    }
}
