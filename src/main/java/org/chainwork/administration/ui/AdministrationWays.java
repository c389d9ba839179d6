package org.chainwork.administration.ui;

import java.util.List;
import org.chainwork.account.Account;
import org.chainwork.account.SignedIn;
import org.chainwork.shared.ui.Way;
import org.chainwork.shared.ui.Ways;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(8)
class AdministrationWays implements Ways {

    private final SignedIn signedIn;

    AdministrationWays(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public List<Way> ways() {
        return signedIn.account().filter(Account::administrator).isPresent()
                ? List.of(new Way("administration", "administration.nav"))
                : List.of();
    }
}
