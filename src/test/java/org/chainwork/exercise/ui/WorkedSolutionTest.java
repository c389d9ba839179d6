package org.chainwork.exercise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.chainwork.chain.Composition;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Part;
import org.chainwork.problem.Point;
import org.chainwork.problem.Problem;
import org.junit.jupiter.api.Test;

/** Which steps there are, by the keys of their texts: there are no languages here. */
class WorkedSolutionTest {

    private static List<String> steps(String written, Part part) {
        Problem problem = new Problem("of-our-own", 1, 0, Composition.parse(written), List.of(part));
        return new WorkedSolution(problem, part)
                .getChildren()
                .filter(OrderedList.class::isInstance)
                .flatMap(list -> list.getElement().getChildren())
                .map(step -> step.getChild(0))
                .map(Element::getText)
                .map(text -> text.replaceAll("^!\\{solution\\.|\\}!$", ""))
                .toList();
    }

    private static List<String> steps(String written) {
        return steps(written, new Part(1, "x", AnswerForm.ANY));
    }

    @Test
    void goesFromTheChainToTheAnswer() {
        assertThat(steps("u = 3*x\ny = u^2")).containsExactly("chain", "links", "product", "collected", "eliminated");
    }

    @Test
    void aChainOfOneLinkIsOneStep() {
        assertThat(steps("y = x^2")).containsExactly("link");
    }

    @Test
    void whatIsMultipliedOutAlreadyIsNotSaidAgain() {
        assertThat(steps("u = w1*x+b1\ny = u^2")).containsExactly("chain", "links", "product", "eliminated");
        assertThat(steps("u = 3*x\ny = 2*u")).containsExactly("chain", "links", "product", "collected");
    }

    @Test
    void numbersArePutInWhereThereIsSomethingToPutThemInto() {
        Point point = Point.parse("x=2");
        assertThat(steps("u = 3*x\ny = u^2", new Part(1, "x", AnswerForm.VALUE, point)))
                .endsWith("collected", "point", "value");
        assertThat(steps("u = 3*x\ny = 2*u", new Part(1, "x", AnswerForm.VALUE, point)))
                .endsWith("product", "collected");
    }

    @Test
    void hasAHeadingWhereItIsToldTo() {
        Part part = new Part(1, "x", AnswerForm.ANY);
        Problem problem = new Problem("of-our-own", 1, 0, Composition.parse("y = x^2"), List.of(part));

        assertThat(new WorkedSolution(problem, part).getChildren()).noneMatch(H2.class::isInstance);
        assertThat(new WorkedSolution(problem, part).withHeading().getChildren())
                .first()
                .isInstanceOf(H2.class);
    }
}
