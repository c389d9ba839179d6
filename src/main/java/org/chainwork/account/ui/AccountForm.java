package org.chainwork.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.chainwork.account.AccountMistake;
import org.chainwork.account.Registered;
import org.chainwork.account.Registration;
import org.chainwork.account.Sessions;
import org.chainwork.shared.ui.ActButton;

/** Asks for what an account needs. Who is done with it is signed in. */
class AccountForm extends Div {

    final EmailField email = new EmailField();
    final TextField name = new TextField();
    final PasswordField password = new PasswordField();
    private final Checkbox stay = new Checkbox();
    private final Paragraph refusal = new Paragraph();
    private final Sessions sessions;
    private Runnable whenLinkEnded = () -> {};

    /** What is done with the fields as they stand. */
    interface Step {

        Registered take(AccountForm filledIn);
    }

    /** The {@code action} is the key of what is written on the button. */
    AccountForm(Sessions sessions, String action, Step step) {
        this.sessions = sessions;
        setClassName("account-form");
        email.setLabel(getTranslation("account.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        name.setLabel(getTranslation("account.name"));
        name.setHelperText(getTranslation("account.name.help"));
        name.setMaxLength(Registration.LONGEST_NAME);
        name.setAutocomplete(Autocomplete.NAME);
        password.setLabel(getTranslation("account.password"));
        password.setHelperText(getTranslation("account.password.help", Registration.SHORTEST_PASSWORD));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        stay.setLabel(getTranslation("account.stay"));
        refusal.setClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        ActButton send = new ActButton(getTranslation(action), () -> tell(step.take(this)));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(this);
        add(name, email, password, stay, refusal, send);
    }

    /** A link may have been used in another window meanwhile. */
    void whenLinkEnded(Runnable show) {
        whenLinkEnded = show;
    }

    private void tell(Registered outcome) {
        switch (outcome) {
            case Registered.Done(var account) -> {
                HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
                HttpServletResponse response =
                        VaadinServletResponse.getCurrent().getHttpServletResponse();
                sessions.begin(account, stay.getValue(), request, response);
                // the page begins anew, as somebody else's
                String next = sessions.askedFor(request, response).orElseGet(() -> sessions.home(account));
                getUI().ifPresent(ui -> ui.getPage().setLocation(next));
            }
            case Registered.Refused(AccountMistake why) when why == AccountMistake.LINK_ENDED -> whenLinkEnded.run();
            case Registered.Refused(AccountMistake why) -> {
                refusal.setText(getTranslation("account.refused." + why.code(), Registration.SHORTEST_PASSWORD));
                refusal.setVisible(true);
            }
        }
    }
}
