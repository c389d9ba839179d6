package org.chainwork.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.LinkedHashMap;
import java.util.Map;

/** The way to each page, by its address: what is behind it, only its feature knows. */
final class Navigation extends Composite<Nav> implements AfterNavigationObserver {
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    Navigation() {
        getContent().addClassName("navigation");
        getContent().getElement().setAttribute("aria-label", getTranslation("shared.nav"));
        link("", "shared.nav.practice");
        link("history", "shared.nav.history");
    }

    private void link(String path, String key) {
        Anchor anchor = new Anchor(path.isEmpty() ? "." : path, getTranslation(key));
        links.put(path, anchor);
        getContent().add(anchor);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = event.getLocation().getPath();
        links.forEach((path, anchor) -> {
            if (path.equals(here)) {
                anchor.getElement().setAttribute("aria-current", "page");
            } else {
                anchor.getElement().removeAttribute("aria-current");
            }
        });
    }
}
