package org.chainwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.MathMl;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Chain;
import org.chainwork.chain.LocalDerivative;

/**
 * Mathematics on the page, as native MathML: in the line of text, or with {@link #block()} on a line of its own, which
 * scrolls sideways within itself when the page is narrower.
 *
 * <p>Nothing is shown but what our own printers make of expressions and names: never a text that somebody typed.
 */
@Tag("scroll-box")
@JsModule("context://app/scroll-box.js")
public final class Formula extends Component implements HasStyle {
    private final String markup;

    private Formula(String markup) {
        this.markup = markup;
        addClassName("formula");
        show("");
    }

    private void show(String attributes) {
        getElement().setProperty("innerHTML", "<math" + attributes + ">" + markup + "</math>");
    }

    public static Formula of(Expr expr) {
        return new Formula(MathMl.fragment(expr));
    }

    /** {@code u = w1·x + b1}. */
    public static Formula equation(String name, Expr expr) {
        return new Formula(Markup.equation(Markup.name(name), MathMl.fragment(expr)));
    }

    /** {@code x = 2, w1 = 3}. */
    public static Formula point(SequencedMap<String, Rational> coordinates) {
        return new Formula(coordinates.entrySet().stream()
                .map(coordinate -> Markup.equation(
                        Markup.name(coordinate.getKey()), MathMl.fragment(Expr.of(coordinate.getValue()))))
                .collect(Collectors.joining("<mo separator=\"true\">,</mo>")));
    }

    /** {@code dy/dw1}. */
    public static Formula derivative(String of, String withRespectTo) {
        return new Formula(Markup.derivative(of, withRespectTo));
    }

    /** {@code du/dw1} in the edge's colour. */
    public static Formula derivative(LocalDerivative edge) {
        return new Formula(Markup.derivative(edge));
    }

    /** {@code dy/dw1 = 2·u·x}. */
    public static Formula derivativeEquals(String of, String withRespectTo, Expr expr) {
        return new Formula(Markup.equation(Markup.derivative(of, withRespectTo), MathMl.fragment(expr)));
    }

    /** {@code du/dw1 = x}, both in the edge's colour. */
    public static Formula localDerivative(LocalDerivative edge) {
        return new Formula(Markup.equation(Markup.derivative(edge), Markup.value(edge)));
    }

    /** {@code dy/dw1 = dy/du · du/dw1}, each factor in its edge's colour. */
    public static Formula chain(Chain chain) {
        return new Formula(Markup.equation(target(chain), Markup.chain(chain)));
    }

    /** {@code dy/dw1 = 2u · x}, each factor in its edge's colour, with the edge's name below it. */
    public static Formula product(Chain chain) {
        return new Formula(Markup.equation(target(chain), Markup.product(chain)));
    }

    String markup() {
        return markup;
    }

    private static String target(Chain chain) {
        return Markup.derivative(chain.path().getFirst(), chain.target());
    }

    /** The same on a line of its own, with fractions at full height. */
    public Formula block() {
        addClassName("formula-block");
        show(" display=\"block\"");
        return this;
    }
}
