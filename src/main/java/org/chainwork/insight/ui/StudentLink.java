package org.chainwork.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import org.chainwork.insight.Student;

/** A name that leads to what the student did in an assignment. */
final class StudentLink extends Anchor {

    StudentLink(long assignment, Student student) {
        super("assignment/" + assignment + "/grades/" + student.account(), student.name());
    }
}
