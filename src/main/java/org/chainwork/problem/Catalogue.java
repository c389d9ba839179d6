package org.chainwork.problem;

import static org.chainwork.chain.Variable.Kind.BIAS;
import static org.chainwork.chain.Variable.Kind.INPUT;
import static org.chainwork.chain.Variable.Kind.INTERMEDIATE;
import static org.chainwork.chain.Variable.Kind.WEIGHT;
import static org.chainwork.problem.AnswerForm.ELIMINATED;
import static org.chainwork.problem.AnswerForm.VALUE;
import static org.chainwork.problem.Numbers.factors;
import static org.chainwork.problem.Numbers.fractions;
import static org.chainwork.problem.Numbers.integers;
import static org.chainwork.problem.Shape.Start.EITHER;
import static org.chainwork.problem.Shape.Start.POWER;
import static org.chainwork.problem.Skill.DEEP_CHAINS;
import static org.chainwork.problem.Skill.DEEP_PARAMETERS;
import static org.chainwork.problem.Skill.FOUR_LAYERS;
import static org.chainwork.problem.Skill.FRACTIONS;
import static org.chainwork.problem.Skill.INTERMEDIATE_VARIABLE;
import static org.chainwork.problem.Skill.NEGATIVE_EXPONENTS;
import static org.chainwork.problem.Skill.ONE_LAYER;
import static org.chainwork.problem.Skill.ROOTS;
import static org.chainwork.problem.Skill.SUBSTITUTION;
import static org.chainwork.problem.Skill.TWO_LAYERS;
import static org.chainwork.problem.Skill.VALUES;
import static org.chainwork.problem.Skill.WEIGHTS_AND_BIASES;
import static org.chainwork.problem.TemplateBuilder.template;

import java.util.List;
import java.util.stream.Stream;
import org.chainwork.algebra.Rational;

/**
 * All templates, in the order of the curriculum. To add one, add it to the list: the laws hold it to account by
 * themselves, and the test of the pinned draws says which lines to pin.
 */
public final class Catalogue {

    private static final Numbers NO_BIAS = Numbers.of(0);
    private static final Numbers BIAS_ALWAYS = Numbers.of(1);
    private static final Numbers BIAS_OFTEN = Numbers.of(0, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5);
    private static final Numbers SQUARE = Numbers.of(2);
    private static final Numbers ROOT_EXPONENTS =
            Numbers.of(Rational.of(1, 2), Rational.of(1, 3), Rational.of(-1, 2), Rational.of(3, 2));
    private static final Numbers SINGLE_ROOTS = Numbers.of(
            Rational.of(1, 2),
            Rational.of(1, 3),
            Rational.of(-1, 2),
            Rational.of(3, 2),
            Rational.of(2, 3),
            Rational.of(-1, 3),
            Rational.of(5, 2),
            Rational.of(-3, 2),
            Rational.of(1, 4),
            Rational.of(3, 4),
            Rational.of(4, 3),
            Rational.of(-2, 3));

    /** What stands under a root of an outer layer has to be positive somewhere. */
    private static final Numbers POSITIVE_FACTORS = integers(2, 6);

    private static final Numbers POSITIVE_BIASES = integers(1, 9);
    private static final Numbers MOSTLY_SQUARES = Numbers.of(2, 2, 2, 2, 2, 3, -1, -2);

    private static final List<Template> TEMPLATES = Stream.of(
                    template("one-linear-layer", ONE_LAYER)
                            .depth(1)
                            .mixed(factors(9), integers(-9, 9))
                            .asks(2, INPUT, WEIGHT, BIAS),
                    template("one-power-layer", ONE_LAYER)
                            .depth(1)
                            .starts(POWER)
                            .exponents(integers(2, 25)),
                    template("two-layers-square", TWO_LAYERS)
                            .numeric(factors(15), NO_BIAS)
                            .exponents(SQUARE),
                    template("two-layers-power", TWO_LAYERS)
                            .numeric(factors(6), NO_BIAS)
                            .exponents(integers(2, 5)),
                    template("two-layers-bias", TWO_LAYERS)
                            .numeric(factors(9), integers(-9, 9))
                            .exponents(integers(2, 6)),
                    template("two-layers-power-first", TWO_LAYERS)
                            .starts(POWER)
                            .numeric(factors(9), integers(-9, 9))
                            .exponents(integers(2, 9)),
                    template("intermediate-variable", INTERMEDIATE_VARIABLE)
                            .numeric(factors(9), integers(-9, 9))
                            .exponents(integers(2, 9))
                            .asks(1, INTERMEDIATE),
                    template("intermediate-variables", INTERMEDIATE_VARIABLE)
                            .depth(3, 5)
                            .starts(EITHER)
                            .mixed(factors(5), integers(-5, 5))
                            .exponents(integers(2, 4))
                            .asks(2, INTERMEDIATE),
                    template("weights-and-biases-square", WEIGHTS_AND_BIASES)
                            .symbolic(BIAS_ALWAYS)
                            .exponents(SQUARE)
                            .asks(3, INPUT, WEIGHT, BIAS),
                    template("weights-and-biases-power", WEIGHTS_AND_BIASES)
                            .symbolic(BIAS_ALWAYS)
                            .exponents(integers(3, 12))
                            .asks(3, INPUT, WEIGHT, BIAS),
                    template("weights-and-biases-mixed", WEIGHTS_AND_BIASES)
                            .mixed(factors(9), integers(-9, 9))
                            .exponents(integers(2, 6))
                            .asks(2, INPUT, WEIGHT, BIAS),
                    template("weights-and-biases-power-first", WEIGHTS_AND_BIASES)
                            .starts(POWER)
                            .mixed(factors(9), integers(-9, 9))
                            .exponents(integers(2, 9))
                            .asks(2, INPUT, WEIGHT),
                    template("negative-exponents-one-layer", NEGATIVE_EXPONENTS)
                            .depth(1)
                            .starts(POWER)
                            .exponents(integers(-24, -1)),
                    template("negative-exponents-numeric", NEGATIVE_EXPONENTS)
                            .numeric(factors(9), integers(-9, 9))
                            .exponents(integers(-5, -1)),
                    template("negative-exponents-mixed", NEGATIVE_EXPONENTS)
                            .mixed(factors(9), integers(-9, 9))
                            .exponents(integers(-5, -1))
                            .asks(2, INPUT, WEIGHT, BIAS),
                    template("fractions-two-layers", FRACTIONS)
                            .numeric(fractions(7, 5), integers(-9, 9))
                            .exponents(integers(2, 4)),
                    template("fractions-three-layers", FRACTIONS)
                            .depth(3)
                            .numeric(fractions(5, 4), fractions(5, 4))
                            .exponents(integers(2, 3)),
                    template("roots-one-layer", ROOTS).depth(1).starts(POWER).exponents(SINGLE_ROOTS),
                    template("roots-two-layers", ROOTS)
                            .numeric(factors(12), integers(-9, 9))
                            .exponents(ROOT_EXPONENTS),
                    template("roots-mixed", ROOTS)
                            .mixed(factors(9), integers(-9, 9))
                            .exponents(ROOT_EXPONENTS)
                            .asks(2, INPUT, WEIGHT, BIAS),
                    template("roots-power-first", ROOTS)
                            .starts(POWER)
                            .mixed(factors(9), integers(-9, 9))
                            .exponents(ROOT_EXPONENTS),
                    template("roots-four-layers", ROOTS)
                            .depth(4)
                            .mixed(POSITIVE_FACTORS, POSITIVE_BIASES)
                            .exponents(ROOT_EXPONENTS)
                            .asks(2, INPUT, WEIGHT, BIAS),
                    template("roots-substitution", ROOTS)
                            .mixed(factors(9), integers(-9, 9))
                            .exponents(ROOT_EXPONENTS)
                            .asks(2, INPUT, WEIGHT, BIAS)
                            .form(ELIMINATED),
                    template("substitution-numeric", SUBSTITUTION)
                            .numeric(factors(9), integers(-9, 9))
                            .exponents(integers(2, 6))
                            .form(ELIMINATED),
                    template("substitution-mixed", SUBSTITUTION)
                            .mixed(factors(9), integers(-9, 9))
                            .exponents(integers(2, 6))
                            .asks(2, INPUT, WEIGHT, BIAS)
                            .form(ELIMINATED),
                    template("substitution-three-layers", SUBSTITUTION)
                            .depth(3)
                            .starts(EITHER)
                            .numeric(factors(5), integers(-5, 5))
                            .exponents(integers(2, 3))
                            .form(ELIMINATED),
                    template("values-two-layers", VALUES)
                            .numeric(factors(9), integers(-9, 9))
                            .exponents(integers(2, 4))
                            .form(VALUE),
                    template("values-weights-and-biases", VALUES)
                            .symbolic(BIAS_ALWAYS)
                            .exponents(Numbers.of(2, 2, 3, -1))
                            .asks(3, INPUT, WEIGHT, BIAS)
                            .form(VALUE),
                    template("values-four-layers", VALUES)
                            .depth(3, 4)
                            .mixed(factors(3), BIAS_OFTEN)
                            .exponents(SQUARE)
                            .asks(2, INPUT, WEIGHT, BIAS)
                            .form(VALUE),
                    template("four-layers-symbolic", FOUR_LAYERS)
                            .depth(4)
                            .symbolic(BIAS_ALWAYS)
                            .exponents(Numbers.of(2, 3, 4, -1, -2))
                            .asks(5, INPUT, WEIGHT, BIAS),
                    template("four-layers-mixed", FOUR_LAYERS)
                            .depth(4)
                            .mixed(factors(5), BIAS_OFTEN)
                            .exponents(Numbers.of(2, 2, 3, -1))
                            .asks(3, INPUT, WEIGHT, BIAS),
                    template("deep-chains-positive", DEEP_CHAINS)
                            .depth(3, 6)
                            .starts(EITHER)
                            .numeric(factors(3), BIAS_OFTEN)
                            .exponents(Numbers.of(2, 2, 2, 3)),
                    template("deep-chains-numeric", DEEP_CHAINS)
                            .depth(3, 8)
                            .starts(EITHER)
                            .numeric(factors(3), BIAS_OFTEN)
                            .exponents(MOSTLY_SQUARES),
                    template("deep-chains-symbolic", DEEP_CHAINS)
                            .depth(3, 8)
                            .starts(EITHER)
                            .symbolic(BIAS_OFTEN)
                            .exponents(MOSTLY_SQUARES),
                    template("deep-parameters-symbolic", DEEP_PARAMETERS)
                            .depth(3, 8)
                            .starts(EITHER)
                            .symbolic(BIAS_OFTEN)
                            .exponents(MOSTLY_SQUARES)
                            .asks(2, WEIGHT, BIAS),
                    template("deep-parameters-mixed", DEEP_PARAMETERS)
                            .depth(3, 8)
                            .starts(EITHER)
                            .mixed(factors(5), BIAS_OFTEN)
                            .exponents(MOSTLY_SQUARES)
                            .asks(2, WEIGHT, BIAS))
            .map(TemplateBuilder::build)
            .toList();

    private Catalogue() {}

    public static List<Template> templates() {
        return TEMPLATES;
    }

    public static List<Template> forSkill(Skill skill) {
        return TEMPLATES.stream().filter(template -> template.skill() == skill).toList();
    }

    /** Throws {@link IllegalArgumentException} for an unknown code. */
    public static Template named(String code) {
        return TEMPLATES.stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("template expected, found " + code));
    }
}
