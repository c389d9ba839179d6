package org.chainwork.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Where this installation is, as the browser that shows a page knows it: behind a proxy the server may not. */
public final class SiteAddress {

    private SiteAddress() {}

    /** Asks the browser of the component, which is on a page; paths are appended to the address. */
    public static void of(Component shown, Consumer<String> address) {
        shown.getUI()
                .ifPresent(ui -> ui.getPage()
                        .fetchCurrentURL(
                                here -> address.accept(here.getProtocol() + "://" + here.getAuthority() + "/")));
    }
}
