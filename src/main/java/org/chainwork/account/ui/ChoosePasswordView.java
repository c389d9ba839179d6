package org.chainwork.account.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.chainwork.account.Sessions;
import org.chainwork.account.SignedIn;
import org.chainwork.shared.ui.PageHeader;

/** Where a one-time link leads that an instructor or an administrator has handed out. */
@Route("choose-password")
@AnonymousAllowed
@StyleSheet("context://app/account.css")
class ChoosePasswordView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Registration registration;
    private final Sessions sessions;
    private final SignedIn signedIn;

    ChoosePasswordView(Registration registration, Sessions sessions, SignedIn signedIn) {
        this.registration = registration;
        this.sessions = sessions;
        this.signedIn = signedIn;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        removeAll();
        registration.invited(token).ifPresentOrElse(account -> show(token, account), this::showEnded);
    }

    private void show(String token, Account account) {
        AccountForm form = new AccountForm(
                sessions,
                "account.choose-password",
                filled -> registration.choosePassword(token, filled.password.getValue()));
        form.whenLinkEnded(this::showEnded);
        form.email.setValue(account.email());
        form.email.setReadOnly(true);
        form.name.setVisible(false);
        add(new PageHeader(
                getTranslation("account.choose-password"),
                getTranslation("account.choose-password.purpose", account.name())));
        signedIn.account()
                .filter(here -> here.id() != account.id())
                .ifPresent(here -> add(new Paragraph(
                        getTranslation("account.choose-password.instead", here.name(), here.email(), account.name()))));
        add(form);
    }

    private void showEnded() {
        removeAll();
        add(new LinkEnded("account.refused.link-ended"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.choose-password.title");
    }
}
