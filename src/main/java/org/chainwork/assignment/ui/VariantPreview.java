package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.chainwork.assignment.Previews.PartAnswers;
import org.chainwork.assignment.Previews.Variant;
import org.chainwork.assignment.Previews.WrongAnswer;
import org.chainwork.chain.Composition;
import org.chainwork.exercise.ui.ProblemStatement;
import org.chainwork.problem.Problem;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Formula;
import org.chainwork.wording.DiagnosisText;
import org.chainwork.wording.Spelling;

/** Some problems as students would get them, each with its keys and with the wrong answers that are known. */
class VariantPreview extends Div {

    VariantPreview(List<Variant> variants) {
        setClassName("variant-preview");
        variants.forEach(variant -> add(variant(variant)));
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
