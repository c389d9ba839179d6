package org.chainwork.shared.ui;

import java.util.stream.Collectors;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.MathMl;
import org.chainwork.algebra.Product;
import org.chainwork.chain.Chain;
import org.chainwork.chain.LocalDerivative;

/** MathML of what stands round an expression: equations, derivatives, chains. Made of names and expressions alone. */
final class Markup {
    private static final String EQUALS = "<mo>=</mo>";
    private static final String TIMES = "<mo>·</mo>";

    private Markup() {}

    static String equation(String left, String right) {
        return "<mrow>" + left + EQUALS + right + "</mrow>";
    }

    static String name(String name) {
        return MathMl.fragment(Expr.symbol(name));
    }

    static String derivative(String of, String withRespectTo) {
        return "<mfrac>" + differential(of) + differential(withRespectTo) + "</mfrac>";
    }

    private static String differential(String name) {
        return "<mrow><mi mathvariant=\"normal\">d</mi>" + name(name) + "</mrow>";
    }

    static String derivative(LocalDerivative edge) {
        return coloured(edge, derivative(edge.of(), edge.withRespectTo()));
    }

    static String value(LocalDerivative edge) {
        return coloured(edge, MathMl.fragment(edge.value().expr()));
    }

    static String chain(Chain chain) {
        return chain.links().stream().map(Markup::derivative).collect(Collectors.joining(TIMES, "<mrow>", "</mrow>"));
    }

    /** Each factor stands over a brace with its name, so that its colour is not the only sign of where it comes from. */
    static String product(Chain chain) {
        boolean alone = chain.links().size() == 1;
        return chain.links().stream()
                .map(link -> braced(link, factor(link.value().expr(), alone)))
                .collect(Collectors.joining(TIMES, "<mrow>", "</mrow>"));
    }

    /** The brace holds a product together; a sign or a sum needs brackets all the same. */
    private static String factor(Expr value, boolean alone) {
        return alone || value instanceof Product ? MathMl.fragment(value) : MathMl.factor(value);
    }

    private static String braced(LocalDerivative edge, String factor) {
        return coloured(
                edge,
                "<munder><munder><mrow>" + factor + "</mrow><mo stretchy=\"true\">⏟</mo></munder>"
                        + "<mrow scriptlevel=\"0\">" + derivative(edge.of(), edge.withRespectTo())
                        + "</mrow></munder>");
    }

    private static String coloured(LocalDerivative edge, String markup) {
        return "<mrow class=\"" + EdgeColour.of(edge) + "\">" + markup + "</mrow>";
    }
}
