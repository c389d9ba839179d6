package org.chainwork.practice.ui;

import java.util.List;
import org.chainwork.shared.ui.Way;
import org.chainwork.shared.ui.Ways;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class PracticeWays implements Ways {

    @Override
    public List<Way> ways() {
        return List.of(new Way("", "shared.nav.practice"), new Way("history", "shared.nav.history"));
    }
}
