package org.chainwork.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chainwork.account.Account;
import org.chainwork.administration.AdministrationOffice;
import org.chainwork.audit.AuditEntry;
import org.chainwork.audit.LogFilter;
import org.chainwork.course.Course;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.EmptyState;
import org.chainwork.shared.ui.Lines;
import org.chainwork.shared.ui.Moment;
import org.chainwork.shared.ui.PageHeader;
import org.springframework.beans.factory.annotation.Value;

/** The log: who did what, and when; the latest first. */
@Route("administration/log")
@PermitAll
@StyleSheet("context://app/course.css")
class LogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    /** Who does not find theirs among them types more of its name. */
    private static final int MOST_OFFERED = 50;

    private final AdministrationOffice office;
    private final ZoneId zone;
    private final Select<String> act = new Select<>();
    private final ComboBox<Course> course = new ComboBox<>();
    private final ComboBox<Account> actor = new ComboBox<>();
    private final Span none = new Span();
    private final DataTable table;
    private final Button older = new Button();
    private long oldest;

    LogView(AdministrationOffice office, @Value("${chainwork.time-zone}") ZoneId zone) {
        this.office = office;
        this.zone = zone;
        addClassName("log");
        act.setLabel(getTranslation("administration.log.act"));
        act.setEmptySelectionAllowed(true);
        act.setEmptySelectionCaption(getTranslation("administration.log.all"));
        act.setItemLabelGenerator(code -> code == null ? getTranslation("administration.log.all") : words(code));
        act.addValueChangeListener(change -> showLatest());
        course.setLabel(getTranslation("administration.log.course"));
        offer(course, office::courses);
        course.setItemLabelGenerator(Course::name);
        actor.setLabel(getTranslation("administration.log.actor"));
        offer(actor, (text, most) -> office.accounts(text, Optional.empty(), most));
        actor.setItemLabelGenerator(account -> account.name() + " · " + account.email());
        none.getElement().setAttribute("role", "status");
        none.addClassName("quiet");
        table = new DataTable(
                        getTranslation("administration.log.heading"),
                        List.of(
                                getTranslation("administration.log.when", zone.getId()),
                                getTranslation("administration.log.who"),
                                getTranslation("administration.log.what"),
                                getTranslation("administration.log.before"),
                                getTranslation("administration.log.after")))
                .stacked();
        older.setText(getTranslation("administration.log.older"));
        older.addClickListener(click -> showOlder());
    }

    /** As much as fits on one page of them, by a piece of the name. */
    private <T> void offer(ComboBox<T> choice, BiFunction<String, Integer, List<T>> found) {
        choice.setPlaceholder(getTranslation("administration.log.any"));
        choice.setClearButtonVisible(true);
        choice.setItems(query -> found.apply(query.getFilter().orElse(""), MOST_OFFERED).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        choice.addValueChangeListener(change -> showLatest());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<String> acts = office.acts();
        act.setItems(acts);
        showLatest();
        removeAll();
        add(new PageHeader(
                getTranslation("administration.log.heading"),
                getTranslation("administration.log.purpose"),
                new Anchor("administration", getTranslation("administration.accounts"))));
        Div filter = new Div(act, course, actor);
        filter.setClassName("filter");
        if (acts.isEmpty()) {
            add(new EmptyState(
                    getTranslation("administration.log.empty"), getTranslation("administration.log.empty.next")));
        } else {
            add(filter, none, table, older);
        }
    }

    private void showLatest() {
        oldest = Long.MAX_VALUE;
        table.clear();
        showOlder();
        boolean found = oldest != Long.MAX_VALUE;
        table.setVisible(found);
        none.setText(found ? "" : getTranslation("administration.log.none"));
    }

    private LogFilter wanted() {
        return new LogFilter(
                act.getOptionalValue(),
                course.getOptionalValue().map(Course::id),
                actor.getOptionalValue().map(Account::id));
    }

    private void showOlder() {
        List<AuditEntry> page = office.log(wanted(), oldest, PAGE_SIZE + 1);
        for (AuditEntry entry : page.subList(0, Math.min(PAGE_SIZE, page.size()))) {
            table.addRow(
                    Moment.exact(entry.at(), zone),
                    who(entry),
                    what(entry),
                    state(entry, AuditEntry::before),
                    state(entry, AuditEntry::after));
            oldest = entry.id();
        }
        // one more was asked for, to know whether there are any
        older.setVisible(page.size() > PAGE_SIZE);
    }

    /** What is long comes once somebody opens it. */
    private Component state(AuditEntry entry, Function<AuditEntry, String> which) {
        String state = which.apply(entry);
        if (AuditEntry.isWhole(state)) {
            return new StateText(state);
        }
        NativeDetails folded = new NativeDetails(getTranslation("administration.log.open"));
        folded.addToggleListener(toggle -> {
            if (toggle.isOpened() && folded.getContent() == null) {
                folded.setContent(StateText.unfolded(which.apply(office.logged(entry.id()))));
            }
        });
        return folded;
    }

    private Lines who(AuditEntry entry) {
        return entry.email().isEmpty()
                ? new Lines(getTranslation("administration.log.installation"))
                : new Lines(entry.actor(), entry.email());
    }

    private Lines what(AuditEntry entry) {
        return new Lines(
                words(entry.act()), entry.subject(), entry.course().equals(entry.subject()) ? "" : entry.course());
    }

    private String words(String code) {
        return getTranslation("administration.act." + code);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.log.title");
    }
}
