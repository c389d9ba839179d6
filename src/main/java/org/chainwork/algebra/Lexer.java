package org.chainwork.algebra;

import org.chainwork.algebra.Token.Kind;

/**
 * Cuts a text into {@link Token}s, one at a call. ASCII, Unicode and LaTeX spellings of one thing give the same token,
 * so that the grammar in {@link Parser} is written only once.
 */
final class Lexer {

    private final Source source;
    private final Numbers numbers;
    private final Words words;
    private final Commands commands;
    /** One that was left empty is missed, not passed over. */
    private boolean exponentAwaited;

    Lexer(Source source, Vocabulary vocabulary) {
        this.source = source;
        this.numbers = new Numbers(source, vocabulary);
        this.words = new Words(source, vocabulary);
        this.commands = new Commands(source, words, this::next);
    }

    Token next() {
        if (exponentAwaited) {
            source.skipBlanks();
        } else {
            source.skipBlanksAndEmptyGroups();
        }
        Token token = source.isAtEnd() ? source.take(Kind.END, 0, null) : token();
        exponentAwaited = token.kind() == Kind.CARET;
        return token;
    }

    /** The next token as LaTeX takes an argument without braces: a number is one digit. */
    Token nextArgument() {
        source.skipBlanks();
        if (source.isAtEnd()) {
            return next();
        }
        return switch (source.current()) {
            // what follows the braces does not belong to the argument
            case '{' -> source.take(Kind.OPEN, 1, '}');
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numbers.digit();
            default -> token();
        };
    }

    /** Whether the next token is an opening square bracket, as round the order in {@code \sqrt[3]}. */
    boolean isAtSquareBracket() {
        source.skipBlanks();
        return source.startsWith("[", source.at());
    }

    private Token token() {
        char c = source.current();
        if (Glyphs.isDigit(c) || c == '.') {
            return numbers.number();
        }
        if (Glyphs.isLetter(c)) {
            return words.word();
        }
        if (Greek.isLetter(c)) {
            return words.greek(1, Greek.word(c));
        }
        return switch (c) {
            case '+', '➕' -> single(Kind.PLUS);
            case '-', '−', '–', '—', '‐', '‑', '‒', '―', '➖' -> single(Kind.MINUS);
            case '*' -> source.startsWith("**", source.at()) ? source.take(Kind.CARET, 2, null) : single(Kind.TIMES);
            case '·', '×', '⋅', '∙', '∗', '•', '‧', '・', '⋆', '✕', '✖' -> single(Kind.TIMES);
            case '/', '÷', '∕', '⁄', ':', '∶', '➗' -> single(Kind.DIVIDE);
            case '^', 'ˆ' -> single(Kind.CARET);
            case '(' -> source.take(Kind.OPEN, 1, ')');
            case '[' -> source.take(Kind.OPEN, 1, ']');
            case '{' -> words.isAtLettersInBraces() ? words.inBraces(0) : source.take(Kind.OPEN, 1, '}');
            case ')', ']', '}' -> source.take(Kind.CLOSE, 1, c);
            case '|', '∣' -> single(Kind.BAR);
            case '√' -> source.take(Kind.ROOT_SIGN, 1, 2);
            case '∛' -> source.take(Kind.ROOT_SIGN, 1, 3);
            case '∜' -> source.take(Kind.ROOT_SIGN, 1, 4);
            case 'σ' -> source.take(Kind.FUNCTION, 1, Function.SIGMA);
            case '⁻', '⁺' -> numbers.superscript();
            case '\\' -> commands.command();
            case '=', '≡' -> throw source.refusal(Fault.EQUATION, 1);
            case ',', ';', '!', '<', '>', '≤', '≥', '≠', '&', '∞', '∫', '∑' ->
                throw source.refusal(Fault.NOT_A_FORMULA, 1);
            case '\'', '′', '’', '∂' -> throw derivativeOrQuote(c);
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
        boolean foreign = Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
        throw source.refusal(
                foreign ? Fault.FOREIGN_LETTER : Fault.UNKNOWN_CHARACTER, Character.isHighSurrogate(c) ? 2 : 1);
    }

    /** With nothing before it, a stroke is a quotation mark. */
    private Refusal derivativeOrQuote(char c) {
        boolean quote = c != '∂' && source.at() == source.begin();
        return source.refusal(quote ? Fault.UNKNOWN_CHARACTER : Fault.UNEVALUATED_DERIVATIVE, 1);
    }

    private Token single(Kind kind) {
        return source.take(kind, 1, null);
    }
}
