package org.chainwork.algebra;

import java.util.function.Supplier;
import org.chainwork.algebra.Token.Kind;

/** Reads what holds together by itself: numbers, names, functions, roots, fractions and what stands in brackets. */
final class Atoms {

    private final Tokens tokens;
    private final Nesting nesting;
    private final Supplier<Expr> sum;
    /** Bars opened within the innermost bracket: inside them a bar after a factor closes. */
    private int openBars;
    /** Where the braces that were closed last opened, if a fraction with a bar stood in them. */
    private int lastFraction = -1;

    /** What stands in brackets is read by {@code sum}. */
    Atoms(Tokens tokens, Nesting nesting, Supplier<Expr> sum) {
        this.tokens = tokens;
        this.nesting = nesting;
        this.sum = sum;
    }

    /** Whether a token may stand beside a factor as the beginning of another one. */
    boolean begins(Token token) {
        return switch (token.kind()) {
            case NAME, EULER, FUNCTION, ROOT, ROOT_SIGN, LATEX_ROOT, FRACTION, OPEN, LEFT_BAR -> true;
            case BAR -> openBars == 0;
            case NUMBER -> throw new Refusal(Fault.NUMBER_AFTER_FACTOR, token);
            case PLUS, MINUS, TIMES, DIVIDE, CARET, SUPERSCRIPT, OVER, CLOSE, RIGHT_BAR, END -> false;
        };
    }

    /** Whether the factor read last, which began with {@code token}, looks like a fraction with a bar. */
    boolean isFraction(Token token) {
        return token.kind() == Kind.FRACTION || token.start() == lastFraction;
    }

    /** Whether a factor that begins with {@code token}, and is a number, looks like one: {@code 3} or {@code {3}}, not {@code (3)}. */
    boolean isNumber(Token token) {
        return token.kind() == Kind.NUMBER || isBraces(token) && !isFraction(token);
    }

    /** The atom that begins with a token that was taken. */
    Expr atom(Token token) {
        return switch (token.kind()) {
            case NUMBER -> new Constant(token.number());
            case NAME -> token.symbol();
            case EULER -> new Call(Function.EXP, Expr.ONE);
            case FUNCTION -> new Call(token.function(), inBrackets(token));
            case ROOT -> root(token);
            case ROOT_SIGN -> bareRoot(token);
            case LATEX_ROOT -> latexRoot(token);
            case FRACTION -> fraction(token);
            case OPEN -> bracket(token);
            case BAR, LEFT_BAR -> new Call(Function.ABS, bars(token));
            case SUPERSCRIPT -> throw withoutBase(token);
            case PLUS, MINUS -> throw new Refusal(Fault.SIGN_WITHOUT_BRACKETS, token);
            case TIMES, DIVIDE, CARET, OVER, CLOSE, RIGHT_BAR, END -> throw new Refusal(Fault.EXPECTED_OPERAND, token);
        };
    }

    /** A number in square brackets that another factor follows may be meant as the degree. */
    private Expr root(Token root) {
        Token first = tokens.peek();
        Expr radicand = root.kind() == Kind.ROOT ? inBrackets(root) : atom(tokens.take());
        int end = tokens.end();
        if (radicand instanceof Constant
                && first.kind() == Kind.OPEN
                && first.bracket() == ']'
                && (tokens.peek().kind() == Kind.NUMBER || begins(tokens.peek()))) {
            throw new Refusal(Fault.ROOT_WITH_DEGREE, root.start(), end);
        }
        return new Power(radicand, Rational.of(1, root.order()));
    }

    /** The {@code ³} of {@code ³√u} is meant as the degree. */
    private Refusal withoutBase(Token superscript) {
        Token next = tokens.peek();
        return next.kind() == Kind.ROOT_SIGN
                ? new Refusal(Fault.ROOT_WITH_DEGREE, superscript.start(), next.end())
                : new Refusal(Fault.EXPECTED_OPERAND, superscript);
    }

    /** What a function or a root written as one is applied to. */
    private Expr inBrackets(Token function) {
        Token open = tokens.take();
        if (open.kind() != Kind.OPEN) {
            throw new Refusal(Fault.FUNCTION_WITHOUT_BRACKETS, function);
        }
        return bracket(open);
    }

    private Expr bareRoot(Token sign) {
        nesting.enter(1, sign);
        Expr root = root(sign);
        nesting.leave(1);
        return root;
    }

    private Expr latexRoot(Token command) {
        Rational exponent = tokens.isAtSquareBracket() ? inverseOfDegree() : Rational.of(1, 2);
        return new Power(argument(command), exponent);
    }

    private Rational inverseOfDegree() {
        Token open = tokens.take();
        Token number = tokens.peek();
        Expr degree = bracket(open);
        if (degree instanceof Constant(Rational value) && value.isInteger() && value.compareTo(Rational.ONE) > 0) {
            return Exponents.fold(new Constant(Rational.ONE.divide(value)), number);
        }
        throw new Refusal(Fault.ROOT_DEGREE, number);
    }

    private Expr fraction(Token command) {
        Expr numerator = argument(command);
        return quotient(numerator, argument(command), 1, command);
    }

    private Expr argument(Token command) {
        Token token = tokens.takeArgument();
        return switch (token.kind()) {
            case OPEN -> bracket(token);
            case NUMBER, NAME, PLUS, MINUS -> atom(token);
            default -> throw new Refusal(Fault.EXPECTED_OPERAND, token.kind() == Kind.END ? command : token);
        };
    }

    private Expr bracket(Token open) {
        int outerBars = openBars;
        openBars = 0;
        nesting.enter(1, open);
        Token first = tokens.peek();
        Expr inside = sum.get();
        boolean over = tokens.peek().kind() == Kind.OVER;
        if (over) {
            inside = over(inside, open);
        }
        nesting.leave(1);
        openBars = outerBars;
        Token close = tokens.take();
        if (close.kind() != Kind.CLOSE || close.bracket() != open.bracket()) {
            throw new Refusal(Fault.UNCLOSED, open);
        }
        // braces are not seen, and a sum of more than a fraction is no number where this is asked
        lastFraction = over || (isBraces(open) && isFraction(first)) ? open.start() : -1;
        return inside;
    }

    /** TeX's fraction takes all that stands in its braces; another bracket would not end it. */
    private Expr over(Expr numerator, Token open) {
        Token command = tokens.take();
        boolean braces = isBraces(open);
        Expr denominator = braces ? sum.get() : numerator;
        if (!braces || tokens.peek().kind() == Kind.OVER) {
            throw new Refusal(Fault.FRACTION_WITHOUT_BRACES, command);
        }
        return quotient(numerator, denominator, 1, command);
    }

    private static boolean isBraces(Token open) {
        return open.kind() == Kind.OPEN && open.bracket() == '}' && open.end() - open.start() == 1;
    }

    private Expr bars(Token open) {
        openBars++;
        nesting.enter(1, open);
        if (tokens.peek().kind() == Kind.END) {
            throw new Refusal(Fault.UNCLOSED_BAR, open);
        }
        Expr inside = sum.get();
        nesting.leave(1);
        openBars--;
        Token close = tokens.take();
        if (close.kind() == Kind.OVER) {
            throw new Refusal(Fault.FRACTION_WITHOUT_BRACES, close);
        }
        if (close.kind() != (open.kind() == Kind.BAR ? Kind.BAR : Kind.RIGHT_BAR)) {
            throw new Refusal(Fault.UNCLOSED_BAR, open);
        }
        return inside;
    }

    /** A quotient of numbers is a number, and no longer than one may be; less than that after many in a row. */
    static Expr quotient(Expr numerator, Expr denominator, int inRow, Token place) {
        Expr quotient = Quotient.of(numerator, denominator);
        if (quotient instanceof Constant(Rational value) && value.bitLength() > Numbers.MAX_BITS / inRow) {
            throw new Refusal(Fault.TOO_MANY_DIGITS, place);
        }
        return quotient;
    }
}
