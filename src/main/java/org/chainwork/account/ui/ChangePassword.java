package org.chainwork.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.chainwork.account.Account;
import org.chainwork.account.Registered;
import org.chainwork.account.Registration;
import org.chainwork.account.Sessions;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.Notice;

/** Changes one's own password. This session goes on, and its device is as it was; all others are signed out. */
class ChangePassword extends Div {

    private final Registration registration;
    private final Sessions sessions;
    private final Account account;
    private final PasswordField current = new PasswordField();
    private final PasswordField password = new PasswordField();
    private final Notice notice = new Notice();

    ChangePassword(Registration registration, Sessions sessions, Account account) {
        this.registration = registration;
        this.sessions = sessions;
        this.account = account;
        setClassName("account-form");
        current.setLabel(getTranslation("account.change.current"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setLabel(getTranslation("account.change.new"));
        password.setHelperText(getTranslation("account.password.help", Registration.SHORTEST_PASSWORD));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        add(current, password, new ActButton(getTranslation("account.change"), this::change), notice);
    }

    private void change() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        boolean stays = sessions.stays(account, request.getHttpServletRequest());
        Registered outcome =
                registration.changePassword(account, current.getValue(), password.getValue(), request.getRemoteAddr());
        switch (outcome) {
            case Registered.Done(var changed) -> {
                sessions.begin(
                        changed,
                        stays,
                        request.getHttpServletRequest(),
                        VaadinServletResponse.getCurrent().getHttpServletResponse());
                current.clear();
                password.clear();
                notice.done(getTranslation("account.change.done"));
            }
            case Registered.Refused(var why) ->
                notice.refused(getTranslation("account.refused." + why.code(), Registration.SHORTEST_PASSWORD));
        }
    }
}
