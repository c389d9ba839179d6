package org.chainwork.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.AttemptScore;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.StudentScore;
import org.chainwork.course.Member;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Decimal;
import org.chainwork.shared.ui.Pager;
import org.chainwork.shared.ui.PersonSearch;

/** Students by items, with what each has of all, found by name; first how the class stands. */
class GradesTable extends Div {

    private static final int PAGE = 50;

    private final String base;
    private final List<Item> items;
    private final Div standing = new Div();
    private final PersonSearch search = new PersonSearch(this::search);
    private final DataTable table;
    private final Pager<StudentScore> pager = new Pager<>(PAGE, this::fill);
    private List<StudentScore> scores = List.of();

    /** Names lead to pages below {@code base}. */
    GradesTable(String base, List<Item> items) {
        this.base = base;
        this.items = items;
        table = new DataTable(getTranslation("grades.table"), headings());
        table.addClassName("grades-table");
        add(standing, search, table, pager);
    }

    private void search() {
        pager.begin(found());
    }

    /** Stays on its page, and with what was searched for. */
    void show(List<StudentScore> newer) {
        scores = newer;
        standing.removeAll();
        standing.add(new Paragraph(standing(scores)));
        mean(scores)
                .ifPresent(mean -> standing.add(new Paragraph(
                        getTranslation("grades.mean", shown(mean), shown(Rational.of(Item.total(items)))))));
        pager.show(found());
    }

    private List<StudentScore> found() {
        return scores.stream()
                .filter(score ->
                        search.finds(score.student().name(), score.student().email()))
                .toList();
    }

    private void fill(List<StudentScore> page) {
        table.clear();
        page.forEach(score -> table.addRow(row(score)));
        table.setVisible(!page.isEmpty());
        search.tell(!page.isEmpty());
    }

    private String standing(List<StudentScore> scores) {
        long started = scores.stream().filter(StudentScore::hasStarted).count();
        long handedIn = scores.stream().filter(StudentScore::hasHandedIn).count();
        long again = scores.stream()
                .filter(score -> score.hasHandedIn() && isAtWork(score))
                .count();
        return getTranslation(
                "grades.standing", scores.size(), handedIn, started - handedIn, scores.size() - started, again);
    }

    private static boolean isAtWork(StudentScore score) {
        return !score.attempts().isEmpty()
                && !score.attempts().getLast().attempt().isHandedIn();
    }

    private static Optional<Rational> mean(List<StudentScore> scores) {
        List<Rational> points =
                scores.stream().flatMap(score -> score.settled().stream()).toList();
        return points.stream().reduce(Rational::add).map(sum -> sum.divide(Rational.of(points.size())));
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(
                getTranslation("grades.student"),
                getTranslation("grades.points", shown(Rational.of(Item.total(items))))));
        items.forEach(item -> headings.add(getTranslation("grades.item", item.position(), item.points())));
        headings.add(getTranslation("grades.attempts"));
        return headings;
    }

    private Object[] row(StudentScore score) {
        List<Object> row = new ArrayList<>();
        row.add(student(score.student()));
        row.add(points(score));
        List<Rational> byItem = score.byItem();
        for (int i = 0; i < items.size(); i++) {
            row.add(byItem.isEmpty() ? "–" : shown(byItem.get(i)));
        }
        row.add(attempts(score));
        return row.toArray();
    }

    /** Everybody chooses their own name: where two have the same, the address tells them apart. */
    private Component student(Member student) {
        Div named = new Div(new Anchor(base + "/" + student.accountId(), student.name()));
        boolean alone = scores.stream()
                        .filter(score -> score.student().name().equalsIgnoreCase(student.name()))
                        .limit(2)
                        .count()
                == 1;
        if (!alone) {
            named.add(quiet(student.email()));
        }
        return named;
    }

    private Component points(StudentScore score) {
        Div points = new Div(new Span(score.points().map(this::shown).orElse("–")));
        if (score.override().isPresent()) {
            points.add(quiet(getTranslation("grades.given")));
        }
        return points;
    }

    private Component attempts(StudentScore score) {
        if (score.attempts().isEmpty()) {
            return quiet(getTranslation("grades.not-started"));
        }
        Div attempts = new Div(new Span(String.valueOf(score.attempts().size())));
        if (isAtWork(score)) {
            attempts.add(quiet(getTranslation("grades.at-work")));
        }
        int undecided = score.attempts().stream()
                .map(AttemptScore::items)
                .flatMap(List::stream)
                .mapToInt(item -> item.undecided())
                .sum();
        if (undecided > 0) {
            attempts.add(quiet(getTranslation("grades.undecided.count", undecided)));
        }
        return attempts;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.setClassName("quiet");
        return span;
    }

    private String shown(Rational points) {
        return Decimal.of(points, getLocale());
    }
}
