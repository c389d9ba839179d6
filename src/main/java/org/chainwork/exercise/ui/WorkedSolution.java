package org.chainwork.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Product;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Symbols;
import org.chainwork.algebra.Value;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.chainwork.shared.ui.Formula;

/** How the sensitivity is found, step by step, in the colours of the graph; no step says the same as the one before. */
public class WorkedSolution extends Section {

    public WorkedSolution(Problem problem, Part part) {
        Chain chain = problem.chain(part);
        setClassName("worked-solution");
        OrderedList steps = new OrderedList();
        Component[] links = chain.links().stream()
                .map(link -> Formula.localDerivative(link).block())
                .toArray(Component[]::new);
        if (links.length == 1) {
            steps.add(step("solution.link", links));
        } else {
            steps.add(step("solution.chain", Formula.chain(chain).block()));
            steps.add(step("solution.links", links));
            steps.add(step("solution.product", Formula.product(chain).block()));
        }
        Expr collected = chain.collected().expr();
        if (!collected.equals(product(chain))) {
            steps.add(step("solution.collected", result(chain, collected)));
        }
        Expr eliminated = chain.eliminated().expr();
        if (part.asksForValue() && !chain.collected().isNumber()) {
            steps.add(step("solution.point", values(problem, part).block()));
            steps.add(step("solution.value", result(chain, problem.key(part))));
        } else if (!part.asksForValue() && !eliminated.equals(collected)) {
            steps.add(step("solution.eliminated", result(chain, eliminated)));
        }
        add(steps);
    }

    /** Where nothing above it says what it is. */
    public WorkedSolution withHeading() {
        addComponentAsFirst(new H2(getTranslation("solution.heading")));
        return this;
    }

    /** As it is written first, with all factors side by side. */
    private static Expr product(Chain chain) {
        List<Expr> factors = chain.links().stream()
                .map(link -> link.value().expr())
                .flatMap(value -> value instanceof Product(List<Expr> parts) ? parts.stream() : Stream.of(value))
                .toList();
        return factors.size() == 1 ? factors.getFirst() : new Product(factors);
    }

    /** The numbers of the intermediate variables that the formula uses. */
    private static Formula values(Problem problem, Part part) {
        SequencedMap<String, Rational> values = new LinkedHashMap<>(part.point().coordinates());
        for (String name : problem.composition().definitions().asMap().keySet()) {
            if (part.point().value(Expr.symbol(name), problem.composition()) instanceof Value.Exact(Rational value)) {
                values.put(name, value);
            }
        }
        values.keySet().retainAll(Symbols.in(problem.chain(part).collected().expr()));
        return Formula.point(values);
    }

    private static Component result(Chain chain, Expr expr) {
        return Formula.derivativeEquals(Composition.OUTPUT, chain.target(), expr)
                .block();
    }

    private ListItem step(String key, Component... formulas) {
        ListItem step = new ListItem(new Span(getTranslation(key)));
        Stream.of(formulas).forEach(step::add);
        return step;
    }
}
