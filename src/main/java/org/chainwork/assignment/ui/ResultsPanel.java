package org.chainwork.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.ItemScore;
import org.chainwork.assignment.PartKey;
import org.chainwork.assignment.Results.GivenAnswer;
import org.chainwork.assignment.Results.Result;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.exercise.ui.VerdictPanel;
import org.chainwork.grading.Judgement;
import org.chainwork.problem.Part;
import org.chainwork.shared.ui.AnswerText;
import org.chainwork.shared.ui.Moment;
import org.chainwork.shared.ui.Panel;
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
        List<Task> tasks = result.asked().tasks();
        for (Task task : tasks) {
            Optional<ItemScore> score = result.score().map(scores -> scores.at(task.item()));
            ItemWork item = new ItemWork(assignment.policy(), result.asked(), task, score, new ToStudent(result));
            item.setOpen(task.equals(tasks.getFirst()) && score.isPresent());
            panel.add(item);
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

    /** What the student of an attempt may learn. */
    private final class ToStudent implements ItemWork.Told {

        private final Result result;

        ToStudent(Result result) {
            this.result = result;
        }

        private List<GivenAnswer> given(Task task, Part part) {
            return result.answers().getOrDefault(new PartKey(task.problemId(), part.position()), List.of());
        }

        @Override
        public Optional<Component> answers(Task task, Part part) {
            List<GivenAnswer> given = given(task, part);
            return given.isEmpty() ? Optional.empty() : Optional.of(answers(given, task, part));
        }

        /** Each with what is said of it: of the last at length, of those before in a word. */
        private OrderedList answers(List<GivenAnswer> given, Task task, Part part) {
            OrderedList list = new OrderedList();
            list.setClassName("given-answers");
            List<GivenAnswer> listed = given.stream()
                    .filter(answer -> answer.answer().repeatsId() == null)
                    .toList();
            for (GivenAnswer answer : listed) {
                ListItem line = new ListItem(new AnswerText(
                        task.problem().vocabulary(part), answer.answer().rawText()));
                if (result.release().verdicts()) {
                    line.add(Optional.of(answer)
                            .filter(listed.getLast()::equals)
                            .flatMap(last -> told(last, task, part))
                            .<Component>map(told -> told)
                            .orElseGet(() -> word(answer)));
                }
                list.add(line);
            }
            return list;
        }

        private Span word(GivenAnswer given) {
            Boolean ruling = given.answer().ruling();
            Span said = new Span(
                    ruling == null
                            ? getTranslation("history." + given.answer().verdict())
                            : getTranslation(ruling ? "work.ruled.right" : "work.ruled.wrong"));
            said.setClassName("quiet");
            return said;
        }

        /** Whoever has solved a homework's part knows how it goes. */
        @Override
        public boolean isKeyTold(Task task, Part part) {
            boolean solved = given(task, part).stream()
                    .anyMatch(answer -> answer.answer().isCorrect());
            return result.release().keys() || result.release().verdicts() && solved && !assignment.isQuiz();
        }

        @Override
        public String round(int number) {
            return getTranslation("results.round", number);
        }

        /** What an instructor has ruled comes before what the checker says; what it said then, before what it says now. */
        private Optional<VerdictPanel> told(GivenAnswer given, Task task, Part part) {
            Boolean ruling = given.answer().ruling();
            if (ruling != null) {
                VerdictPanel panel = new VerdictPanel();
                panel.showRuling(
                        ruling,
                        getTranslation(ruling ? "work.ruled.right" : "work.ruled.wrong"),
                        given.answer().rawText());
                return Optional.of(panel);
            }
            return given.judgement().map(judgement -> {
                VerdictPanel panel = verdict(judgement, given.answer().rawText(), task, part);
                if (!judgement.verdict().code().equals(given.answer().verdict())) {
                    panel.remark(getTranslation(
                            "results.earlier",
                            getTranslation("history." + given.answer().verdict())));
                }
                return panel;
            });
        }

        private VerdictPanel verdict(Judgement judgement, String typed, Task task, Part part) {
            boolean valueShown = result.release().keys() || assignment.policy().trueValueShown();
            VerdictPanel panel = new VerdictPanel();
            panel.show(
                    judgement.verdict(),
                    VerdictText.whenOver(
                            judgement.verdict(),
                            task.problem(),
                            part,
                            valueShown,
                            getLocale(),
                            ResultsPanel.this::getTranslation),
                    typed);
            return panel;
        }
    }
}
