package org.chainwork.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Latex;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Product;
import org.chainwork.chain.Chain;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;

/** How students write down what they mean, each in another form. */
record Handwriting(SplittableRandom random) {

    String right(Problem problem, Part part) {
        Chain chain = problem.chain(part);
        List<Expr> forms = new ArrayList<>(List.of(problem.key(part)));
        if (part.form() == AnswerForm.ANY) {
            forms.addAll(List.of(chain.product(), chain.eliminated().expr()));
        }
        String text = written(forms.get(random.nextInt(forms.size())));
        return random.nextInt(4) == 0 ? "dy/d" + part.target() + " = " + text : text;
    }

    /** Right but for the form that is asked for, where one is. */
    String inOtherForm(Problem problem, Part part) {
        return written(problem.chain(part).collected().expr());
    }

    String written(Expr expr) {
        String text = PlainText.print(expr);
        return switch (random.nextInt(6)) {
            case 0 -> Latex.print(expr);
            case 1, 2 -> text.replaceAll("\\*(?=[a-z(])", " ");
            case 3 ->
                expr instanceof Product(List<Expr> factors) ? PlainText.print(new Product(factors.reversed())) : text;
            default -> text;
        };
    }

    /** With a slip of the keyboard. */
    String unreadable(Problem problem, Part part) {
        String text = PlainText.print(problem.key(part));
        return switch (random.nextInt(3)) {
            case 0 -> "(" + text;
            case 1 -> text + "*";
            default -> text + "^)";
        };
    }

    /** Right, in a way that no checker decides. */
    String undecided(Problem problem, Part part) {
        return "ln(exp(" + PlainText.print(problem.key(part)) + "))";
    }
}
