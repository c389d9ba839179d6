package org.chainwork.account.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.chainwork.account.Registration;
import org.chainwork.account.Sessions;
import org.chainwork.shared.ui.PageHeader;

/** Where the link that the first start prints leads: it makes the first administrator. */
@Route("set-up")
@AnonymousAllowed
@StyleSheet("context://app/account.css")
class SetUpView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Registration registration;
    private final Sessions sessions;

    SetUpView(Registration registration, Sessions sessions) {
        this.registration = registration;
        this.sessions = sessions;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        removeAll();
        if (!registration.opensSetUp(token)) {
            showEnded();
            return;
        }
        AccountForm form = new AccountForm(
                sessions,
                "account.set-up",
                filled -> registration.setUp(
                        token, filled.email.getValue(), filled.name.getValue(), filled.password.getValue()));
        form.whenLinkEnded(this::showEnded);
        // nobody instructs the first administrator
        form.name.setHelperText("");
        add(new PageHeader(getTranslation("account.set-up"), getTranslation("account.set-up.purpose")), form);
    }

    private void showEnded() {
        removeAll();
        add(new LinkEnded("account.set-up.ended"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.set-up.title");
    }
}
