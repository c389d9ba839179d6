package org.chainwork.assignment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chainwork.algebra.PlainText;
import org.chainwork.chain.Composition;
import org.chainwork.problem.Problem;
import org.chainwork.problem.Template;
import org.chainwork.wording.Spelling;

/** A template in one line: an example of it says more than a name. */
final class TemplateWords {

    private static final long EXAMPLE = 1;

    private TemplateWords() {}

    /** As {@code u = 3·x, y = u²: dy/dx}. */
    static String example(Template template) {
        Problem problem = template.draw(EXAMPLE);
        Composition composition = problem.composition();
        List<String> layers = new ArrayList<>();
        for (int position = 1; position <= composition.depth(); position++) {
            layers.add(Spelling.name(composition.variable(position)) + " = "
                    + PlainText.print(composition.expression(position)));
        }
        return String.join(", ", layers) + ": "
                + problem.parts().stream()
                        .map(part -> Spelling.derivative(Composition.OUTPUT, part.target()))
                        .collect(Collectors.joining(", "));
    }
}
