package org.chainwork.course.ui;

import java.util.List;
import org.chainwork.account.SignedIn;
import org.chainwork.shared.ui.Way;
import org.chainwork.shared.ui.Ways;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(2)
class CourseWays implements Ways {

    private final SignedIn signedIn;

    CourseWays(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public List<Way> ways() {
        return signedIn.id().isPresent()
                ? List.of(new Way("courses", "course.nav").with("course", "assignment", "join"))
                : List.of();
    }
}
