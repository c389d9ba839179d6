package org.chainwork.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Tells of what fails on a page that stands already, as a click does. Vaadin by itself writes it to the log alone. */
@Component
class TroubleHandler extends DefaultErrorHandler implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = findRelevantThrowable(event.getThrowable());
        if (failure instanceof InvalidLocationException || !shouldHandle(failure)) {
            // an address that nobody is led to, or a browser that left: no fault of ours
            super.error(event);
            return;
        }
        String where = event.getComponent()
                .map(component -> " at " + component.getClass().getSimpleName())
                .orElse("");
        String reference = Trouble.noted("an event failed" + where, failure);
        UI ui = UI.getCurrent();
        if (ui != null) {
            TroubleDialog.open(ui, reference);
        }
    }
}
