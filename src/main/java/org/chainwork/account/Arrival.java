package org.chainwork.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads who has signed in by the form to the page that was asked for, else to where they begin. */
@Component
class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Accounts accounts;
    private final Destinations destinations;

    Arrival(Accounts accounts, Destinations destinations) {
        this.accounts = accounts;
        this.destinations = destinations;
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? "/"
                        + accounts.find(principal.id())
                                .flatMap(destinations::home)
                                .orElse("")
                : super.determineTargetUrl(request, response, authentication);
    }
}
