package org.chainwork.insight;

import java.time.Instant;
import java.util.List;
import org.chainwork.course.Course;

/**
 * Where a class stands.
 *
 * @param assignments the published ones, in the order in which they open
 * @param behind those who miss most first
 * @param misconceptions those that most students share first
 */
public record CourseFigures(
        Course course,
        Instant asOf,
        List<AssignmentLine> assignments,
        List<Behind> behind,
        List<MisconceptionCount> misconceptions) {

    public CourseFigures {
        assignments = List.copyOf(assignments);
        behind = List.copyOf(behind);
        misconceptions = List.copyOf(misconceptions);
    }
}
