package org.chainwork.assignment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.PlainText;
import org.chainwork.chain.Composition;
import org.chainwork.grading.Diagnosis;
import org.chainwork.grading.Grader;
import org.chainwork.grading.Judge;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.chainwork.problem.Template;
import org.chainwork.problem.Variation;
import org.springframework.stereotype.Service;

/** What students would get from a template, for those who choose one. */
@Service
public class Previews {

    private static final int MOST_SHOWN = 10;
    private static final long SHOWN_SEED = 1;
    private static final int MOST_KNOWN = 1_000;

    private final Grader grader;
    /** To find out takes hundreds of draws, and comes out the same each time. */
    private final Cache<Template, Known> known =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    Previews(Grader grader) {
        this.grader = grader;
    }

    /**
     * Variants of a template, all of the same work.
     *
     * @param count how many distinct ones there are; where there are very many, a lower bound
     * @param shown ten of them, or all where there are fewer
     * @param variesInVain whether the template is varied, and has the same ones without that
     */
    public record Preview(int count, List<Problem> shown, boolean variesInVain) {}

    /** One problem with what can be answered to its parts. */
    public record Variant(Problem problem, List<PartAnswers> parts) {}

    /** The right answer to a part, and the wrong ones that are known by their malrules, the likeliest first. */
    public record PartAnswers(Part part, Expr key, List<WrongAnswer> wrong) {}

    /** What somebody answers who has a wrong belief, and what is said of it. */
    public record WrongAnswer(Expr answer, Diagnosis diagnosis) {}

    /** The same each time: nobody should wonder why a count has changed. */
    public Preview of(Template template, Variation variation) {
        List<Problem> distinct = distinct(template.with(variation));
        return new Preview(
                distinct.size(),
                distinct.stream().limit(MOST_SHOWN).toList(),
                !variation.isNone() && asked(distinct).equals(asked(distinct(template))));
    }

    /** What is asked, whatever it was drawn from. */
    private static Set<Asked> asked(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Asked(problem.composition(), problem.parts()))
                .collect(Collectors.toSet());
    }

    private record Asked(Composition composition, List<Part> parts) {}

    /** How many distinct variants there are; where there are very many, a lower bound; 0 where none can be drawn. */
    public int count(Template template) {
        return known(template).count();
    }

    /** The first of those that {@link #of} shows; absent where none can be drawn. */
    public Optional<Problem> example(Template template) {
        return known(template).example();
    }

    private record Known(int count, Optional<Problem> example) {

        static Known of(Template template) {
            List<Problem> distinct = template.obstacle().isPresent() ? List.of() : distinct(template);
            return new Known(distinct.size(), distinct.stream().findFirst());
        }
    }

    private Known known(Template template) {
        return known.get(template, Known::of);
    }

    private static List<Problem> distinct(Template template) {
        return new VariantDraw(new SplittableRandom(SHOWN_SEED)).distinct(template);
    }

    /** What can be answered to one of those that are shown: all that a student might believe is tried, which takes a while. */
    public Variant variant(Problem problem) {
        Judge judge = grader.judge(problem);
        return new Variant(
                problem,
                problem.parts().stream()
                        .map(part -> new PartAnswers(part, problem.key(part), wrong(judge, part)))
                        .toList());
    }

    /** Each answer once, with the diagnosis that a student would get. */
    private static List<WrongAnswer> wrong(Judge judge, Part part) {
        return judge.misconceptions(part).stream()
                .map(found -> found.answer())
                .distinct()
                .flatMap(answer -> judge
                        .judge(part, PlainText.print(answer))
                        .verdict()
                        .diagnosed()
                        .map(diagnosis -> new WrongAnswer(answer, diagnosis))
                        .stream())
                .toList();
    }
}
