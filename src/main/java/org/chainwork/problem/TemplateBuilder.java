package org.chainwork.problem;

import java.util.List;
import org.chainwork.chain.Variable.Kind;
import org.chainwork.problem.Shape.Parameters;
import org.chainwork.problem.Shape.Start;

/**
 * A template in the words of the catalogue. Unless it says otherwise it has version 1, two layers, the first one linear
 * and without a bias, the second one a square, and asks for {@code dy/dx} in any form.
 */
final class TemplateBuilder {

    private final String code;
    private final Skill skill;
    private int version = 1;
    private int minDepth = 2;
    private int maxDepth = 2;
    private Start start = Start.LINEAR;
    private Parameters parameters = Parameters.NUMERIC;
    private Numbers weights = Numbers.factors(9);
    private Numbers biases = Numbers.of(0);
    private Numbers exponents = Numbers.of(2);
    private Asking asking = new Asking(1, List.of(Kind.INPUT));
    private AnswerForm form = AnswerForm.ANY;

    private TemplateBuilder(String code, Skill skill) {
        this.code = code;
        this.skill = skill;
    }

    static TemplateBuilder template(String code, Skill skill) {
        return new TemplateBuilder(code, skill);
    }

    TemplateBuilder version(int number) {
        version = number;
        return this;
    }

    TemplateBuilder depth(int layers) {
        return depth(layers, layers);
    }

    TemplateBuilder depth(int least, int most) {
        minDepth = least;
        maxDepth = most;
        return this;
    }

    TemplateBuilder starts(Start kind) {
        start = kind;
        return this;
    }

    TemplateBuilder numeric(Numbers weights, Numbers biases) {
        return parameters(Parameters.NUMERIC, weights, biases);
    }

    TemplateBuilder mixed(Numbers weights, Numbers biases) {
        return parameters(Parameters.MIXED, weights, biases);
    }

    /** No weight is a number; a bias stands wherever {@code biases} gives any number but 0. */
    TemplateBuilder symbolic(Numbers biases) {
        return parameters(Parameters.SYMBOLIC, weights, biases);
    }

    private TemplateBuilder parameters(Parameters kind, Numbers weights, Numbers biases) {
        this.parameters = kind;
        this.weights = weights;
        this.biases = biases;
        return this;
    }

    TemplateBuilder exponents(Numbers numbers) {
        exponents = numbers;
        return this;
    }

    TemplateBuilder asks(int count, Kind... kinds) {
        asking = new Asking(count, List.of(kinds));
        return this;
    }

    TemplateBuilder form(AnswerForm accepted) {
        form = accepted;
        return this;
    }

    Template build() {
        Shape shape = new Shape(minDepth, maxDepth, start, parameters, weights, biases, exponents);
        return new Template(code, version, skill, shape, asking, form);
    }
}
