package org.chainwork.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.chainwork.account.Account;
import org.chainwork.account.Registered;
import org.chainwork.account.Registration;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.Notice;

/** Changes the name by which one's instructors know one: a roster may have had it wrong. */
class ChangeName extends Div {

    ChangeName(Registration registration, Account account) {
        setClassName("account-form");
        TextField name = new TextField(getTranslation("account.name"));
        name.setHelperText(getTranslation("account.name.help"));
        name.setMaxLength(Registration.LONGEST_NAME);
        name.setAutocomplete(Autocomplete.NAME);
        name.setValue(account.name());
        Notice notice = new Notice();
        ActButton change = new ActButton(getTranslation("account.name.change"), () -> {
            switch (registration.rename(account, name.getValue())) {
                case Registered.Done(var renamed) ->
                    notice.done(getTranslation("account.name.changed", renamed.name()));
                case Registered.Refused(var why) ->
                    notice.refused(getTranslation("account.refused." + why.code(), Registration.SHORTEST_PASSWORD));
            }
        });
        add(name, change, notice);
    }
}
