package org.chainwork.administration;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.chainwork.account.FirstAdministrator;
import org.chainwork.account.PasswordChosen;
import org.chainwork.account.Renamed;
import org.chainwork.account.SignInsLimited;
import org.chainwork.audit.AuditLog;
import org.chainwork.audit.LoggedFields;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what accounts, which know no log, tell of themselves. */
@Component
class AccountActs {

    private final AuditLog audit;

    AccountActs(AuditLog audit) {
        this.audit = audit;
    }

    /** Part of the transaction that makes the account. */
    @EventListener
    void write(FirstAdministrator first) {
        audit.add(first.account(), "set-up", first.account().email(), "", "");
    }

    /** By their names alone nobody could be found who was called otherwise at the time. */
    @EventListener
    void write(Renamed renamed) {
        audit.add(
                renamed.account(),
                "rename",
                renamed.account().email(),
                renamed.before(),
                renamed.account().name());
    }

    /** Whoever holds a link is the person whom it is for: that it was used tells them, should it not have been they. */
    @EventListener
    void write(PasswordChosen chosen) {
        audit.add(
                chosen.account(),
                chosen.byLink() ? "choose-password" : "change-password",
                chosen.account().email(),
                "",
                "");
    }

    /** Whose session it came from, if from any, says nothing of who it was. */
    @EventListener
    void write(SignInsLimited limited) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("limit", limited.limit().code());
        fields.put("from", limited.network());
        audit.add(null, "limit-sign-ins", limited.email(), "", new LoggedFields(fields).written());
    }
}
