package org.chainwork.assignment;

import java.util.List;
import org.chainwork.audit.AuditLog;
import org.chainwork.audit.LoggedFields;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Role;
import org.springframework.stereotype.Component;

/** Writes down what is done to assignments; of a change, just what each side has and the other has not. */
@Component
class AssignmentActs {

    private final AuditLog audit;
    private final CourseOffice courses;

    AssignmentActs(AuditLog audit, CourseOffice courses) {
        this.audit = audit;
        this.courses = courses;
    }

    void created(Assignment assignment) {
        audit.add(
                assignment.courseId(),
                "create-assignment",
                assignment.title(),
                "",
                settings(assignment).written());
    }

    void published(Assignment assignment) {
        audit.add(
                assignment.courseId(),
                "publish",
                assignment.title(),
                "",
                settings(assignment).written());
    }

    void edited(Assignment before, Assignment after) {
        logChange(before, "edit-assignment", settings(before), settings(after));
    }

    void itemsSet(Assignment assignment, List<NewItem> before, List<NewItem> after) {
        LoggedFields was = LoggedAssignment.items(before);
        LoggedFields is = LoggedAssignment.items(after);
        if (!was.equals(is)) {
            logChange(assignment, "set-items", was, is);
        }
    }

    void deleted(Assignment draft, List<NewItem> items) {
        audit.add(
                draft.courseId(),
                "delete-draft",
                draft.title(),
                settings(draft).with(LoggedAssignment.items(items)).written(),
                "");
    }

    private void logChange(Assignment assignment, String act, LoggedFields was, LoggedFields is) {
        audit.add(
                assignment.courseId(),
                act,
                assignment.title(),
                was.without(is).written(),
                is.without(was).written());
    }

    private LoggedFields settings(Assignment assignment) {
        return LoggedAssignment.settings(
                assignment,
                courses.require(assignment.courseId(), Role.STUDENT).course().zone());
    }
}
