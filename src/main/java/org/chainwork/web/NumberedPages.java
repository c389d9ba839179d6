package org.chainwork.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Builds the pages of one course or assignment with the document itself: only then is it known, before the status is sent,
 * whether there is such a page for who asks. All other addresses tell by themselves, and their pages are built once the
 * browser has shown that it runs our scripts.
 */
@Component
class NumberedPages implements VaadinServiceInitListener {

    private static final Pattern NUMBERED = Pattern.compile("/(course|assignment)/[0-9].*");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setBootstrapInitialPredicate(NumberedPages::isNumbered);
    }

    private static boolean isNumbered(VaadinRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .filter(path -> NUMBERED.matcher(path).matches())
                .isPresent();
    }
}
