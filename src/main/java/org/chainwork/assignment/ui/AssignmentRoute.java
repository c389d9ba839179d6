package org.chainwork.assignment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;

/** The numbers in the addresses of assignments' pages; the route has made sure that they are numbers. */
final class AssignmentRoute {

    private AssignmentRoute() {}

    static long id(BeforeEnterEvent event) {
        return number(event, "assignment");
    }

    static long number(BeforeEnterEvent event, String parameter) {
        return Long.parseLong(event.getRouteParameters().get(parameter).orElseThrow());
    }
}
