package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.chainwork.chain.Composition;
import org.chainwork.exercise.ui.ProblemStatement;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.chainwork.shared.ui.Formula;

/** Some problems as students would get them, each with its keys. */
class VariantPreview extends Div {

    VariantPreview(List<Problem> problems) {
        setClassName("variant-preview");
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            Div variant = new Div(new ProblemStatement(problem));
            variant.setClassName("variant");
            problem.parts().forEach(part -> variant.add(key(problem, part)));
            add(variant);
        }
    }

    private static Formula key(Problem problem, Part part) {
        return Formula.derivativeEquals(Composition.OUTPUT, part.target(), problem.key(part))
                .block();
    }
}
