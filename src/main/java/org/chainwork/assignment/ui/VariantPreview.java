package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.function.Supplier;
import org.chainwork.assignment.Previews;
import org.chainwork.assignment.Previews.PartAnswers;
import org.chainwork.assignment.Previews.Preview;
import org.chainwork.assignment.Previews.Variant;
import org.chainwork.assignment.Previews.WrongAnswer;
import org.chainwork.chain.Composition;
import org.chainwork.exercise.ui.ProblemStatement;
import org.chainwork.problem.Problem;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Formula;
import org.chainwork.wording.DiagnosisText;
import org.chainwork.wording.Spelling;

/**
 * Some problems as students would get them, each with its keys and with the wrong answers that are known. To find those takes
 * a while: they come one by one, each once the browser shows what came before, so that the way back works meanwhile.
 */
class VariantPreview extends Div {

    private final Previews previews;
    private final Div variants = new Div();
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph status = new Paragraph();

    /** The {@code preview} draws the problems, once it is shown that something is coming. */
    VariantPreview(Previews previews, Supplier<Preview> preview) {
        this.previews = previews;
        variants.setClassName("variant-preview");
        progress.getElement().setAttribute("aria-label", getTranslation("builder.preview.progress"));
        progress.setIndeterminate(true);
        status.getElement().setAttribute("role", "status");
        status.setText(getTranslation("builder.preview.coming"));
        variants.getElement().setAttribute("aria-busy", "true");
        add(status, progress, variants);
        onceShown(() -> begin(preview.get()));
    }

    /** The browser answers once it has what came before. Nothing more is worked out where this was closed meanwhile. */
    private void onceShown(Runnable next) {
        getElement().executeJs("return 'shown'").then(shown -> {
            if (isAttached()) {
                next.run();
            }
        });
    }

    private void begin(Preview preview) {
        progress.setIndeterminate(false);
        progress.setMax(preview.shown().size());
        progress.setValue(0);
        String found = getTranslation("builder.item.variants", preview.count());
        status.setText(preview.variesInVain() ? getTranslation("builder.item.varies-in-vain") + " " + found : found);
        onceShown(() -> next(preview.shown(), 0));
    }

    private void next(List<Problem> problems, int index) {
        if (index == problems.size()) {
            remove(progress);
            variants.getElement().removeAttribute("aria-busy");
        } else {
            variants.add(variant(previews.variant(problems.get(index))));
            progress.setValue(index + 1);
            onceShown(() -> next(problems, index + 1));
        }
    }

    private Div variant(Variant variant) {
        Div box = new Div(new ProblemStatement(variant.problem()));
        box.setClassName("variant");
        for (PartAnswers answers : variant.parts()) {
            box.add(
                    Formula.derivativeEquals(Composition.OUTPUT, answers.part().target(), answers.key())
                            .block(),
                    wrongAnswers(variant.problem(), answers));
        }
        return box;
    }

    private NativeDetails wrongAnswers(Problem problem, PartAnswers answers) {
        String asked = Spelling.derivative(Composition.OUTPUT, answers.part().target());
        DataTable table = new DataTable(
                getTranslation("builder.preview.wrong", answers.wrong().size(), asked),
                List.of(getTranslation("builder.preview.answer"), getTranslation("builder.preview.why")));
        for (WrongAnswer wrong : answers.wrong()) {
            table.addRow(
                    Formula.of(wrong.answer()),
                    new DiagnosisText(
                                    wrong.diagnosis(), problem.chain(answers.part()), getLocale(), this::getTranslation)
                            .instructor());
        }
        return new NativeDetails(
                getTranslation("builder.preview.wrong", answers.wrong().size(), asked), table);
    }
}
