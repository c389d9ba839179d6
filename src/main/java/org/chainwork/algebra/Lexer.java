package org.chainwork.algebra;

import java.util.List;
import org.chainwork.algebra.Token.Kind;

/**
 * Cuts a text into {@link Token}s, one at a call. ASCII, Unicode and LaTeX spellings of one thing give the same token,
 * so that the grammar in {@link Parser} is written only once.
 */
final class Lexer {

    private static final List<String> DELIMITERS =
            List.of("\\left", "\\right", "\\mleft", "\\mright", "\\bigl", "\\bigr", "\\Bigl", "\\Bigr");

    private final Source source;
    private final Numbers numbers;
    private final Words words;

    Lexer(String text, int start, Vocabulary vocabulary) {
        this.source = new Source(text, start);
        this.numbers = new Numbers(source, vocabulary);
        this.words = new Words(source, vocabulary);
    }

    Token next() {
        source.skipBlanks();
        return source.isAtEnd() ? source.take(Kind.END, 0, null) : token();
    }

    /** The next token as LaTeX takes an argument without braces: a number is one digit. */
    Token nextArgument() {
        source.skipBlanks();
        return !source.isAtEnd() && Glyphs.isDigit(source.current()) ? numbers.digit() : next();
    }

    /** Whether the next token is an opening square bracket, as round the order in {@code \sqrt[3]}. */
    boolean isAtSquareBracket() {
        source.skipBlanks();
        return source.startsWith("[", source.at());
    }

    Refusal refusal(Fault fault, Token token) {
        return source.refusal(fault, token);
    }

    private Token token() {
        char c = source.current();
        if (Glyphs.isDigit(c) || c == '.') {
            return numbers.number();
        }
        if (Glyphs.isLetter(c)) {
            return words.word();
        }
        return switch (c) {
            case '+', '＋' -> single(Kind.PLUS);
            case '-', '−', '–', '—', '‐', '‑' -> single(Kind.MINUS);
            case '*' -> source.startsWith("**", source.at()) ? source.take(Kind.CARET, 2, null) : single(Kind.TIMES);
            case '·', '×', '⋅', '∙', '∗', '•', '⋆', '＊' -> single(Kind.TIMES);
            case '/', '÷', '∕', '⁄', ':' -> single(Kind.DIVIDE);
            case '^' -> single(Kind.CARET);
            case '(' -> source.take(Kind.OPEN, 1, ')');
            case '[' -> source.take(Kind.OPEN, 1, ']');
            case '{' -> source.take(Kind.OPEN, 1, '}');
            case ')', ']', '}' -> source.take(Kind.CLOSE, 1, c);
            case '|' -> single(Kind.BAR);
            case '√' -> source.take(Kind.ROOT_SIGN, 1, 2);
            case '∛' -> source.take(Kind.ROOT_SIGN, 1, 3);
            case '∜' -> source.take(Kind.ROOT_SIGN, 1, 4);
            case 'σ' -> source.take(Kind.FUNCTION, 1, Function.SIGMA);
            case '⁻', '⁺' -> numbers.superscript();
            case '\\' -> command();
            case '=', '≡' -> throw source.refusal(Fault.EQUATION, 1);
            case ',', ';', '!', '<', '>', '≤', '≥', '≠', '&', '∞', '∫', '∑' ->
                throw source.refusal(Fault.NOT_A_FORMULA, 1);
            case '\'', '′', '’', '∂' -> throw source.refusal(Fault.UNEVALUATED_DERIVATIVE, 1);
            case '_' -> throw source.refusal(Fault.UNKNOWN_NAME, 1);
            default -> otherCharacter(c);
        };
    }

    private Token otherCharacter(char c) {
        if (Glyphs.isVulgarFraction(c)) {
            return source.take(Kind.NUMBER, 1, Glyphs.vulgarFraction(c));
        }
        if (Glyphs.isSuperscript(c)) {
            return numbers.superscript();
        }
        throw source.refusal(Fault.UNKNOWN_CHARACTER, Character.isHighSurrogate(c) ? 2 : 1);
    }

    private Token single(Kind kind) {
        return source.take(kind, 1, null);
    }

    private Token command() {
        int start = source.at();
        int length = Math.max(source.skipLetters(start + 1) - start, Math.min(2, source.end() - start));
        String name = source.slice(start + 1, start + length);
        return switch (name) {
            case "left", "mleft", "bigl", "Bigl" -> delimiter(length, Kind.LEFT_BAR);
            case "right", "mright", "bigr", "Bigr" -> delimiter(length, Kind.RIGHT_BAR);
            case "frac", "dfrac", "tfrac", "cfrac" -> source.take(Kind.FRACTION, length, null);
            case "sqrt" -> source.take(Kind.LATEX_ROOT, length, null);
            case "cdot", "times", "ast", "bullet" -> source.take(Kind.TIMES, length, null);
            case "div" -> source.take(Kind.DIVIDE, length, null);
            case "lbrace", "{" -> source.take(Kind.OPEN, length, '}');
            case "rbrace", "}" -> source.take(Kind.CLOSE, length, '}');
            case "lbrack" -> source.take(Kind.OPEN, length, ']');
            case "rbrack" -> source.take(Kind.CLOSE, length, ']');
            case "lvert" -> source.take(Kind.LEFT_BAR, length, null);
            case "rvert" -> source.take(Kind.RIGHT_BAR, length, null);
            case "vert", "|" -> source.take(Kind.BAR, length, null);
            case "exponentialE" -> source.take(Kind.EULER, length, null);
            case "mathrm", "operatorname", "mathit" -> words.inBraces(length);
            case "placeholder" -> throw source.refusal(Fault.EMPTY_BOX, length);
            case "dot", "ddot", "partial", "differentialD", "prime" ->
                throw source.refusal(Fault.UNEVALUATED_DERIVATIVE, length);
            case "lim", "int", "sum", "prod", "le", "ge", "ne", "lt", "gt", "leq", "geq", "neq", "infty", "to" ->
                throw source.refusal(Fault.NOT_A_FORMULA, length);
            default -> functionCommand(name, length);
        };
    }

    private Token functionCommand(String name, int length) {
        Function function = Function.named(name);
        if (function == null) {
            throw source.refusal(Fault.UNKNOWN_COMMAND, length);
        }
        if (!source.isBracketAt(source.at() + length)) {
            throw source.refusal(Fault.FUNCTION_WITHOUT_BRACKETS, length);
        }
        return source.take(Kind.FUNCTION, length, function);
    }

    /** {@code \left(}: the bracket counts, not the command before it. */
    private Token delimiter(int commandLength, Kind bar) {
        int start = source.at();
        source.moveTo(start + commandLength);
        source.skipBlanks();
        if (isAtDelimiterCommand()) {
            throw source.refusal(Fault.EXPECTED_OPERAND, 1);
        }
        Token bracket = next();
        Kind kind = switch (bracket.kind()) {
            case OPEN, CLOSE -> bracket.kind();
            case BAR, LEFT_BAR, RIGHT_BAR -> bar;
            default -> throw source.refusal(Fault.EXPECTED_OPERAND, bracket);
        };
        return new Token(kind, start, source.at(), bracket.value());
    }

    /** One after the other they would mean nothing, and nest without end. */
    private boolean isAtDelimiterCommand() {
        return DELIMITERS.stream().anyMatch(command -> source.startsWith(command, source.at()));
    }
}
