package org.chainwork.insight;

import java.time.Instant;
import java.util.List;
import org.chainwork.course.Course;

/**
 * Where a class stands.
 *
 * @param assignments the published ones, in the order in which they open
 * @param behind those who miss most first
 * @param misconceptions those that most students share first, at most {@value #MOST_MISCONCEPTIONS}
 */
public record CourseFigures(
        Course course,
        Instant asOf,
        List<AssignmentLine> assignments,
        List<Behind> behind,
        List<MisconceptionCount> misconceptions) {

    public static final int MOST_MISCONCEPTIONS = 10;

    public CourseFigures {
        assignments = List.copyOf(assignments);
        behind = List.copyOf(behind);
        misconceptions = List.copyOf(misconceptions);
    }
}
