package org.chainwork.algebra;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainwork.algebra.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads names and functions: the longest one that the problem or the grammar knows. {@code w1}, {@code w_1},
 * {@code w_{1}} and {@code w₁} are one name.
 */
final class Words {

    private static final int LONGEST_FUNCTION = Function.LONGEST_WORD;
    /** What looks like a part of the name before it, whether it can be read or not. */
    private static final Pattern SUBSCRIPT =
            Pattern.compile("[0-9₀-₉]*+(?:_++(?:\\{(?:[^{}]++|\\{[^{}]*+}){0,3}+}?|[0-9₀-₉]++|[A-Za-z]*+))?+");

    private static final Pattern DERIVATIVE =
            Pattern.compile("d(\\s*N)?(?:\\s*/\\s*D(?:\\s*N)?|([}\\s]+\\{)\\s*D(?:\\s*N)?\\s*}?)"
                    .replace("D", "(?:d|∂|\\\\partial|\\\\mathrm\\{d}|\\\\differentialD)")
                    .replace("N", "\\\\?[a-zA-Z](?:\\w|\\{[0-9]*})*+"));
    private static final Pattern FRACTION_BEFORE = Pattern.compile("\\\\[dtc]?frac\\s*+\\{\\s*+$");
    private static final Pattern ANSWER_AFTER =
            Pattern.compile("\\s*+(?:->|(?![-−–+*·×⋅/÷^|)\\]}]|\\\\(?:cdot|times|div)(?![A-Za-z])).)");
    private static final Pattern LETTERS_IN_BRACES = Pattern.compile("\\{\\s*+[A-Za-z]++\\s*+}_");

    private final Source source;
    private final Vocabulary vocabulary;

    Words(Source source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
    }

    Token word() {
        int most = Math.max(vocabulary.longestName(), LONGEST_FUNCTION);
        StringBuilder name = new StringBuilder();
        Meaning best = null;
        int bestStop = 0;
        int stop = source.at();
        boolean whole = false;
        while (source.has(stop) && name.length() < most && !whole) {
            int next = extend(name, stop);
            if (next == stop) {
                break;
            }
            whole = source.charAt(next - 1) == '}';
            stop = next;
            // past the longest name there are functions only, which need a bracket
            boolean mayMean = name.length() <= vocabulary.longestName() || source.isBracketAt(stop);
            Meaning meaning = mayMean ? meaning(name.toString(), stop) : null;
            if (meaning != null) {
                best = meaning;
                bestStop = stop;
            }
        }
        if (best == null) {
            return unknown();
        }
        if (isCut(bestStop)) {
            throw source.refusal(Fault.UNKNOWN_NAME, wholeLength(bestStop));
        }
        return source.take(best.kind, bestStop - source.at(), best.value);
    }

    /** Whether a name goes on that ends here with what is known of it: the {@code 2} of {@code w12}. */
    private boolean isCut(int stop) {
        if (!source.has(stop)) {
            return false;
        }
        char last = source.charAt(stop - 1);
        char next = source.charAt(stop);
        boolean afterDigit = Glyphs.isDigit(last) || Glyphs.isSubscript(last);
        return next == '_' || Glyphs.isSubscript(next) || (afterDigit && Glyphs.isDigit(next));
    }

    /** Of the name that begins here and whose letters end at {@code stop}, with all that looks like its subscript. */
    private int wholeLength(int stop) {
        Matcher matcher = SUBSCRIPT.matcher(source.text()).region(stop, source.end());
        return (matcher.lookingAt() ? matcher.end() : stop) - source.at();
    }

    /** Whether the letters of a name stand in braces here, with a subscript after them. */
    boolean isAtLettersInBraces() {
        return LETTERS_IN_BRACES
                .matcher(source.text())
                .region(source.at(), source.end())
                .lookingAt();
    }

    /** {@code \operatorname{abs}}, {@code \mathrm{e}}, {@code {w}_1}: the word in the braces counts. */
    Token inBraces(int commandLength) {
        int open = source.at() + commandLength;
        int close = source.text().indexOf('}', open);
        if (!source.startsWith("{", open) || close < 0 || !source.has(close)) {
            throw source.refusal(Fault.UNKNOWN_COMMAND, commandLength);
        }
        StringBuilder name = new StringBuilder(source.slice(open + 1, close).strip());
        boolean begun = !name.isEmpty() && Glyphs.isLetter(name.charAt(name.length() - 1));
        int stop = begun && source.startsWith("_", close + 1) ? subscript(name, close + 1) : close + 1;
        String word = name.toString();
        int length = stop - source.at();
        if (isCut(stop)) {
            throw source.refusal(Fault.UNKNOWN_NAME, wholeLength(stop));
        }
        Meaning meaning = meaning(word, stop);
        if (meaning != null) {
            return source.take(meaning.kind, length, meaning.value);
        }
        if ("e".equals(word)) {
            return source.take(Kind.EULER, length, null);
        }
        throw source.refusal(fault(word), length);
    }

    /** A name that begins with a letter whose own name is {@code word}, and ends with its subscript. */
    Token greek(int length, String word) {
        int start = source.at();
        Subscript subscript = Subscript.after(source.text(), start + length);
        Symbol whole = vocabulary.symbol(word + subscript.digits());
        if (whole != null) {
            return source.take(Kind.NAME, subscript.end() - start, whole);
        }
        Symbol letter = vocabulary.symbol(word);
        if (letter != null && !isCut(start + length)) {
            return source.take(Kind.NAME, length, letter);
        }
        throw source.refusal(Fault.UNKNOWN_NAME, wholeLength(start + length));
    }

    private Fault fault(String word) {
        if ("d".equals(word)) {
            return Fault.UNEVALUATED_DERIVATIVE;
        }
        return function(word) == null ? Fault.UNKNOWN_NAME : Fault.FUNCTION_WITHOUT_BRACKETS;
    }

    /** Appends the next character or subscript to a name that begins here, and gives the place after it. */
    private int extend(StringBuilder name, int place) {
        char c = source.charAt(place);
        boolean begun = !name.isEmpty();
        boolean afterDigit = begun && Glyphs.isDigit(name.charAt(name.length() - 1));
        if (Glyphs.isLetter(c) && !afterDigit) {
            name.append(c);
            return place + 1;
        }
        if (begun && (Glyphs.isDigit(c) || Glyphs.isSubscript(c))) {
            name.append(Glyphs.plainDigit(c));
            return place + 1;
        }
        return c == '_' && begun && !afterDigit ? subscript(name, place) : place;
    }

    /** Appends what stands after an underscore, and gives the place after it; gives that of the underscore if nothing does. */
    private int subscript(StringBuilder name, int low) {
        Optional<Subscript> inBraces = Subscript.inBraces(source.text(), low, source.end());
        if (inBraces.isPresent() && inBraces.get().digits().length() <= vocabulary.longestName()) {
            name.append(inBraces.get().digits());
            return inBraces.get().end();
        }
        if (source.has(low + 1) && Glyphs.isDigit(source.charAt(low + 1))) {
            name.append(source.charAt(low + 1));
            return low + 2;
        }
        return low;
    }

    private @Nullable Meaning meaning(String word, int stop) {
        Symbol symbol = vocabulary.symbol(word);
        if (symbol != null) {
            return new Meaning(Kind.NAME, symbol);
        }
        Meaning function = function(word);
        return function != null && source.isBracketAt(stop) ? function : null;
    }

    private static @Nullable Meaning function(String word) {
        Function function = Function.named(word);
        if (function != null) {
            return new Meaning(Kind.FUNCTION, function);
        }
        return switch (word) {
            case "sqrt" -> new Meaning(Kind.ROOT, 2);
            case "cbrt" -> new Meaning(Kind.ROOT, 3);
            default -> null;
        };
    }

    private Token unknown() {
        Matcher derivative = DERIVATIVE.matcher(source.text()).region(source.at(), source.end());
        if (derivative.lookingAt()) {
            Matcher fraction = FRACTION_BEFORE.matcher(source.text()).region(0, source.at());
            int from = derivative.group(2) != null && fraction.find() ? fraction.start() : source.at();
            boolean ofName = derivative.group(1) != null;
            Fault fault =
                    ofName && isInFront(from, derivative.end()) ? Fault.LEFT_HAND_SIDE : Fault.UNEVALUATED_DERIVATIVE;
            throw new Refusal(fault, from, derivative.end());
        }
        int letters = source.skipLetters(source.at());
        int length = wholeLength(letters);
        if (length == 1 && source.current() == 'e') {
            return source.take(Kind.EULER, 1, null);
        }
        int otherCase = Math.max(lengthInOtherCase(), functionInOtherCase(letters));
        if (otherCase > 0) {
            throw source.refusal(Fault.OTHER_CASE, otherCase);
        }
        int function = functionLength(letters, source.at() + length);
        throw function > 0
                ? source.refusal(Fault.FUNCTION_WITHOUT_BRACKETS, function)
                : source.refusal(Fault.UNKNOWN_NAME, length);
    }

    /** Of the function that begins here and is all of the letters, or all but a name; 0 if there is none. */
    private int functionLength(int letters, int whole) {
        for (int stop = Math.min(letters, source.at() + LONGEST_FUNCTION); stop > source.at(); stop--) {
            if (function(source.slice(source.at(), stop)) != null
                    && (stop == letters || isName(source.slice(stop, whole)))) {
                return stop - source.at();
            }
        }
        return 0;
    }

    private boolean isName(String spelled) {
        return Names.spelledBy(spelled).filter(vocabulary::contains).isPresent();
    }

    /** Of the function here that is one but for its capitals, as in {@code Sqrt[u]}; 0 if there is none. */
    private int functionInOtherCase(int letters) {
        String word = source.slice(source.at(), letters);
        String small = word.toLowerCase(Locale.ROOT);
        return function(small) != null && !small.equals(word) ? word.length() : 0;
    }

    /** Whether what is asked for stands there, in front of something that no sign of an operation joins to it. */
    private boolean isInFront(int from, int to) {
        return from == source.begin()
                && vocabulary.isLeftHandSide(source.slice(from, to))
                && ANSWER_AFTER.matcher(source.text()).region(to, source.end()).lookingAt();
    }

    /** Of the longest name here that is one of the problem but for its capitals; 0 if there is none. */
    private int lengthInOtherCase() {
        StringBuilder name = new StringBuilder();
        int stop = source.at();
        int longest = 0;
        while (source.has(stop) && name.length() < vocabulary.longestName()) {
            int next = extend(name, stop);
            if (next == stop) {
                break;
            }
            stop = next;
            longest = vocabulary.names().stream().anyMatch(name.toString()::equalsIgnoreCase)
                    ? stop - source.at()
                    : longest;
        }
        return longest;
    }

    /** What a word stands for, as the parts of a token. */
    private record Meaning(Kind kind, Object value) {}
}
