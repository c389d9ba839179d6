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
import org.chainwork.course.PasswordLink.Made;
import org.chainwork.course.PasswordLinks;
import org.chainwork.platform.CsvText;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.CopyLink;
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
    private final Div refused = new Div();
    private final Div made = new Div();
    private final List<Made> shown = new ArrayList<>();
    private String site = "";
    private long course;

    PasswordLinksPanel(PasswordLinks links) {
        this.links = links;
        setClassName("password-links");
        Div acts = new Div(new ActButton(getTranslation("people.links.all"), this::makeForAll), forChosen);
        acts.setClassName("page-actions");
        add(new Paragraph(getTranslation("people.links.help")), acts, notice, refused, made);
    }

    /** For that course. Who is chosen in it already stays so; links that were shown are gone. */
    void begin(long of) {
        if (course != of) {
            course = of;
            chosen.clear();
        }
        count();
        notice.clear();
        refused.removeAll();
        shown.clear();
        showLinks();
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

    /** Somebody got another link: the one that may be shown opens nothing any more. */
    void replace(Made newer) {
        shown.replaceAll(link -> isFor(newer.student(), link) ? newer : link);
        showLinks();
    }

    /** Whoever is no student now has no link any more. */
    void forget(Member gone) {
        chosen.remove(gone.accountId());
        count();
        shown.removeIf(link -> isFor(gone, link));
        showLinks();
    }

    private static boolean isFor(Member student, Made link) {
        return link.student().accountId() == student.accountId();
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
        SiteAddress.of(this, here -> {
            site = here;
            Set<Long> wanted = accounts.stream()
                    .filter(account ->
                            shown.stream().noneMatch(link -> link.student().accountId() == account))
                    .collect(Collectors.toSet());
            if (wanted.isEmpty() && !shown.isEmpty()) {
                notice.done(getTranslation("people.links.shown"));
            } else {
                show(links.of(course, wanted));
            }
        });
    }

    private void show(List<PasswordLink> fresh) {
        List<Made> newer = only(Made.class, fresh);
        shown.addAll(newer);
        notice.done(getTranslation("people.links.made", newer.size()));
        refused.removeAll();
        refuse("people.links.not-joined", only(PasswordLink.NotJoined.class, fresh));
        refuse("people.links.first-elsewhere", only(PasswordLink.FirstElsewhere.class, fresh));
        refuse("people.links.refused", only(PasswordLink.Beyond.class, fresh));
        showLinks();
    }

    private static <T extends PasswordLink> List<T> only(Class<T> kind, List<PasswordLink> all) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void refuse(String key, List<? extends PasswordLink> none) {
        if (!none.isEmpty()) {
            refused.add(new Paragraph(getTranslation(
                    key, named(none.stream().map(link -> link.student().name()).toList()))));
        }
    }

    private void showLinks() {
        made.removeAll();
        if (!shown.isEmpty()) {
            DataTable table = new DataTable(
                            getTranslation("people.links.table"),
                            Stream.concat(headings().stream(), Stream.of(getTranslation("people.acts")))
                                    .toList())
                    .stacked();
            Pager<Made> pager = new Pager<>(PAGE, page -> fill(table, page));
            List<List<String>> rows = shown.stream().map(this::row).toList();
            made.add(download(csv(headings(), rows, getLocale())), table, pager);
            pager.show(List.copyOf(shown));
        }
    }

    private List<String> row(Made link) {
        return List.of(link.student().name(), link.student().email(), site + link.path());
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

    private void fill(DataTable table, List<Made> page) {
        table.clear();
        page.forEach(link -> table.addRow(
                link.student().name(),
                link.student().email(),
                new Code(site + link.path()),
                new CopyLink(link.path())));
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
