package org.chainwork.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Evaluation;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Secret;
import org.chainwork.algebra.Symbols;
import org.chainwork.algebra.Value;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Layer;
import org.chainwork.chain.LinearLayer;
import org.chainwork.chain.PowerLayer;
import org.chainwork.grading.malrule.Malrule;
import org.chainwork.grading.malrule.Malrules;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Catalogue;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.chainwork.problem.Template;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a malrule answers is never correct, and is known for what it is, in whatever form it is written. */
class MalruleLawsTest {

    private static final Grader GRADER = new Grader(Secret.draw(new SplittableRandom(9)));
    private static final int SEEDS = 100;

    private static final List<Rational> ROOTS =
            List.of(Rational.of(1, 2), Rational.of(1, 3), Rational.of(-1, 2), Rational.of(3, 2), Rational.of(-4, 3));

    /** So many results of each part are tried, others for every seed. */
    private static final int TRIED = 2;

    @ParameterizedTest
    @MethodSource("formulas")
    void everyResultIsDiagnosedAsItsMalrule(Template template) {
        int diagnosed = tryAll(template, Malrules.all());

        assertThat(diagnosed).isGreaterThan(SEEDS);
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void everyResultOfAPairIsDiagnosed(Template template) {
        int diagnosed = tryAll(template, Malrules.pairs());

        assertThat(diagnosed).isGreaterThan(3 * SEEDS);
    }

    /** Numbers are equal by accident too often. */
    static Stream<Template> formulas() {
        return Catalogue.templates().stream().filter(template -> template.form() != AnswerForm.VALUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void everyResultInAChainWithRootsIsDiagnosed(int depth) {
        SplittableRandom random = new SplittableRandom(depth);

        int diagnosed = tryAll(Stream.generate(() -> withRoots(depth, random)).limit(SEEDS), Malrules.all(), random);

        assertThat(diagnosed).isGreaterThan(SEEDS);
    }

    /** Linear layers and roots in turn. */
    private static Problem withRoots(int depth, SplittableRandom random) {
        List<Layer> layers = new ArrayList<>();
        for (int position = 1; position <= depth; position++) {
            int number = (position + 1) / 2;
            if (position % 2 == 0) {
                layers.add(new PowerLayer(ROOTS.get(random.nextInt(ROOTS.size()))));
            } else if (random.nextBoolean()) {
                layers.add(new LinearLayer(Expr.of(random.nextInt(2, 9)), Expr.of(random.nextInt(1, 9))));
            } else {
                layers.add(new LinearLayer(Expr.symbol("w" + number), Expr.symbol("b" + number)));
            }
        }
        return new Problem(
                "by-hand", 1, 0, new Composition(layers), List.of(new Part(1, Composition.INPUT, AnswerForm.ANY)));
    }

    private static int tryAll(Template template, List<Malrule> malrules) {
        SplittableRandom random = new SplittableRandom(template.code().hashCode());
        return tryAll(LongStream.range(0, SEEDS).mapToObj(template::draw), malrules, random);
    }

    private static int tryAll(Stream<Problem> problems, List<Malrule> malrules, SplittableRandom random) {
        int diagnosed = 0;
        for (Problem problem : problems.toList()) {
            Judge judge = GRADER.judge(problem);
            for (Part part : problem.parts()) {
                List<Finding> results = results(problem.chain(part), malrules);
                for (int tried = 0; tried < Math.min(TRIED, results.size()); tried++) {
                    Finding finding = results.get(random.nextInt(results.size()));
                    for (Expr form : forms(problem, finding, random)) {
                        String where = "%s of %s, part %d of %s"
                                .formatted(finding.malrule().code(), PlainText.print(form), part.position(), problem);
                        diagnosed += check(judge, part, finding.malrule(), form, where) ? 1 : 0;
                    }
                }
            }
        }
        return diagnosed;
    }

    private static List<Finding> results(Chain chain, List<Malrule> malrules) {
        return malrules.stream()
                .flatMap(malrule -> malrule.results(chain).stream().map(result -> new Finding(malrule, result)))
                .toList();
    }

    /** As it is, and with intermediate variables replaced, terms added and taken away, or multiplied and divided. */
    private static List<Expr> forms(Problem problem, Finding finding, SplittableRandom random) {
        Expr result = finding.result().value();
        Rewritten rewritten = new Rewritten(problem.composition().definitions(), random);
        return Stream.of(result, rewritten.of(result))
                .filter(form -> finding.isWrittenWith(Symbols.in(form)))
                .toList();
    }

    /**
     * Whether the form is wrong; then it is diagnosed, unless it hangs on signs that are not known, so that it has no
     * signature. Else it equals the key, which plain arithmetic confirms.
     */
    private static boolean check(Judge judge, Part part, Malrule malrule, Expr form, String where) {
        Judgement judgement = judge.judge(part, PlainText.print(form));
        return switch (judgement.verdict()) {
            case Verdict.Incorrect(var witness, Optional<Diagnosis> diagnosis)
            when diagnosis.isPresent() || judgement.signature().isPresent() -> {
                assertThat(diagnosis)
                        .as(where)
                        .hasValueSatisfying(found -> assertThat(codes(found))
                                .anyMatch(code -> code.equals(malrule.code()) || isSimplerThan(malrule, code)));
                yield true;
            }
            case Verdict.Correct correct -> isKey(judge.problem(), part, form, where);
            case Verdict.WrongForm wrongForm -> isKey(judge.problem(), part, form, where);
            case Verdict.Incorrect unsigned -> false;
            case Verdict.Undecided undecided -> false;
            // the even root of a number below 0
            case Verdict.NeverDefined never -> false;
            case Verdict.NotRead other -> fail(where + ": " + other);
        };
    }

    /** One malrule explains an answer better than two. */
    private static boolean isSimplerThan(Malrule malrule, String code) {
        return malrule.code().contains("+") && !code.contains("+");
    }

    private static Stream<String> codes(Diagnosis diagnosis) {
        return Stream.concat(Stream.of(diagnosis.malrule()), diagnosis.also().stream());
    }

    private static boolean isKey(Problem problem, Part part, Expr form, String where) {
        Definitions definitions = problem.composition().definitions();
        Map<String, Rational> point = new HashMap<>();
        for (String name : definitions.freeSymbols(form, problem.key(part))) {
            point.put(name, Rational.of(2 * point.size() + 3, 7));
        }
        Value key = Evaluation.at(point, definitions).value(problem.key(part));
        if (key instanceof Value.Exact) {
            assertThat(Evaluation.at(point, definitions).value(form)).as(where).isEqualTo(key);
        }
        return false;
    }
}
