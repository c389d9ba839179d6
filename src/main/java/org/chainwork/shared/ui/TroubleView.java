package org.chainwork.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown where a page fails while it is built. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class TroubleView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String path = event.getLocation().getPathWithQueryParameters();
        String reference = Trouble.noted("no page for " + event.getLocation().getPath(), parameter.getException());
        removeAll();
        add(
                new PageHeader(
                        getTranslation("trouble.heading"),
                        getTranslation("trouble.text"),
                        reload(path),
                        new Anchor(".", getTranslation("missing.home"))),
                new Paragraph(getTranslation("trouble.reference", reference)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** By the browser itself: the page that stands here counts as the one that it asks for. */
    private Anchor reload(String path) {
        Anchor reload = new Anchor(path.isEmpty() ? "." : path, getTranslation("trouble.reload"));
        reload.getElement().setAttribute("router-ignore", true);
        return reload;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trouble.title");
    }
}
