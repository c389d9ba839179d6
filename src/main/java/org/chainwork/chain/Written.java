package org.chainwork.chain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Call;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Negation;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Power;
import org.chainwork.algebra.Product;
import org.chainwork.algebra.Quotient;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Sum;
import org.chainwork.algebra.Symbol;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Vocabulary;

/** A composition as text, one line a layer: {@code u = w1*x+b1}, then {@code y = u^2}. */
final class Written {

    private Written() {}

    static String print(Composition composition) {
        return IntStream.rangeClosed(1, composition.depth())
                .mapToObj(position ->
                        composition.variable(position) + " = " + PlainText.print(composition.expression(position)))
                .collect(Collectors.joining("\n"));
    }

    /** The only text that is read as a composition is the one that it is printed as, so that reading can be lenient. */
    static Composition parse(String text) {
        List<String> lines = text.lines().toList();
        Composition composition = new Composition(IntStream.rangeClosed(1, lines.size())
                .mapToObj(position -> layer(lines, position))
                .toList());
        String expected = print(composition);
        if (!text.equals(expected)) {
            throw new IllegalArgumentException("composition expected '" + expected + "', found '" + text + "'");
        }
        return composition;
    }

    private static Layer layer(List<String> lines, int position) {
        String line = lines.get(position - 1);
        String entering = Composition.variable(position - 1, lines.size());
        String right = line.substring(line.indexOf('=') + 1);
        return switch (Parser.read(right, names(entering, position))) {
            case Read(Expr expr) -> layer(expr);
            case Unreadable unreadable ->
                throw new IllegalArgumentException("layer expected, found '" + line + "': " + unreadable);
        };
    }

    private static Vocabulary names(String entering, int position) {
        return Vocabulary.of(Stream.concat(
                        Stream.of(entering),
                        IntStream.rangeClosed(1, position)
                                .boxed()
                                .flatMap(number -> Stream.of("w" + number, "b" + number)))
                .toList());
    }

    private static Layer layer(Expr expr) {
        return switch (expr) {
            case Power(Expr base, Rational exponent) -> new PowerLayer(exponent);
            case Sum(List<Expr> terms) -> new LinearLayer(weight(terms.getFirst()), terms.getLast());
            case Symbol symbol -> new LinearLayer(weight(symbol), Expr.ZERO);
            case Product product -> new LinearLayer(weight(product), Expr.ZERO);
            case Negation negation -> new LinearLayer(weight(negation), Expr.ZERO);
            case Constant constant -> throw noLayer(constant);
            case Quotient quotient -> throw noLayer(quotient);
            case Call call -> throw noLayer(call);
        };
    }

    private static IllegalArgumentException noLayer(Expr expr) {
        return new IllegalArgumentException("layer expected, found '" + PlainText.print(expr) + "'");
    }

    private static Expr weight(Expr term) {
        if (term instanceof Negation(Expr operand)) {
            return weight(operand) instanceof Constant(Rational value) ? Expr.of(value.negate()) : term;
        }
        return term instanceof Product(List<Expr> factors) ? factors.getFirst() : Expr.ONE;
    }
}
