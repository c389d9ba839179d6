package org.chainwork.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import org.chainwork.administration.AdministrationOffice;
import org.chainwork.audit.AuditEntry;
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

    private final AdministrationOffice office;
    private final ZoneId zone;
    private final Select<String> act = new Select<>();
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
        Div filter = new Div(act);
        filter.setClassName("filter");
        if (acts.isEmpty()) {
            add(new EmptyState(
                    getTranslation("administration.log.empty"), getTranslation("administration.log.empty.next")));
        } else {
            add(filter, table, older);
        }
    }

    private void showLatest() {
        oldest = Long.MAX_VALUE;
        table.clear();
        showOlder();
    }

    private void showOlder() {
        List<AuditEntry> page = office.log(act.getOptionalValue(), oldest, PAGE_SIZE + 1);
        for (AuditEntry entry : page.subList(0, Math.min(PAGE_SIZE, page.size()))) {
            table.addRow(
                    new Moment(entry.at(), zone),
                    who(entry),
                    what(entry),
                    new StateText(entry.before()),
                    new StateText(entry.after()));
            oldest = entry.id();
        }
        // one more was asked for, to know whether there are any
        older.setVisible(page.size() > PAGE_SIZE);
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
