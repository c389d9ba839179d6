package org.chainwork.shared.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the LaTeX of a math editor into one plain line, and remembers where each place went. Takes any text. */
final class LatexUnwriter {
    private static final Pattern LATEX = Pattern.compile("\\\\|[_^]\\{");
    private static final Pattern COMMAND = Pattern.compile("\\\\(?:[A-Za-z]+ ?|.)?", Pattern.DOTALL);
    /** What needs no brackets as numerator, denominator or exponent: a number, or a name. */
    private static final Pattern SIMPLE = Pattern.compile("\\{(?:[0-9.]+|[A-Za-z]+(?:_(?:[0-9]|\\{[0-9]+\\}))?)\\}");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("cdot", "·"),
            Map.entry("times", "·"),
            Map.entry("ast", "·"),
            Map.entry("div", "/"),
            Map.entry("left", ""),
            Map.entry("right", ""),
            Map.entry("mleft", ""),
            Map.entry("mright", ""),
            Map.entry("mathrm", ""),
            Map.entry("operatorname", ""),
            Map.entry("displaystyle", ""),
            Map.entry("lbrace", "{"),
            Map.entry("rbrace", "}"),
            Map.entry("lbrack", "["),
            Map.entry("rbrack", "]"),
            Map.entry("vert", "|"),
            Map.entry("lvert", "|"),
            Map.entry("rvert", "|"),
            Map.entry("placeholder", "□"),
            Map.entry("sqrt", "√"),
            Map.entry("partial", "∂"),
            Map.entry("differentialD", "d"),
            Map.entry("exponentialE", "e"),
            Map.entry("prime", "′"),
            Map.entry("pi", "π"),
            Map.entry("sigma", "σ"),
            Map.entry("infty", "∞"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("ne", "≠"));
    private static final Map<String, String> SIGNS =
            Map.of("{", "{", "}", "}", "|", "|", ",", "", ";", "", ":", "", "!", "", " ", "", "%", "%", "#", "#");

    private static final Closing PLAIN = new Closing("", Next.NOTHING);

    private final String raw;
    private final StringBuilder out = new StringBuilder();
    private final int[] places;
    /** What each brace that is still open will be closed with. */
    private final Deque<Closing> closings = new ArrayDeque<>();

    private int at;

    private enum Next {
        NOTHING,
        DENOMINATOR,
        GAP
    }

    private record Closing(String written, Next next) {}

    LatexUnwriter(String raw) {
        this.raw = raw;
        this.places = new int[raw.length() + 1];
    }

    static boolean isLatex(String raw) {
        return LATEX.matcher(raw).find();
    }

    String text() {
        while (at < raw.length()) {
            step();
        }
        places[raw.length()] = out.length();
        return out.toString();
    }

    /** Where the character stands that stood at {@code offset} of the raw text; asked after {@link #text}. */
    int placeOf(int offset) {
        return places[offset];
    }

    private void step() {
        char c = raw.charAt(at);
        switch (c) {
            case '\\' -> command();
            case '_' -> take(1, "");
            case '^' -> {
                take(1, "^");
                openArgument(Next.NOTHING);
            }
            case '{' -> open("", PLAIN);
            case '}' -> close();
            default -> take(1, String.valueOf(c));
        }
    }

    private void command() {
        Matcher command = COMMAND.matcher(raw).region(at, raw.length());
        String found = command.lookingAt() ? command.group() : "\\";
        String name = found.substring(1).strip();
        switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac" -> {
                take(found.length(), "");
                openArgument(Next.DENOMINATOR);
            }
            case "sqrt" -> {
                take(found.length(), "√");
                openArgument(Next.NOTHING);
            }
            default -> take(found.length(), plain(found, name));
        }
    }

    private String plain(String found, String name) {
        String sign = found.length() == 2 ? SIGNS.get(found.substring(1)) : null;
        if (sign != null) {
            return sign.isEmpty() && isBetweenNumbers(at + found.length()) ? " " : sign;
        }
        // Only the names of functions are left without a backslash: what the grammar does not know is shown as it is.
        return WORDS.getOrDefault(name, name.matches("sin|cos|tan|tanh|ln|exp|log|abs") ? name : found.stripTrailing());
    }

    private boolean isBetweenNumbers(int end) {
        return !out.isEmpty()
                && Character.isDigit(out.charAt(out.length() - 1))
                && end < raw.length()
                && (Character.isDigit(raw.charAt(end)) || raw.startsWith("\\frac", end));
    }

    /** The braces of an argument become brackets where one line needs them. */
    private void openArgument(Next next) {
        if (at == raw.length()) {
            return;
        }
        char c = raw.charAt(at);
        if (c == '{') {
            boolean simple = SIMPLE.matcher(raw).region(at, raw.length()).lookingAt();
            open(simple ? "" : "(", new Closing(simple ? "" : ")", next));
        } else if (next != Next.NOTHING && c != '\\') {
            take(1, String.valueOf(c));
            follow(next);
        }
    }

    private void open(String opening, Closing closing) {
        closings.push(closing);
        take(1, opening);
    }

    private void close() {
        Closing closing = closings.isEmpty() ? PLAIN : closings.pop();
        take(1, closing.written());
        follow(closing.next());
    }

    private void follow(Next next) {
        switch (next) {
            case NOTHING -> {}
            case DENOMINATOR -> {
                out.append('/');
                openArgument(Next.GAP);
            }
            case GAP -> {
                // Without a gap, a factor beside a fraction would look like a part of its denominator.
                if (at < raw.length() && (Character.isLetter(raw.charAt(at)) || "\\(".indexOf(raw.charAt(at)) >= 0)) {
                    out.append(' ');
                }
            }
        }
    }

    /** All of the {@code length} characters stand where {@code written} begins. */
    private void take(int length, String written) {
        for (int i = 0; i < length; i++) {
            places[at + i] = out.length();
        }
        out.append(written);
        at += length;
    }
}
