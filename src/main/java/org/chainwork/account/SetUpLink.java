package org.chainwork.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** As long as there is no administrator, each start prints a link that makes one. It ends the links of earlier starts. */
@Component
class SetUpLink {

    private static final Logger log = LoggerFactory.getLogger(SetUpLink.class);

    private final Accounts accounts;
    private final OneTimeLinks links;

    SetUpLink(Accounts accounts, OneTimeLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    @EventListener
    @Transactional
    void print(WebServerInitializedEvent started) {
        if (!accounts.hasAdministrator()) {
            log.info(
                    "There is no administrator yet. Open http://localhost:{}/set-up/{} to become the first one.",
                    started.getWebServer().getPort(),
                    links.add(null));
        }
    }
}
