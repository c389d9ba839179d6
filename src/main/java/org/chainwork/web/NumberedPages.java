package org.chainwork.web;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Builds the pages of one course or assignment with the document itself: only then is it known, before the status is sent,
 * whether there is such a page for who asks. All other addresses tell by themselves, and their pages are built once the
 * browser has shown that it runs our scripts.
 */
@Component
class NumberedPages implements VaadinServiceInitListener {

    /** What a route says before its first parameter, where that is a number. */
    private static final Pattern NUMBERED_ROUTE = Pattern.compile("([^:]*):[^/:(]+\\(\\[0-9].*");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        Pattern numbered = numbered(
                RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry())
                        .getAvailableRoutes()
                        .stream()
                        .map(RouteData::getTemplate));
        event.getSource()
                .setBootstrapInitialPredicate(request -> Optional.ofNullable(request.getPathInfo())
                        .filter(path -> numbered.matcher(path).matches())
                        .isPresent());
    }

    /** Also what begins as those routes do, and is none: it has to say so, too. */
    static Pattern numbered(Stream<String> routes) {
        return Pattern.compile(routes.map(NUMBERED_ROUTE::matcher)
                .filter(Matcher::matches)
                .map(route -> Pattern.quote(route.group(1)))
                .distinct()
                .collect(Collectors.joining("|", "/(", ")[0-9].*")));
    }
}
