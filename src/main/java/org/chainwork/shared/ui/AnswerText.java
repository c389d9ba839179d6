package org.chainwork.shared.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Vocabulary;

/** An answer that was given: as it is read, where it can be, and as it was typed, unless it came from the formula editor. */
@StyleSheet("context://app/answer-text.css")
public final class AnswerText extends Div {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** The {@code vocabulary} is that of its question. */
    public AnswerText(Vocabulary vocabulary, String typed) {
        setClassName("answer-text");
        Optional<Expr> read =
                Parser.read(typed, vocabulary) instanceof Read(Expr expr) ? Optional.of(expr) : Optional.empty();
        read.ifPresent(expr -> add(new ReadAnswer(expr)));
        // of what the formula editor writes nobody has typed a character, and a number looks as it was typed
        if (read.isEmpty()
                || !(Beginning.isFromEditor(typed) || NUMBER.matcher(typed).matches())) {
            add(Beginning.typed(typed));
        }
    }
}
