package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AttemptScore;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.ItemScore;
import org.chainwork.assignment.PartKey;
import org.chainwork.assignment.Results.GivenAnswer;
import org.chainwork.assignment.Results.Result;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.chain.Composition;
import org.chainwork.exercise.ui.ProblemStatement;
import org.chainwork.exercise.ui.VerdictPanel;
import org.chainwork.exercise.ui.WorkedSolution;
import org.chainwork.grading.Judgement;
import org.chainwork.problem.Part;
import org.chainwork.shared.ui.Decimal;
import org.chainwork.shared.ui.Formula;
import org.chainwork.shared.ui.Moment;
import org.chainwork.shared.ui.Panel;
import org.chainwork.wording.Spelling;
import org.chainwork.wording.VerdictText;

/** What came of a student's attempts, as far as it may be told: the latest first. */
class ResultsPanel extends Div {

    private final Assignment assignment;
    private final ZoneId zone;

    ResultsPanel(Assignment assignment, List<Result> results, ZoneId zone) {
        this.assignment = assignment;
        this.zone = zone;
        setClassName("results");
        results.reversed().forEach(result -> add(attempt(result, results.size() > 1)));
    }

    private Panel attempt(Result result, boolean numbered) {
        Instant handedIn = Objects.requireNonNull(result.attempt().handedInAt());
        Panel panel = new Panel(
                numbered
                        ? getTranslation("results.attempt", result.attempt().number())
                        : getTranslation("results.heading"),
                new Paragraph(getTranslation(
                        // whoever hands in does so before the end
                        handedIn.equals(result.attempt().endsAt()) ? "results.by-clock" : "results.handed-in",
                        Moment.dateTime(handedIn, zone, getLocale()))),
                receipt(result));
        if (result.score().isEmpty()) {
            panel.add(new Paragraph(later()));
        }
        if (keysComeLater(result)) {
            panel.add(new Paragraph(
                    getTranslation("results.keys-later", Moment.dateTime(result.keysAt(), zone, getLocale()))));
        }
        for (int i = 0; i < result.tasks().size(); i++) {
            panel.add(task(result, result.tasks().get(i), i));
        }
        return panel;
    }

    /** Later than what was right, which has a date of its own: somebody, this student perhaps, has more time. */
    private boolean keysComeLater(Result result) {
        Instant date = assignment.policy().feedbackAt();
        return !result.release().keys()
                && (result.score().isPresent()
                        || date != null && result.keysAt().isAfter(date));
    }

    private Paragraph receipt(Result result) {
        Span code = new Span(Objects.requireNonNull(result.attempt().receipt()));
        code.setClassName("receipt");
        return new Paragraph(new Span(getTranslation("results.receipt") + " "), code);
    }

    private String later() {
        Instant date = assignment.policy().feedbackAt();
        return date == null
                ? getTranslation("results.later")
                : getTranslation("results.later.at", Moment.dateTime(date, zone, getLocale()));
    }

    private NativeDetails task(Result result, Task task, int index) {
        Div content = new Div(new ProblemStatement(task.problem()));
        for (Part part : task.problem().parts()) {
            content.add(part(result, task, part));
        }
        content.add(earlier(result, task.item()));
        Optional<ItemScore> score = result.score().map(AttemptScore::items).map(items -> items.get(index));
        score.map(this::reasons).ifPresent(content::add);
        String summary = score.map(found -> getTranslation(
                        "results.item.points",
                        task.item().position(),
                        Decimal.of(found.points(), getLocale()),
                        task.item().points()))
                .orElseGet(() -> getTranslation("results.item", task.item().position()));
        NativeDetails details = new NativeDetails(summary, content);
        details.setOpen(index == 0 && score.isPresent());
        return details;
    }

    private UnorderedList reasons(ItemScore score) {
        UnorderedList reasons = new UnorderedList();
        new ScoreWords(getLocale(), this::getTranslation)
                .sentences(score)
                .forEach(sentence -> reasons.add(new ListItem(sentence)));
        return reasons;
    }

    /** The problems that the item asked before wrong answers brought another, with what was answered there. */
    private Div earlier(Result result, Item item) {
        List<Task> earlier = result.earlier().getOrDefault(item.id(), List.of());
        Div rounds = new Div();
        for (Task task : earlier) {
            Div content = new Div(new ProblemStatement(task.problem()));
            task.problem().parts().stream()
                    .filter(part -> result.answers().containsKey(new PartKey(task.problemId(), part.position())))
                    .forEach(part -> content.add(part(result, task, part)));
            rounds.add(new NativeDetails(getTranslation("results.round", task.round()), content));
        }
        if (!earlier.isEmpty() && earlier.getLast().round() > 1) {
            rounds.add(new Paragraph(getTranslation("results.rounds.more")));
        }
        return rounds;
    }

    private Div part(Result result, Task task, Part part) {
        List<GivenAnswer> given =
                result.answers().getOrDefault(new PartKey(task.problemId(), part.position()), List.of());
        String asked = Spelling.derivative(Composition.OUTPUT, part.target());
        Div content = new Div(new H3(asked));
        content.setClassName("result-part");
        if (given.isEmpty()) {
            content.add(new Paragraph(getTranslation("results.no-answer")));
        } else {
            Optional<VerdictPanel> told = told(given.getLast(), task, part, result);
            OrderedList list = new OrderedList();
            given.stream()
                    .filter(answer -> answer.answer().repeatsId() == null)
                    .forEach(answer -> list.add(answer(
                            answer,
                            task,
                            part,
                            // the panel below says it at length
                            result.release().verdicts() && !(told.isPresent() && answer.equals(given.getLast())))));
            content.add(list);
            told.ifPresent(content::add);
        }
        boolean solved = given.stream().anyMatch(answer -> answer.answer().isCorrect());
        // whoever has solved a homework's part knows how it goes
        if (result.release().keys() || result.release().verdicts() && solved && !assignment.isQuiz()) {
            Paragraph right = new Paragraph(getTranslation("results.key"));
            right.setClassName("quiet");
            content.add(right);
            content.add(Formula.derivativeEquals(
                            Composition.OUTPUT, part.target(), task.problem().key(part))
                    .block());
            content.add(
                    new NativeDetails(getTranslation("solution.heading"), new WorkedSolution(task.problem(), part)));
        }
        return content;
    }

    private ListItem answer(GivenAnswer given, Task task, Part part, boolean judged) {
        ListItem line =
                new ListItem(new AnswerText(task.problem(), part, given.answer().rawText()));
        if (judged) {
            Boolean ruling = given.answer().ruling();
            Span said = new Span(
                    ruling == null
                            ? getTranslation("history." + given.answer().verdict())
                            : getTranslation(ruling ? "work.ruled.right" : "work.ruled.wrong"));
            said.setClassName("quiet");
            line.add(said);
        }
        return line;
    }

    /** What an instructor has ruled comes before what the checker says; what it said then, before what it says now. */
    private Optional<VerdictPanel> told(GivenAnswer given, Task task, Part part, Result result) {
        Boolean ruling = given.answer().ruling();
        if (ruling != null && result.release().verdicts()) {
            VerdictPanel panel = new VerdictPanel();
            panel.showRuling(ruling, getTranslation(ruling ? "work.ruled.right" : "work.ruled.wrong"));
            return Optional.of(panel);
        }
        return given.judgement().map(judgement -> {
            VerdictPanel panel = verdict(judgement, given.answer().rawText(), task, part, result);
            if (!judgement.verdict().code().equals(given.answer().verdict())) {
                panel.remark(getTranslation(
                        "results.earlier",
                        getTranslation("history." + given.answer().verdict())));
            }
            return panel;
        });
    }

    private VerdictPanel verdict(Judgement judgement, String typed, Task task, Part part, Result result) {
        boolean valueShown = result.release().keys() || assignment.policy().trueValueShown();
        VerdictPanel panel = new VerdictPanel();
        panel.show(
                judgement.verdict(),
                VerdictText.whenOver(
                        judgement.verdict(), task.problem(), part, valueShown, getLocale(), this::getTranslation),
                typed);
        return panel;
    }
}
