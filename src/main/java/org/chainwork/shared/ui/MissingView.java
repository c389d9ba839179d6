package org.chainwork.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for an address without a page, and for a page that this person may not see: both look alike. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class MissingView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    MissingView() {
        add(
                new PageHeader(getTranslation("missing.heading"), getTranslation("missing.text")),
                new Anchor(".", getTranslation("missing.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("missing.title");
    }
}
