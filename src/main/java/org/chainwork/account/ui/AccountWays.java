package org.chainwork.account.ui;

import java.util.List;
import org.chainwork.account.SignedIn;
import org.chainwork.shared.ui.Way;
import org.chainwork.shared.ui.Ways;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(9)
class AccountWays implements Ways {

    private final SignedIn signedIn;

    AccountWays(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public List<Way> ways() {
        return List.of(
                signedIn.id().isPresent() ? new Way("account", "account.page") : new Way("sign-in", "account.sign-in"));
    }
}
