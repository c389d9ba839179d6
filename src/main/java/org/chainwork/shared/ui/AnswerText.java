package org.chainwork.assignment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Read;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.chainwork.shared.ui.Beginning;
import org.chainwork.shared.ui.ReadAnswer;

/** An answer that was given: as it is read, where it can be, and as it was typed, unless it came from the formula editor. */
@StyleSheet("context://app/answer-text.css")
class AnswerText extends Div {

    AnswerText(Problem problem, Part part, String typed) {
        setClassName("answer-text");
        Optional<Expr> read = Parser.read(typed, problem.vocabulary(part)) instanceof Read(Expr expr)
                ? Optional.of(expr)
                : Optional.empty();
        read.ifPresent(expr -> add(new ReadAnswer(expr)));
        // of what the formula editor writes nobody has typed a character
        if (read.isEmpty() || !Beginning.isFromEditor(typed)) {
            add(Beginning.typed(typed));
        }
    }
}
