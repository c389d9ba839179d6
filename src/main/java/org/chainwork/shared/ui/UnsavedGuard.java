package org.chainwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NavigationTrigger;

/**
 * Round a form: whoever leaves the page, by a link, the browser's back or another address, with changes that are not saved
 * is asked first. A page that leaves by itself once it has saved asks nobody.
 */
@Tag("unsaved-guard")
@JsModule("context://app/unsaved-guard.js")
public final class UnsavedGuard extends HtmlContainer implements BeforeLeaveObserver {

    public UnsavedGuard(Component... content) {
        getElement().setProperty("question", getTranslation("shared.unsaved"));
        add(content);
    }

    /** For what the server changes in a form when it is told to: the browser notes by itself what is typed and chosen. */
    public static void noteChange(Component inside) {
        inside.getElement().executeJs("this.dispatchEvent(new Event('change', {bubbles: true}))");
    }

    /** All in it is saved, and the page stays: there is nothing to lose until the next change. */
    public void saved() {
        getElement().callJsFunction("saved");
    }

    /** The browser knows whether there is something to lose. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (event.getTrigger() != NavigationTrigger.UI_NAVIGATE) {
            ContinueNavigationAction leaving = event.postpone();
            getElement().callJsFunction("mayLeave").then(Boolean.class, may -> {
                if (may) {
                    leaving.proceed();
                } else {
                    leaving.cancel();
                }
            });
        }
    }
}
