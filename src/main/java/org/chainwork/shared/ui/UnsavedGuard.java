package org.chainwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Round a form: whoever leaves the page by a link, or the application, with changes that are not saved is asked first. A
 * page that leaves by itself once it has saved asks nobody.
 */
@Tag("unsaved-guard")
@JsModule("context://app/unsaved-guard.js")
public final class UnsavedGuard extends HtmlContainer {

    public UnsavedGuard(Component... content) {
        getElement().setProperty("question", getTranslation("shared.unsaved"));
        add(content);
    }
}
