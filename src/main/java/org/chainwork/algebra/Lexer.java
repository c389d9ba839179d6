package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainwork.algebra.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into {@link Token}s, one at a call. ASCII, Unicode and LaTeX spellings of one thing give the same token,
 * so that the grammar in {@link Parser} is written only once.
 */
final class Lexer {

    static final int MAX_DIGITS = 1_000;

    private static final int LONGEST_FOUND = 24;
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String VULGAR_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final String VULGAR_NUMERATORS = "112131234151357";
    private static final String VULGAR_DENOMINATORS = "233445555668888";
    private static final Pattern DERIVATIVE =
            Pattern.compile("[d∂]\\s*\\\\?[a-zA-Z]\\w*(\\s*/|[}\\s]+\\{)\\s*[d∂\\\\]");
    private static final Pattern SCIENTIFIC = Pattern.compile("[eE][+-]?[0-9]+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final String text;
    private final Vocabulary vocabulary;
    private final int end;
    private int at;

    Lexer(String text, int start, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.at = start;
        this.end = withoutTrailingDollars(text);
        while (at < end && (text.charAt(at) == '$' || isBlank(text.charAt(at)))) {
            at++;
        }
    }

    private static int withoutTrailingDollars(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '$' || isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    Token next() {
        skipBlanks();
        return at == end ? new Token(Kind.END, end, end, null) : token(MAX_DIGITS);
    }

    /** The next token as LaTeX takes an argument without braces: a number is one digit. */
    Token nextArgument() {
        skipBlanks();
        return at == end ? new Token(Kind.END, end, end, null) : token(1);
    }

    /** Whether the next token is an opening square bracket, as round the order in {@code \sqrt[3]}. */
    boolean isAtSquareBracket() {
        skipBlanks();
        return at < end && text.charAt(at) == '[';
    }

    Refusal refusal(Fault fault, Token token) {
        return new Refusal(fault, token.start(), found(token.start(), token.end()));
    }

    private Token token(int maxDigits) {
        char c = text.charAt(at);
        if (isDigit(c) || c == '.') {
            return number(maxDigits);
        }
        if (isLetter(c)) {
            return word();
        }
        return switch (c) {
            case '+', '＋' -> single(Kind.PLUS);
            case '-', '−', '–', '—', '‐', '‑' -> single(Kind.MINUS);
            case '*' -> text.startsWith("**", at) ? token(Kind.CARET, 2, null) : single(Kind.TIMES);
            case '·', '×', '⋅', '∙', '∗', '•', '⋆', '＊' -> single(Kind.TIMES);
            case '/', '÷', '∕', '⁄', ':' -> single(Kind.DIVIDE);
            case '^' -> single(Kind.CARET);
            case '(' -> token(Kind.OPEN, 1, ')');
            case '[' -> token(Kind.OPEN, 1, ']');
            case '{' -> token(Kind.OPEN, 1, '}');
            case ')', ']', '}' -> token(Kind.CLOSE, 1, c);
            case '|' -> single(Kind.BAR);
            case '√' -> token(Kind.ROOT_SIGN, 1, 2);
            case '∛' -> token(Kind.ROOT_SIGN, 1, 3);
            case '∜' -> token(Kind.ROOT_SIGN, 1, 4);
            case 'σ' -> token(Kind.FUNCTION, 1, Function.SIGMA);
            case '\\' -> command();
            case '=', '≡' -> throw refusal(Fault.EQUATION, 1);
            case ',' -> throw refusal(decimalComma() ? Fault.DECIMAL_COMMA : Fault.NOT_A_FORMULA, 1);
            case ';', '!', '<', '>', '≤', '≥', '≠', '&', '∞', '∫', '∑' -> throw refusal(Fault.NOT_A_FORMULA, 1);
            case '\'', '′', '’', '∂' -> throw refusal(Fault.UNEVALUATED_DERIVATIVE, 1);
            case '_' -> throw refusal(Fault.UNKNOWN_NAME, 1);
            default -> otherCharacter(c);
        };
    }

    private Token otherCharacter(char c) {
        int vulgar = VULGAR_FRACTIONS.indexOf(c);
        if (vulgar >= 0) {
            return token(
                    Kind.NUMBER,
                    1,
                    Rational.of(VULGAR_NUMERATORS.charAt(vulgar) - '0', VULGAR_DENOMINATORS.charAt(vulgar) - '0'));
        }
        if (c == '⁻' || c == '⁺' || SUPERSCRIPTS.indexOf(c) >= 0) {
            return superscript();
        }
        throw refusal(Fault.UNKNOWN_CHARACTER, Character.isHighSurrogate(c) && at + 1 < end ? 2 : 1);
    }

    private Token single(Kind kind) {
        return token(kind, 1, null);
    }

    private Token token(Kind kind, int length, @Nullable Object value) {
        int start = at;
        at += length;
        return new Token(kind, start, at, value);
    }

    // ---- numbers

    private Token number(int maxDigits) {
        int start = at;
        int i = digitsFrom(at, maxDigits);
        int point = -1;
        if (i < end && text.charAt(i) == '.' && maxDigits > 1) {
            point = i;
            i = digitsFrom(i + 1, maxDigits);
        }
        int digits = i - start - (point < 0 ? 0 : 1);
        if (digits == 0) {
            throw refusal(Fault.EXPECTED_OPERAND, 1);
        }
        if (digits > MAX_DIGITS || (maxDigits > 1 && i < end && isDigit(text.charAt(i)))) {
            throw refusal(Fault.TOO_MANY_DIGITS, LONGEST_FOUND);
        }
        if (i + 1 < end && text.charAt(i) == ',' && isDigit(text.charAt(i + 1))) {
            at = i;
            throw refusal(Fault.DECIMAL_COMMA, 1);
        }
        Matcher scientific = SCIENTIFIC.matcher(text).region(i, end);
        if (scientific.lookingAt() && !vocabulary.contains("e")) {
            at = i;
            throw refusal(Fault.SCIENTIFIC_NOTATION, scientific.end() - i);
        }
        return token(Kind.NUMBER, i - start, value(start, point, i));
    }

    private int digitsFrom(int from, int most) {
        int i = from;
        while (i < end && i - from <= most && isDigit(text.charAt(i))) {
            i++;
        }
        return Math.min(i, from + most);
    }

    private Rational value(int start, int point, int stop) {
        if (point < 0) {
            return stop - start < 18
                    ? Rational.of(Long.parseLong(text, start, stop, 10))
                    : Rational.of(new BigInteger(text.substring(start, stop)));
        }
        String digits = text.substring(start, point) + text.substring(point + 1, stop);
        return new Rational(new BigInteger(digits), BigInteger.TEN.pow(stop - point - 1));
    }

    private boolean decimalComma() {
        return at > 0 && at + 1 < end && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
    }

    private Token superscript() {
        int start = at;
        boolean negative = text.charAt(at) == '⁻';
        int i = negative || text.charAt(at) == '⁺' ? at + 1 : at;
        StringBuilder digits = new StringBuilder();
        while (i < end && SUPERSCRIPTS.indexOf(text.charAt(i)) >= 0 && digits.length() <= MAX_DIGITS) {
            digits.append((char) ('0' + SUPERSCRIPTS.indexOf(text.charAt(i))));
            i++;
        }
        if (digits.isEmpty()) {
            throw refusal(Fault.EXPECTED_OPERAND, 1);
        }
        if (digits.length() > MAX_DIGITS) {
            throw refusal(Fault.TOO_MANY_DIGITS, LONGEST_FOUND);
        }
        BigInteger value = new BigInteger(digits.toString());
        return token(Kind.SUPERSCRIPT, i - start, Rational.of(negative ? value.negate() : value));
    }

    // ---- names

    private Token word() {
        StringBuilder name = new StringBuilder();
        int most = Math.max(vocabulary.longestName(), "sigmoid".length());
        int i = at;
        int best = at;
        Kind kind = Kind.END;
        Object value = null;
        boolean whole = false;
        while (i < end && name.length() < most && !whole) {
            char c = text.charAt(i);
            boolean afterDigit = !name.isEmpty() && isDigit(name.charAt(name.length() - 1));
            if (isLetter(c) && !afterDigit) {
                name.append(c);
                i++;
            } else if ((isDigit(c) || isSubscript(c)) && !name.isEmpty()) {
                name.append(plainDigit(c));
                i++;
            } else if (c == '_' && !afterDigit && !name.isEmpty()) {
                int after = subscript(i + 1, name);
                whole = text.charAt(after - 1) == '}';
                i = after;
            } else {
                break;
            }
            String candidate = name.toString();
            Symbol symbol = vocabulary.symbol(candidate);
            Token function = symbol == null ? functionToken(candidate, i) : null;
            if (symbol != null) {
                kind = Kind.NAME;
                value = symbol;
                best = i;
            } else if (function != null && isBracketAt(i)) {
                kind = function.kind();
                value = function.value();
                best = i;
            }
        }
        return kind == Kind.END ? unknownWord() : token(kind, best - at, value);
    }

    /** Appends the digits of a subscript that begins at {@code from}, and gives the place after it. */
    private int subscript(int from, StringBuilder name) {
        int i = from;
        boolean braces = i < end && text.charAt(i) == '{';
        if (braces) {
            i++;
        }
        int digits = 0;
        while (i < end && isDigit(text.charAt(i)) && digits < vocabulary.longestName()) {
            name.append(text.charAt(i));
            digits++;
            i++;
            if (!braces) {
                return i;
            }
        }
        if (digits == 0 || i == end || text.charAt(i) != '}') {
            throw refusal(Fault.UNKNOWN_NAME, i - at);
        }
        return i + 1;
    }

    private @Nullable Token functionToken(String word, int stop) {
        Function function = Function.named(word);
        if (function != null) {
            return new Token(Kind.FUNCTION, at, stop, function);
        }
        return switch (word) {
            case "sqrt" -> new Token(Kind.ROOT, at, stop, 2);
            case "cbrt" -> new Token(Kind.ROOT, at, stop, 3);
            default -> null;
        };
    }

    private Token unknownWord() {
        if (DERIVATIVE.matcher(text).region(at, end).lookingAt()) {
            throw refusal(Fault.UNEVALUATED_DERIVATIVE, LONGEST_FOUND);
        }
        Matcher word = WORD.matcher(text).region(at, end);
        int length = word.lookingAt() ? word.end() - at : 1;
        String found = text.substring(at, at + length);
        if (functionToken(found, at) != null) {
            throw refusal(Fault.FUNCTION_WITHOUT_BRACKETS, length);
        }
        if ("e".equals(found)) {
            return token(Kind.EULER, 1, null);
        }
        throw refusal(Fault.UNKNOWN_NAME, length);
    }

    private boolean isBracketAt(int place) {
        int i = place;
        while (i < end && isBlank(text.charAt(i))) {
            i++;
        }
        return i < end && ("([{".indexOf(text.charAt(i)) >= 0 || text.startsWith("\\left", i));
    }

    // ---- LaTeX

    private Token command() {
        int i = at + 1;
        while (i < end && isLetter(text.charAt(i))) {
            i++;
        }
        int length = Math.max(i - at, Math.min(2, end - at));
        String name = text.substring(at + 1, at + length);
        return switch (name) {
            case "left", "right", "mleft", "mright", "bigl", "bigr", "Bigl", "Bigr" -> delimiter(length, name);
            case "frac", "dfrac", "tfrac", "cfrac" -> token(Kind.FRACTION, length, null);
            case "sqrt" -> token(Kind.LATEX_ROOT, length, null);
            case "cdot", "times", "ast", "bullet" -> token(Kind.TIMES, length, null);
            case "div" -> token(Kind.DIVIDE, length, null);
            case "lbrace", "{" -> token(Kind.OPEN, length, '}');
            case "rbrace", "}" -> token(Kind.CLOSE, length, '}');
            case "lbrack" -> token(Kind.OPEN, length, ']');
            case "rbrack" -> token(Kind.CLOSE, length, ']');
            case "lvert" -> token(Kind.LEFT_BAR, length, null);
            case "rvert" -> token(Kind.RIGHT_BAR, length, null);
            case "vert", "|" -> token(Kind.BAR, length, null);
            case "exponentialE" -> token(Kind.EULER, length, null);
            case "mathrm", "operatorname", "mathit" -> styledWord(length);
            case "placeholder" -> throw refusal(Fault.EMPTY_BOX, length);
            case "dot", "ddot", "partial", "differentialD", "prime" ->
                throw refusal(Fault.UNEVALUATED_DERIVATIVE, length);
            case "lim", "int", "sum", "prod", "le", "ge", "ne", "lt", "gt", "leq", "geq", "neq", "infty", "to" ->
                throw refusal(Fault.NOT_A_FORMULA, length);
            default -> functionCommand(name, length);
        };
    }

    private Token functionCommand(String name, int length) {
        Function function = Function.named(name);
        if (function == null) {
            throw refusal(Fault.UNKNOWN_COMMAND, length);
        }
        if (!isBracketAt(at + length)) {
            throw refusal(Fault.FUNCTION_WITHOUT_BRACKETS, length);
        }
        return token(Kind.FUNCTION, length, function);
    }

    /** {@code \left(}: the bracket counts, not the command before it. */
    private Token delimiter(int length, String name) {
        int start = at;
        at += length;
        skipBlanks();
        if (at == end) {
            throw refusal(Fault.EXPECTED_OPERAND, 0);
        }
        boolean opens = name.endsWith("left") || name.endsWith("l");
        Token bracket = token(MAX_DIGITS);
        Kind kind = switch (bracket.kind()) {
            case BAR, LEFT_BAR, RIGHT_BAR -> opens ? Kind.LEFT_BAR : Kind.RIGHT_BAR;
            case OPEN, CLOSE -> bracket.kind();
            default -> throw refusal(Fault.EXPECTED_OPERAND, bracket);
        };
        return new Token(kind, start, at, bracket.value());
    }

    /** {@code \operatorname{abs}}, {@code \mathrm{e}}: the word in the braces counts. */
    private Token styledWord(int length) {
        int open = at + length;
        int close = text.indexOf('}', open);
        if (open >= end || text.charAt(open) != '{' || close < 0 || close >= end) {
            throw refusal(Fault.UNKNOWN_COMMAND, length);
        }
        String word = text.substring(open + 1, close).strip();
        Symbol symbol = vocabulary.symbol(word);
        Token function = functionToken(word, close + 1);
        if (symbol != null) {
            return token(Kind.NAME, close + 1 - at, symbol);
        }
        if ("e".equals(word)) {
            return token(Kind.EULER, close + 1 - at, null);
        }
        if ("d".equals(word)) {
            throw refusal(Fault.UNEVALUATED_DERIVATIVE, close + 1 - at);
        }
        if (function == null) {
            throw refusal(Fault.UNKNOWN_NAME, close + 1 - at);
        }
        if (!isBracketAt(close + 1)) {
            throw refusal(Fault.FUNCTION_WITHOUT_BRACKETS, close + 1 - at);
        }
        return token(function.kind(), close + 1 - at, function.value());
    }

    // ---- characters

    private void skipBlanks() {
        while (at < end) {
            if (isBlank(text.charAt(at))) {
                at++;
            } else if (text.charAt(at) == '\\' && latexBlank() > 0) {
                at += latexBlank();
            } else {
                return;
            }
        }
    }

    private int latexBlank() {
        if (at + 1 < end && " ,;:!>".indexOf(text.charAt(at + 1)) >= 0) {
            return 2;
        }
        for (String command : new String[] {"\\qquad", "\\quad", "\\space", "\\thinspace", "\\displaystyle"}) {
            int after = at + command.length();
            if (text.startsWith(command, at) && (after >= end || !isLetter(text.charAt(after)))) {
                return command.length();
            }
        }
        return 0;
    }

    private Refusal refusal(Fault fault, int length) {
        return new Refusal(fault, at, found(at, at + length));
    }

    private String found(int from, int to) {
        return text.substring(from, Math.min(Math.min(to, from + LONGEST_FOUND), end));
    }

    /** Blanks, and marks that nobody sees: pasted text is full of them. */
    private static boolean isBlank(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', '~', '\u00a0', '\u00ad', '\u200b', '\u2060', '\u2061', '\u2062', '\ufeff' ->
                true;
            default -> (c >= '\u2000' && c <= '\u200a') || c == '\u202f' || c == '\u205f' || c == '\u3000';
        };
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSubscript(char c) {
        return SUBSCRIPTS.indexOf(c) >= 0;
    }

    /** The ASCII digit of a digit or a subscript digit. */
    static char plainDigit(char c) {
        return isSubscript(c) ? (char) ('0' + SUBSCRIPTS.indexOf(c)) : c;
    }
}
