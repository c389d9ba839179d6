package org.chainwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Span;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.PlainText;

/**
 * What somebody answered, as it is read: typeset while a person can take it in, else as plain text, of which the beginning
 * is shown. An answer may be a thousand times as long as the formula that is asked for.
 */
public final class ReadAnswer extends Composite<Span> implements HasStyle {

    /** Characters of MathML: some four hundred numbers, names and signs. */
    private static final int MOST_MARKUP = 8_000;

    /** {@code 2·u·x}. */
    public ReadAnswer(Expr expr) {
        Formula formula = Formula.of(expr);
        getContent().addClassName("read-answer");
        getContent().add(isShort(formula) ? formula : beginning(expr));
    }

    /** {@code dy/dw1 = 2·u·x}. */
    public ReadAnswer(String of, String withRespectTo, Expr expr) {
        Formula formula = Formula.derivativeEquals(of, withRespectTo, expr);
        getContent().addClassName("read-answer");
        if (isShort(formula)) {
            getContent().add(formula);
        } else {
            getContent().add(Formula.derivative(of, withRespectTo), new Span(" = "), beginning(expr));
        }
    }

    private static boolean isShort(Formula formula) {
        return formula.markup().length() <= MOST_MARKUP;
    }

    private static Component beginning(Expr expr) {
        return new Beginning(PlainText.print(expr));
    }
}
