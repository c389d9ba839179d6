package org.chainwork.account.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Optional;
import org.chainwork.account.Sessions;
import org.chainwork.shared.ui.PageHeader;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;

/** A plain form that the browser itself sends, so that its keeper of passwords knows what it sees. */
@Route("sign-in")
@AnonymousAllowed
@StyleSheet("context://app/account.css")
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** No address is longer. */
    private static final int LONGEST = 254;

    private final Paragraph refusal = new Paragraph();
    private final EmailField email = new EmailField(getTranslation("account.email"));
    private final PasswordField password = new PasswordField(getTranslation("account.password"));

    SignInView(Sessions sessions) {
        email.getElement().setProperty("name", "username");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        password.getElement().setProperty("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        // never ticked beforehand: many sit at a computer that others use after them
        Checkbox stay = new Checkbox(getTranslation("account.stay"));
        stay.getElement().setProperty("name", "remember-me");
        NativeButton submit = new NativeButton(getTranslation("account.sign-in"));
        submit.setClassName("primary-button");
        refusal.setClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);

        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "sign-in");
        form.getClassList().add("account-form");
        form.appendChild(
                refusal.getElement(),
                email.getElement(),
                password.getElement(),
                stay.getElement(),
                submit.getElement());
        add(new PageHeader(
                getTranslation("account.sign-in"), PurposeText.of(this, sessions, "account.sign-in.purpose")));
        getElement().appendChild(form);
        add(
                new Paragraph(new Anchor("sign-up", getTranslation("account.no-account-yet"))),
                new Paragraph(getTranslation("account.forgotten")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        boolean wait = query.getSingleParameter("wait").isPresent();
        boolean wrong = query.getSingleParameter("error").isPresent();
        refusal.setText(getTranslation(wait ? "account.refused.wait" : "account.refused.wrong"));
        refusal.setVisible(wait || wrong);
        if (wait || wrong) {
            refused().ifPresent(this::keep);
        }
    }

    /** Whoever mistyped one of the two need not type both again. That it says nothing of accounts: it is what was sent. */
    private void keep(String sent) {
        email.setValue(sent);
        email.setAutofocus(false);
        password.setAutofocus(true);
    }

    /** What was sent as an address when it was last refused. It is told once: with it the session forgets the password. */
    private static Optional<String> refused() {
        HttpSession session =
                VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
        Object refusal = session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        session.removeAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return refusal instanceof AuthenticationException exception
                ? Optional.ofNullable(exception.getAuthenticationRequest())
                        .map(Principal::getName)
                        .filter(sent -> sent.length() <= LONGEST)
                : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.sign-in.title");
    }
}
