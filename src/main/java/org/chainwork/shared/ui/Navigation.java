package org.chainwork.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways to other pages, by their addresses: what is behind one, only its feature knows. */
final class Navigation extends Composite<Nav> implements AfterNavigationObserver {
    private final Map<Way, Anchor> links = new LinkedHashMap<>();

    Navigation(List<Ways> features) {
        getContent().addClassName("navigation");
        getContent().getElement().setAttribute("aria-label", getTranslation("shared.nav"));
        features.stream().flatMap(feature -> feature.ways().stream()).forEach(this::link);
    }

    private void link(Way way) {
        Anchor anchor = new Anchor(way.path().isEmpty() ? "." : way.path(), getTranslation(way.key()));
        links.put(way, anchor);
        getContent().add(anchor);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = event.getLocation().getPath();
        links.forEach((way, anchor) -> {
            if (way.path().equals(here)) {
                anchor.getElement().setAttribute("aria-current", "page");
            } else if (way.leadsTo(here)) {
                anchor.getElement().setAttribute("aria-current", "true");
            } else {
                anchor.getElement().removeAttribute("aria-current");
            }
        });
    }
}
