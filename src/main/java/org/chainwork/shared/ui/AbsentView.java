package org.chainwork.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.chainwork.platform.Absent;

/** What is absent for this person looks like any address without a page. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class AbsentView extends Div implements HasErrorParameter<Absent> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Absent> parameter) {
        event.rerouteToError(NotFoundException.class);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
