package org.chainwork.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.chainwork.account.Account;
import org.chainwork.account.Directory;
import org.chainwork.administration.AdministrationOffice;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Lines;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.PageHeader;

/** Who has an account, and what each may do; found by a piece of a name or an address. */
@Route("administration")
@PermitAll
@StyleSheet("context://app/course.css")
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    private final AdministrationOffice office;
    private final TextField search = new TextField();
    private final Notice notice = new Notice();
    private final Span found = new Span();
    private final DataTable table;
    private final Button more = new Button();
    private Optional<Account> last = Optional.empty();

    AccountsView(AdministrationOffice office) {
        this.office = office;
        search.setLabel(getTranslation("administration.search"));
        search.setMaxLength(Directory.LONGEST_SEARCH);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> showFirst());
        search.setWidth("min(100%, 24rem)");
        found.getElement().setAttribute("role", "status");
        found.addClassName("quiet");
        table = new DataTable(
                        getTranslation("administration.accounts"),
                        List.of(
                                getTranslation("people.name"),
                                getTranslation("administration.creates"),
                                getTranslation("administration.administrator"),
                                getTranslation("people.acts")))
                .stacked();
        more.setText(getTranslation("administration.more"));
        more.addClickListener(click -> showMore());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showFirst();
        removeAll();
        Div filter = new Div(search);
        filter.setClassName("filter");
        add(
                new PageHeader(
                        getTranslation("administration.heading"),
                        getTranslation("administration.purpose"),
                        new Anchor("administration/log", getTranslation("administration.log.heading"))),
                filter,
                notice,
                found,
                table,
                more);
    }

    private void showFirst() {
        last = Optional.empty();
        table.clear();
        showMore();
        table.setVisible(last.isPresent());
        found.setText(last.isPresent() ? "" : getTranslation("administration.none"));
    }

    private void showMore() {
        List<Account> page = office.accounts(search.getValue(), last, PAGE_SIZE + 1);
        for (Account account : page.subList(0, Math.min(PAGE_SIZE, page.size()))) {
            table.addRow(
                    new Lines(account.name(), account.email()),
                    creating(account),
                    administering(account),
                    new Button(getTranslation("people.link"), click -> showLink(account)));
            last = Optional.of(account);
        }
        // one more was asked for, to know whether there are any
        more.setVisible(page.size() > PAGE_SIZE);
    }

    private Checkbox creating(Account account) {
        Checkbox box = new Checkbox(account.createsCourses());
        box.setAriaLabel(getTranslation("administration.creates.of", account.name()));
        box.addValueChangeListener(change -> {
            boolean creates = change.getValue();
            office.setCreatesCourses(account.id(), creates);
            notice.done(getTranslation("administration.creates." + creates, account.name()));
        });
        return box;
    }

    private Checkbox administering(Account account) {
        Checkbox box = new Checkbox(account.administrator());
        box.setAriaLabel(getTranslation("administration.administrator.of", account.name()));
        box.addValueChangeListener(change -> {
            boolean administrator = change.getValue();
            if (office.setAdministrator(account.id(), administrator)) {
                notice.done(getTranslation("administration.administrator." + administrator, account.name()));
            } else {
                box.setValue(true);
                notice.refused(getTranslation("administration.administrator.own"));
            }
        });
        return box;
    }

    private void showLink(Account account) {
        notice.done(
                office.passwordLink(account.id()),
                address -> getTranslation("people.link.made", account.name(), address));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.title");
    }
}
