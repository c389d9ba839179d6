package org.chainwork.shared.ui;

import com.vaadin.flow.router.BeforeEnterEvent;

/** The numbers in the addresses of pages; the route has made sure that they are numbers. */
public final class RouteNumber {

    private RouteNumber() {}

    public static long of(BeforeEnterEvent event, String parameter) {
        return Long.parseLong(event.getRouteParameters().get(parameter).orElseThrow());
    }
}
