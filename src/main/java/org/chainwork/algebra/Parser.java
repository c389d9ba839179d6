package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.List;
import org.chainwork.algebra.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person types, in ASCII, Unicode or LaTeX, and refuses what could be read in two ways.
 *
 * <pre>
 * answer    = [ d output / d target "=" ] sum
 * sum       = [ sign ] term { sign [ sign ] term }
 * term      = factor { ( "*" | "/" ) [ sign ] factor | factor }      a factor may stand beside another without a sign,
 *                                                                    but not a number, and not after "a / b"; a
 *                                                                    fraction of numbers not after a number, as 3 1/2
 * factor    = atom [ "^" exponent | superscript ]
 * exponent  = [ sign ] atom [ "^" exponent ]                         folds to a rational number
 * atom      = number | name | function bracket | root | fraction | bracket | "|" sum "|"
 * root      = ( "sqrt" | "cbrt" ) bracket | "√" atom | "\sqrt" [ "[" number "]" ] argument
 * fraction  = "\frac" argument argument
 * argument  = "{" sum "}" | digit | name
 * bracket   = "(" sum ")" | "[" sum "]" | "{" sum "}"
 * sign      = "+" | "-"
 * number    = digits [ "." [ digits ] ] | "." digits | "½" ...       exact: 0.5 is 1/2
 * </pre>
 *
 * <p>{@code "*"} is also {@code · × ⋅ \cdot \times}, {@code "/"} also {@code ÷ : \div}, {@code "^"} also {@code **},
 * {@code "-"} also {@code − –}. A name is the longest one of the {@link Vocabulary} that fits; {@code w_1},
 * {@code w_{1}} and {@code w₁} are {@code w1}. {@code -u^2} is {@code -(u^2)}. Where the problem has no {@code e}, it is
 * Euler's number, and only its exponent may hold names.
 */
public final class Parser {

    public static final int MAX_LENGTH = 10_000;
    public static final int MAX_DEPTH = 200;

    private final Lexer lexer;
    private @Nullable Token peeked;
    private int depth;
    /** Bars opened within the innermost bracket: inside them a bar after a factor closes. */
    private int openBars;

    private Parser(Lexer lexer) {
        this.lexer = lexer;
    }

    /** Never throws; takes time linear in the text, up to {@value #MAX_LENGTH} characters. */
    public static Reading read(String text, Vocabulary vocabulary) {
        if (text.length() > MAX_LENGTH) {
            return new Unreadable(Fault.TOO_LONG, MAX_LENGTH, "");
        }
        int equals = text.indexOf('=');
        if (equals >= 0 && !vocabulary.isLeftHandSide(text.substring(0, equals))) {
            return new Unreadable(Fault.EQUATION, equals, "=");
        }
        try {
            return new Read(new Parser(new Lexer(text, equals + 1, vocabulary)).answer());
        } catch (Refusal refusal) {
            return refusal.unreadable();
        }
    }

    private Expr answer() {
        if (peek().kind() == Kind.END) {
            throw lexer.refusal(Fault.EMPTY, peek());
        }
        Expr sum = sum();
        Token rest = peek();
        if (rest.kind() != Kind.END) {
            throw lexer.refusal(rest.kind() == Kind.CLOSE ? Fault.UNOPENED : Fault.EXPECTED_OPERATOR, rest);
        }
        return sum;
    }

    private Expr sum() {
        List<Expr> terms = new ArrayList<>(4);
        terms.add(isSign(peek()) ? signedTerm() : term());
        while (isSign(peek())) {
            terms.add(signedTerm());
        }
        return terms.size() == 1 ? terms.getFirst() : new Sum(terms);
    }

    private Expr signedTerm() {
        boolean negative = take().kind() == Kind.MINUS;
        boolean negativeAgain = isSign(peek()) && take().kind() == Kind.MINUS;
        Expr term = negativeAgain ? Negation.of(term()) : term();
        return negative ? Negation.of(term) : term;
    }

    private Expr term() {
        List<Expr> factors = new ArrayList<>(4);
        Token before = peek();
        factors.add(factor());
        int quotients = 0;
        boolean afterQuotient = false;
        while (true) {
            Token token = peek();
            if (token.kind() == Kind.TIMES) {
                take();
                before = peek();
                factors.add(signedFactor());
                afterQuotient = false;
            } else if (token.kind() == Kind.DIVIDE) {
                descend(token, ++quotients);
                take();
                Expr quotient = quotient(product(factors), signedFactor(), quotients, token);
                factors.clear();
                factors.add(quotient);
                afterQuotient = true;
            } else if (startsFactor(token)) {
                if (afterQuotient) {
                    throw lexer.refusal(Fault.FACTOR_AFTER_QUOTIENT, token);
                }
                boolean mayBeMixed = token.kind() == Kind.FRACTION
                        && before.kind() != Kind.FRACTION
                        && factors.getLast() instanceof Constant;
                Expr beside = factor();
                if (mayBeMixed && beside instanceof Constant) {
                    // 3 1/2 beside each other may be meant as a mixed number
                    throw lexer.refusal(Fault.NUMBER_AFTER_FACTOR, token);
                }
                before = token;
                factors.add(beside);
            } else {
                return product(factors);
            }
        }
    }

    private static Expr product(List<Expr> factors) {
        return factors.size() == 1 ? factors.getFirst() : new Product(factors);
    }

    private Expr signedFactor() {
        boolean negative = isSign(peek()) && take().kind() == Kind.MINUS;
        Expr factor = factor();
        return negative ? Negation.of(factor) : factor;
    }

    private Expr factor() {
        Token first = peek();
        Expr atom = atom(take());
        Token power = peek();
        return switch (power.kind()) {
            case CARET, SUPERSCRIPT -> {
                if (first.kind() == Kind.ROOT_SIGN) {
                    throw lexer.refusal(Fault.POWER_OF_BARE_ROOT, power);
                }
                take();
                yield power.kind() == Kind.SUPERSCRIPT
                        ? raised(first, atom, new Constant(power.number()), power)
                        : raised(first, atom, exponent(), power);
            }
            default -> atom;
        };
    }

    private static Expr raised(Token first, Expr base, Expr exponent, Token place) {
        return first.kind() == Kind.EULER
                ? new Call(Function.EXP, exponent)
                : new Power(base, Exponents.fold(exponent, place));
    }

    private Expr exponent() {
        descend(peek(), 0);
        boolean negative = isSign(peek()) && take().kind() == Kind.MINUS;
        Token first = peek();
        Expr atom = atom(take());
        if (peek().kind() == Kind.CARET) {
            Token caret = take();
            atom = raised(first, atom, exponent(), caret);
        }
        depth--;
        return negative ? Negation.of(atom) : atom;
    }

    private Expr atom(Token token) {
        return switch (token.kind()) {
            case NUMBER -> new Constant(token.number());
            case NAME -> token.symbol();
            case EULER -> new Call(Function.EXP, Expr.ONE);
            case FUNCTION -> new Call(token.function(), bracket(take()));
            case ROOT -> root(bracket(take()), token.order());
            case ROOT_SIGN -> bareRoot(token);
            case LATEX_ROOT -> latexRoot(token);
            case FRACTION -> fraction(token);
            case OPEN -> bracket(token);
            case BAR, LEFT_BAR -> new Call(Function.ABS, bars(token));
            case PLUS, MINUS, TIMES, DIVIDE, CARET, SUPERSCRIPT, CLOSE, RIGHT_BAR, END ->
                throw lexer.refusal(Fault.EXPECTED_OPERAND, token);
        };
    }

    private static Expr root(Expr radicand, int order) {
        return new Power(radicand, Rational.of(1, order));
    }

    private Expr bareRoot(Token sign) {
        descend(sign, 0);
        Expr radicand = atom(take());
        depth--;
        return root(radicand, sign.order());
    }

    private Expr latexRoot(Token command) {
        int order = lexer.isAtSquareBracket() ? rootOrder() : 2;
        return root(argument(command), order);
    }

    private int rootOrder() {
        Token open = take();
        Token number = peek();
        Expr order = bracket(open);
        if (order instanceof Constant(Rational value)
                && value.isInteger()
                && value.compareTo(Rational.ONE) > 0
                && value.bitLength() < Integer.SIZE) {
            return value.numerator().intValueExact();
        }
        throw lexer.refusal(Fault.EXPONENT_NOT_A_NUMBER, number);
    }

    private Expr fraction(Token command) {
        Expr numerator = argument(command);
        return quotient(numerator, argument(command), 1, command);
    }

    private Expr argument(Token command) {
        Token token = lexer.nextArgument();
        return switch (token.kind()) {
            case OPEN -> bracket(token);
            case NUMBER, NAME -> atom(token);
            default -> throw lexer.refusal(Fault.EXPECTED_OPERAND, token.kind() == Kind.END ? command : token);
        };
    }

    private Expr bracket(Token open) {
        if (open.kind() != Kind.OPEN) {
            throw lexer.refusal(Fault.FUNCTION_WITHOUT_BRACKETS, open);
        }
        int outerBars = openBars;
        openBars = 0;
        Expr inside = inside(open);
        openBars = outerBars;
        Token close = take();
        if (close.kind() != Kind.CLOSE || close.bracket() != open.bracket()) {
            throw lexer.refusal(Fault.UNCLOSED, open);
        }
        return inside;
    }

    private Expr bars(Token open) {
        openBars++;
        Expr inside = inside(open);
        openBars--;
        Token close = take();
        if (close.kind() != (open.kind() == Kind.BAR ? Kind.BAR : Kind.RIGHT_BAR)) {
            throw lexer.refusal(Fault.UNCLOSED, open);
        }
        return inside;
    }

    private Expr inside(Token open) {
        descend(open, 0);
        Expr inside = sum();
        depth--;
        return inside;
    }

    /** Counts a level of the tree; {@code chained} levels come from signs at one level of brackets, as in a/b/c. */
    private void descend(Token place, int chained) {
        if (chained == 0) {
            depth++;
        }
        if (depth + chained > MAX_DEPTH) {
            throw lexer.refusal(Fault.TOO_DEEP, place);
        }
    }

    private boolean startsFactor(Token token) {
        return switch (token.kind()) {
            case NAME, EULER, FUNCTION, ROOT, ROOT_SIGN, LATEX_ROOT, FRACTION, OPEN, LEFT_BAR -> true;
            case BAR -> openBars == 0;
            case NUMBER -> throw lexer.refusal(Fault.NUMBER_AFTER_FACTOR, token);
            case PLUS, MINUS, TIMES, DIVIDE, CARET, SUPERSCRIPT, CLOSE, RIGHT_BAR, END -> false;
        };
    }

    private static boolean isSign(Token token) {
        return token.kind() == Kind.PLUS || token.kind() == Kind.MINUS;
    }

    private Token peek() {
        if (peeked == null) {
            peeked = lexer.next();
        }
        return peeked;
    }

    private Token take() {
        Token token = peek();
        peeked = null;
        return token;
    }

    /** A quotient of numbers is a number, and no longer than one may be; less than that after many in a row. */
    private Expr quotient(Expr numerator, Expr denominator, int inRow, Token place) {
        Expr quotient = Quotient.of(numerator, denominator);
        if (quotient instanceof Constant(Rational value) && value.bitLength() > Numbers.MAX_BITS / inRow) {
            throw lexer.refusal(Fault.TOO_MANY_DIGITS, place);
        }
        return quotient;
    }
}
