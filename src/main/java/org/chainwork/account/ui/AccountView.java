package org.chainwork.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.chainwork.account.Sessions;
import org.chainwork.account.SignedIn;
import org.chainwork.shared.ui.PageHeader;
import org.chainwork.shared.ui.Panel;

/** Who is signed in here, the password, and the ways out. */
@Route("account")
@PermitAll
@StyleSheet("context://app/account.css")
class AccountView extends Div implements HasDynamicTitle {

    AccountView(SignedIn signedIn, Registration registration, Sessions sessions, AuthenticationContext authentication) {
        Account account = signedIn.require();
        Button out = new Button(getTranslation("account.sign-out"), click -> authentication.logout());
        add(
                new PageHeader(account.name(), getTranslation("account.page.signed-in", account.email()), out),
                new Panel(getTranslation("account.name"), new ChangeName(registration, account)),
                new Panel(getTranslation("account.change"), new ChangePassword(registration, sessions, account)),
                new Panel(
                        getTranslation("account.everywhere.heading"),
                        new Paragraph(getTranslation("account.everywhere.help")),
                        new Button(getTranslation("account.everywhere"), click -> {
                            registration.signOutEverywhere(account);
                            authentication.logout();
                        })));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.page.title");
    }
}
