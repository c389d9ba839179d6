package org.chainwork.algebra;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.chainwork.algebra.Token.Kind;

/** Reads what begins with a backslash: LaTeX, as a math editor and other programs write it. */
final class Commands {

    /** What the commands begin with that stand before a bracket and say how large it is. */
    private static final List<String> DELIMITERS =
            List.of("\\left", "\\right", "\\mleft", "\\mright", "\\big", "\\Big");

    /** What math editors put a backslash before when somebody types it. */
    private static final Set<String> SIGNS = Set.of("$", "%", "#", "&");

    private final Source source;
    private final Words words;
    private final Supplier<Token> next;

    /** After {@code \left} the bracket is {@code next}. */
    Commands(Source source, Words words, Supplier<Token> next) {
        this.source = source;
        this.words = words;
        this.next = next;
    }

    Token command() {
        int start = source.at();
        int length = Math.max(source.skipLetters(start + 1) - start, Math.min(2, source.end() - start));
        String name = source.slice(start + 1, start + length);
        return switch (name) {
            case "left", "mleft", "bigl", "Bigl", "biggl", "Biggl" -> delimiter(length, Kind.LEFT_BAR);
            case "right", "mright", "bigr", "Bigr", "biggr", "Biggr" -> delimiter(length, Kind.RIGHT_BAR);
            case "big", "Big", "bigg", "Bigg" -> delimiter(length, Kind.BAR);
            case "frac", "dfrac", "tfrac", "cfrac" -> source.take(Kind.FRACTION, length, null);
            case "over" -> source.take(Kind.OVER, length, null);
            case "sqrt" -> source.take(Kind.LATEX_ROOT, length, null);
            case "surd" -> source.take(Kind.ROOT_SIGN, length, 2);
            case "cdot", "times", "ast", "bullet" -> source.take(Kind.TIMES, length, null);
            case "div" -> source.take(Kind.DIVIDE, length, null);
            case "lbrace", "{" -> source.take(Kind.OPEN, length, '}');
            case "rbrace", "}" -> source.take(Kind.CLOSE, length, '}');
            case "lparen" -> source.take(Kind.OPEN, length, ')');
            case "rparen" -> source.take(Kind.CLOSE, length, ')');
            case "lbrack" -> source.take(Kind.OPEN, length, ']');
            case "rbrack" -> source.take(Kind.CLOSE, length, ']');
            case "lvert" -> source.take(Kind.LEFT_BAR, length, null);
            case "rvert" -> source.take(Kind.RIGHT_BAR, length, null);
            case "vert", "mid", "|" -> source.take(Kind.BAR, length, null);
            case "exponentialE" -> source.take(Kind.EULER, length, null);
            case "mathrm", "operatorname", "mathit" -> words.inBraces(length);
            case "placeholder" -> throw source.refusal(Fault.EMPTY_BOX, length);
            case "dot", "ddot", "partial", "differentialD", "prime" ->
                throw source.refusal(Fault.UNEVALUATED_DERIVATIVE, length);
            case "lim", "int", "sum", "prod", "le", "ge", "ne", "lt", "gt", "leq", "geq", "neq", "infty", "to" ->
                throw source.refusal(Fault.NOT_A_FORMULA, length);
            default -> otherCommand(name, length);
        };
    }

    private Token otherCommand(String name, int length) {
        String letter = Greek.ofCommand(name);
        return letter == null ? functionCommand(name, length) : words.greek(length, letter);
    }

    private Token functionCommand(String name, int length) {
        Function function = Function.named(name);
        if (function == null) {
            throw unknown(name, length);
        }
        if (!source.isBracketAt(source.at() + length)) {
            throw source.refusal(Fault.FUNCTION_WITHOUT_BRACKETS, length);
        }
        return source.take(Kind.FUNCTION, length, function);
    }

    /** Of {@code \$} it is the sign that somebody typed. */
    private Refusal unknown(String name, int length) {
        boolean sign = SIGNS.contains(name);
        if (sign) {
            source.moveTo(source.at() + 1);
        }
        return source.refusal(sign ? Fault.UNKNOWN_CHARACTER : Fault.UNKNOWN_COMMAND, sign ? 1 : length);
    }

    /** {@code \left(}: the bracket counts, not the command before it. */
    private Token delimiter(int commandLength, Kind bar) {
        int start = source.at();
        source.moveTo(start + commandLength);
        source.skipBlanks();
        if (isAtDelimiter()) {
            throw source.refusal(Fault.EXPECTED_OPERAND, 1);
        }
        Token bracket = next.get();
        Kind kind = switch (bracket.kind()) {
            case OPEN, CLOSE -> bracket.kind();
            case BAR, LEFT_BAR, RIGHT_BAR -> bar;
            default -> throw new Refusal(Fault.EXPECTED_OPERAND, bracket);
        };
        return new Token(kind, start, source.at(), bracket.value());
    }

    /** One after the other they would mean nothing, and nest without end. */
    private boolean isAtDelimiter() {
        return DELIMITERS.stream().anyMatch(command -> source.startsWith(command, source.at()));
    }
}
