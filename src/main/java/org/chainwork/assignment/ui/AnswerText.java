package org.chainwork.assignment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Read;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.chainwork.shared.ui.Formula;

/** An answer that was given: as it is read, where it can be, and as it was typed. */
@StyleSheet("context://app/answer-text.css")
class AnswerText extends Div {

    private static final int LONGEST_SHOWN = 200;

    AnswerText(Problem problem, Part part, String typed) {
        setClassName("answer-text");
        if (typed.length() <= LONGEST_SHOWN
                && Parser.read(typed, problem.vocabulary(part)) instanceof Read(Expr expr)) {
            add(Formula.of(expr));
        }
        add(new Code(typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN) + "…"));
    }
}
