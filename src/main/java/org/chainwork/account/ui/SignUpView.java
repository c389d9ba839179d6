package org.chainwork.account.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.chainwork.account.Registration;
import org.chainwork.account.Sessions;
import org.chainwork.shared.ui.PageHeader;

/** From guest to student: what was practised so far comes along. */
@Route("sign-up")
@AnonymousAllowed
@StyleSheet("context://app/account.css")
class SignUpView extends Div implements HasDynamicTitle {

    SignUpView(Registration registration, Sessions sessions) {
        AccountForm form = new AccountForm(
                sessions,
                "account.sign-up",
                filled -> registration.signUp(
                        filled.email.getValue(),
                        filled.name.getValue(),
                        filled.password.getValue(),
                        VaadinServletRequest.getCurrent().getRemoteAddr()));
        add(
                new PageHeader(
                        getTranslation("account.sign-up"), PurposeText.of(this, sessions, "account.sign-up.purpose")),
                form,
                new Paragraph(new Anchor("sign-in", getTranslation("account.has-account"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.sign-up.title");
    }
}
