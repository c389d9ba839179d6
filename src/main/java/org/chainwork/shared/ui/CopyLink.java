package org.chainwork.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;

/** Copies the whole address of the page at a path: in the browser, which alone knows it, and which asks for a click. */
@JsModule("context://app/copy-link.js")
public final class CopyLink extends Button {

    public CopyLink(String path) {
        setText(getTranslation("shared.copy-link"));
        getElement().setAttribute("data-copy-link", path);
        getElement().setAttribute("data-copied", getTranslation("shared.copy-link.done"));
    }
}
