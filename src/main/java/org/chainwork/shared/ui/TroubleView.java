package org.chainwork.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shown where a page fails while it is built. What went wrong is for the log alone, under a number that both show. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class TroubleView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleView.class);
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("Trouble {}: no page for {}", reference, event.getLocation().getPath(), parameter.getException());
        removeAll();
        add(
                new PageHeader(getTranslation("trouble.heading"), getTranslation("trouble.text")),
                new Div(getTranslation("trouble.reference", reference)),
                new Anchor(".", getTranslation("missing.home")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trouble.title");
    }
}
