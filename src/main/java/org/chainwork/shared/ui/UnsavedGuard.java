package org.chainwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Round a form: whoever leaves the page with changes that are not saved is asked first. */
@Tag("unsaved-guard")
@JsModule("context://app/unsaved-guard.js")
public final class UnsavedGuard extends HtmlContainer {

    public UnsavedGuard(Component... content) {
        getElement().setProperty("question", getTranslation("shared.unsaved"));
        add(content);
    }

    /** What was changed is saved. */
    public void settle() {
        getElement().callJsFunction("settle");
    }
}
