package org.chainwork.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainwork.course.Member;
import org.chainwork.course.PasswordLink;
import org.chainwork.course.PasswordLinks;
import org.chainwork.platform.CsvText;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.CsvResponse;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.Pager;
import org.chainwork.shared.ui.SiteAddress;

/** Password links for many at once. They are shown when they are made, and never again: nobody keeps them. */
class PasswordLinksPanel extends Div {

    private static final int PAGE = 50;
    private static final int MOST_NAMED = 20;

    private final PasswordLinks links;
    private final Set<Long> chosen = new HashSet<>();
    private final Button forChosen = new ActButton("", this::makeForChosen);
    private final Notice notice = new Notice();
    private final Div made = new Div();
    private final List<PasswordLink> shown = new ArrayList<>();
    private long course;

    PasswordLinksPanel(PasswordLinks links) {
        this.links = links;
        Div acts = new Div(new ActButton(getTranslation("people.links.all"), this::makeForAll), forChosen);
        acts.setClassName("page-actions");
        add(new Paragraph(getTranslation("people.links.help")), acts, notice, made);
    }

    /** For that course. Who is chosen in it already stays so; links that were shown are gone. */
    void begin(long of) {
        if (course != of) {
            course = of;
            chosen.clear();
        }
        count();
        notice.clear();
        shown.clear();
        made.removeAll();
    }

    /** Chooses one student, on whatever page of the list. */
    Checkbox choice(Member student) {
        Checkbox box = new Checkbox(chosen.contains(student.accountId()));
        box.setAriaLabel(getTranslation("people.links.choose.of", student.name()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(student.accountId());
            } else {
                chosen.remove(student.accountId());
            }
            count();
        });
        return box;
    }

    private void count() {
        forChosen.setText(getTranslation("people.links.chosen", chosen.size()));
        forChosen.setEnabled(!chosen.isEmpty());
    }

    private void makeForAll() {
        make(links.withoutPassword(course));
    }

    private void makeForChosen() {
        make(Set.copyOf(chosen));
    }

    /**
     * Makes none anew where one is shown: a second click would end what the first has made and its instructor may have
     * given away by now.
     */
    private void make(Set<Long> accounts) {
        SiteAddress.of(this, site -> {
            Set<Long> wanted = accounts.stream()
                    .filter(account ->
                            shown.stream().noneMatch(link -> link.student().accountId() == account))
                    .collect(Collectors.toSet());
            if (wanted.isEmpty() && !shown.isEmpty()) {
                notice.done(getTranslation("people.links.shown"));
            } else {
                show(site, links.of(course, wanted));
            }
        });
    }

    private void show(String site, List<PasswordLink> fresh) {
        List<PasswordLink> newer =
                fresh.stream().filter(link -> link.path().isPresent()).toList();
        shown.addAll(newer);
        made.removeAll();
        notice.done(getTranslation("people.links.made", newer.size()));
        List<String> refused = fresh.stream()
                .filter(link -> link.path().isEmpty())
                .map(link -> link.student().name())
                .toList();
        if (!refused.isEmpty()) {
            made.add(new Paragraph(getTranslation("people.links.refused", named(refused))));
        }
        if (!shown.isEmpty()) {
            List<List<String>> rows =
                    shown.stream().map(link -> row(site, link)).toList();
            DataTable table = new DataTable(getTranslation("people.links.table"), headings()).stacked();
            Pager<List<String>> pager = new Pager<>(PAGE, page -> fill(table, page));
            made.add(download(csv(headings(), rows, getLocale())), table, pager);
            pager.show(rows);
        }
    }

    private static List<String> row(String site, PasswordLink link) {
        return List.of(
                link.student().name(),
                link.student().email(),
                site + link.path().orElseThrow());
    }

    private static String named(List<String> names) {
        return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMED ? ", …" : "");
    }

    private List<String> headings() {
        return List.of(
                getTranslation("people.links.name"),
                getTranslation("people.links.email"),
                getTranslation("people.links.link"));
    }

    private static void fill(DataTable table, List<List<String>> page) {
        table.clear();
        page.forEach(row -> table.addRow(row.getFirst(), row.get(1), new Code(row.getLast())));
    }

    static String csv(List<String> headings, List<List<String>> rows, Locale locale) {
        return CsvText.of(Stream.concat(Stream.of(headings), rows.stream()).toList(), locale);
    }

    private Anchor download(String csv) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> CsvResponse.of(getTranslation("people.links.file"), csv)),
                getTranslation("people.links.csv"));
    }
}
