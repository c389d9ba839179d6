package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chainwork.algebra.Token.Kind;

/**
 * Reads what a person types, in ASCII, Unicode or LaTeX, and refuses what could be read in two ways.
 *
 * <pre>
 * answer    = [ ( d output / d target | d / d target output | d / d target "(" output ")" ) ( "=" | ":=" ) ] sum
 * sum       = [ signs ] term { signs term }
 * term      = factor { ( "*" | "/" ) [ signs ] factor | factor }     a factor may stand beside another without a sign,
 *                                                                    but not a number, and not after "a / b"; a
 *                                                                    fraction of numbers not after a number: 3 1/2
 * factor    = atom [ "^" exponent | superscript ]                    not after "√" without a bracket
 * exponent  = [ sign ] atom [ "^" exponent ]                         folds to a rational number
 * atom      = number | name | function bracket | root | fraction | bracket | "|" sum "|"
 * root      = ( "sqrt" | "cbrt" ) bracket | ( "√" | "∛" | "∜" | "\surd" ) atom | "\sqrt" [ "[" number "]" ] argument
 *                                                                    a number in "[" "]" not beside another factor
 * fraction  = "\frac" argument argument | "{" sum "\over" sum "}"
 * argument  = bracket | digit | name
 * bracket   = "(" sum ")" | "[" sum "]" | "{" sum "}"
 * signs     = sign { sign }                                          each "-" negates
 * sign      = "+" | "-"
 * number    = digits [ "." [ digits ] ] | "." digits | "½" ...       exact: 0.5 is 1/2
 * </pre>
 *
 * <p>{@code "*"} is also {@code · × ⋅ \cdot \times}, {@code "/"} also {@code ÷ : \div}, {@code "^"} also {@code **},
 * {@code "-"} also {@code − –}. A name is the longest one of the {@link Vocabulary} that fits; {@code w_1},
 * {@code {w}_{1}} and {@code w₁} are {@code w1}. {@code -u^2} is {@code -(u^2)}. Where the problem has no {@code e}, it is
 * Euler's number, and only its exponent may hold names. {@code √(u)^2} is {@code (√(u))^2}, as with {@code sqrt}. Dollar
 * signs, {@code \( \)} and {@code \[ \]} round the whole are left out, as are a full stop after it, LaTeX's fonts, and
 * braces with nothing in them where no argument or exponent is awaited; {@link Lexer} and {@link Typed} say what other characters stand
 * for, {@link Commands} what LaTeX's commands do. In a text with a LaTeX command an exponent of several digits needs braces: there {@code ^22} raises the first alone.
 */
public final class Parser {

    public static final int MAX_LENGTH = 10_000;
    public static final int MAX_DEPTH = 200;

    private final Tokens tokens;
    private final boolean latex;
    private final Nesting nesting = new Nesting();
    private final Atoms atoms;

    private Parser(Lexer lexer, boolean latex) {
        this.latex = latex;
        this.tokens = new Tokens(lexer);
        this.atoms = new Atoms(tokens, nesting, this::sum);
    }

    /** Never throws; takes time linear in the text, up to {@value #MAX_LENGTH} characters. */
    public static Reading read(String text, Vocabulary vocabulary) {
        if (text.length() > MAX_LENGTH) {
            return new Unreadable(Fault.TOO_LONG, MAX_LENGTH, "");
        }
        Typed typed = Typed.of(text);
        try {
            Source source = new Source(typed.plain());
            passLeftHandSide(source, vocabulary);
            return new Read(new Parser(new Lexer(source, vocabulary), text.indexOf('\\') >= 0).answer());
        } catch (Refusal refusal) {
            return typed.unreadable(refusal);
        }
    }

    private static void passLeftHandSide(Source source, Vocabulary vocabulary) {
        int equals = source.find('=');
        if (equals < 0) {
            return;
        }
        String before = source.slice(source.at(), equals);
        String front = (before.endsWith(":") ? before.substring(0, before.length() - 1) : before).stripTrailing();
        if (!vocabulary.isLeftHandSide(front)) {
            if (vocabulary.isOtherDerivative(front)) {
                throw source.refusal(Fault.OTHER_DERIVATIVE, front.length());
            }
            source.moveTo(equals);
            throw source.refusal(Fault.EQUATION, 1);
        }
        source.moveTo(equals + 1);
    }

    private Expr answer() {
        Token first = tokens.peek();
        if (first.kind() == Kind.END) {
            throw new Refusal(Fault.EMPTY, first);
        }
        Expr sum = sum();
        Token rest = tokens.peek();
        return switch (rest.kind()) {
            case END -> sum;
            case CLOSE -> throw new Refusal(Fault.UNOPENED, rest);
            case OVER -> throw new Refusal(Fault.FRACTION_WITHOUT_BRACES, rest);
            default -> throw new Refusal(Fault.EXPECTED_OPERATOR, rest);
        };
    }

    private Expr sum() {
        List<Expr> terms = new ArrayList<>(4);
        terms.add(signed(this::term));
        while (isSign(tokens.peek())) {
            terms.add(signed(this::term));
        }
        return terms.size() == 1 ? terms.getFirst() : new Sum(terms);
    }

    /** What may have signs before it, each minus of which negates. */
    private Expr signed(Supplier<Expr> operand) {
        int minuses = 0;
        while (isSign(tokens.peek())) {
            Token sign = tokens.take();
            minuses += sign.kind() == Kind.MINUS ? 1 : 0;
            nesting.requireRoom(minuses - 1, sign);
        }
        // the first one belongs to the level on which it stands
        int levels = Math.max(0, minuses - 1);
        nesting.enter(levels, tokens.peek());
        Expr expr = operand.get();
        nesting.leave(levels);
        for (int i = 0; i < minuses; i++) {
            expr = Negation.of(expr);
        }
        return expr;
    }

    private Expr term() {
        List<Expr> factors = new ArrayList<>(4);
        Token begin = tokens.peek();
        factors.add(factor());
        boolean afterNumber = isPlainNumber(factors.getLast(), begin);
        boolean afterQuotient = false;
        int quotients = 0;
        while (true) {
            Token token = tokens.peek();
            if (token.kind() == Kind.TIMES) {
                tokens.take();
                begin = tokens.peek();
                factors.add(signed(this::factor));
                afterNumber = isPlainNumber(factors.getLast(), begin);
                afterQuotient = false;
            } else if (token.kind() == Kind.DIVIDE) {
                nesting.requireRoom(++quotients, token);
                tokens.take();
                Expr quotient = Atoms.quotient(product(factors), signed(this::factor), quotients, token);
                factors.clear();
                factors.add(quotient);
                afterQuotient = true;
            } else if (atoms.begins(token)) {
                Expr beside = factor();
                if (afterQuotient) {
                    throw new Refusal(Fault.FACTOR_AFTER_QUOTIENT, token.start(), tokens.end());
                }
                if (afterNumber && beside instanceof Constant && atoms.isFraction(token)) {
                    throw new Refusal(Fault.MIXED_NUMBER, begin.start(), tokens.end());
                }
                factors.add(beside);
                begin = token;
                afterNumber = isPlainNumber(beside, token);
            } else {
                return product(factors);
            }
        }
    }

    private boolean isPlainNumber(Expr factor, Token begin) {
        return factor instanceof Constant && atoms.isNumber(begin);
    }

    private static Expr product(List<Expr> factors) {
        return factors.size() == 1 ? factors.getFirst() : new Product(factors);
    }

    private Expr factor() {
        Token first = tokens.take();
        boolean bareRoot = isBareRoot(first);
        Expr atom = atoms.atom(first);
        Token power = tokens.peek();
        if (power.kind() != Kind.CARET && power.kind() != Kind.SUPERSCRIPT) {
            return atom;
        }
        tokens.take();
        Expr exponent = power.kind() == Kind.SUPERSCRIPT ? new Constant(power.number()) : exponent();
        if (bareRoot) {
            throw new Refusal(Fault.POWER_OF_BARE_ROOT, first.start(), tokens.end());
        }
        return raised(first, atom, exponent, power);
    }

    /** Whether a root sign was taken that no bracket follows, so that nobody sees how far it reaches. */
    private boolean isBareRoot(Token taken) {
        return taken.kind() == Kind.ROOT_SIGN && tokens.peek().kind() != Kind.OPEN;
    }

    private static Expr raised(Token first, Expr base, Expr exponent, Token place) {
        return first.kind() == Kind.EULER
                ? new Call(Function.EXP, exponent)
                : new Power(base, Exponents.fold(exponent, place));
    }

    private Expr exponent() {
        nesting.enter(1, tokens.peek());
        boolean negative = isSign(tokens.peek()) && tokens.take().kind() == Kind.MINUS;
        Token first = tokens.take();
        if (latex && first.kind() == Kind.NUMBER && first.end() - first.start() > 1) {
            throw new Refusal(Fault.EXPONENT_WITHOUT_BRACES, first);
        }
        boolean bareRoot = isBareRoot(first);
        Expr atom = atoms.atom(first);
        if (tokens.peek().kind() == Kind.CARET) {
            Token caret = tokens.take();
            Expr exponent = exponent();
            if (bareRoot) {
                throw new Refusal(Fault.POWER_OF_BARE_ROOT, first.start(), tokens.end());
            }
            atom = raised(first, atom, exponent, caret);
        }
        nesting.leave(1);
        return negative ? Negation.of(atom) : atom;
    }

    private static boolean isSign(Token token) {
        return token.kind() == Kind.PLUS || token.kind() == Kind.MINUS;
    }
}
