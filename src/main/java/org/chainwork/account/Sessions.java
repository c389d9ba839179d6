package org.chainwork.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Service;

/** Signs in who has just proved who they are in another way than by the form. */
@Service
public class Sessions {

    private final RememberedDevices devices;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Sessions(RememberedDevices devices) {
        this.devices = devices;
    }

    /** On this device, to stay. The session gets a new name, which nobody can have planted. */
    public void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PasswordCheck.signedIn(account));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        devices.remember(account.id(), request, response);
    }
}
