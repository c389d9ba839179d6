package org.chainwork.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.chainwork.platform.Addresses;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Service;

/** Begins sessions of those who prove who they are in another way than by the form, and knows which are over. */
@Service
public class Sessions {

    private final Accounts accounts;
    private final RememberedDevices devices;
    private final Destinations destinations;
    private final RequestCache pages = new HttpSessionRequestCache();
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Sessions(Accounts accounts, RememberedDevices devices, Destinations destinations) {
        this.accounts = accounts;
        this.devices = devices;
        this.destinations = destinations;
    }

    /** Whether all devices of the account were signed out since. Never for guests. */
    boolean isOver(Authentication authentication) {
        return authentication.getPrincipal() instanceof AccountPrincipal principal
                && accounts.principal(principal.id()).filter(principal::equals).isEmpty();
    }

    /** What somebody signs in for, where the page that they asked for says so. */
    public Optional<Purpose> purpose(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(pages.getRequest(request, response))
                .map(SavedRequest::getRedirectUrl)
                .flatMap(page -> destinations.purpose(page, Addresses.network(request.getRemoteAddr())));
    }

    /** The path where somebody begins who asked for no page. */
    public String home(Account account) {
        return destinations.home(account).orElse(".");
    }

    /** The page that somebody wanted to see before they had to say who they are; forgotten once it is told. */
    public Optional<String> askedFor(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> page =
                Optional.ofNullable(pages.getRequest(request, response)).map(SavedRequest::getRedirectUrl);
        pages.removeRequest(request, response);
        return page;
    }

    /** Whether the account stays signed in on the device that sends this. */
    public boolean stays(Account account, HttpServletRequest request) {
        return devices.remembers(account.id(), request);
    }

    /** On this device, for long where they {@code stay}. The session gets a name that nobody can have planted. */
    public void begin(Account account, boolean stay, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                PasswordCheck.signedIn(accounts.principal(account.id()).orElseThrow()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        devices.remember(account.id(), stay, request, response);
    }
}
