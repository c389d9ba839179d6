package org.chainwork.insight;

import java.util.List;
import org.chainwork.assignment.StudentScore;

/**
 * How far students have come with an assignment.
 *
 * @param started whoever has an attempt, those who handed in included
 * @param handedIn whoever handed in at least one
 */
public record Participation(int students, int started, int handedIn) {

    static Participation of(List<StudentScore> scores) {
        return new Participation(
                scores.size(),
                (int) scores.stream().filter(StudentScore::hasStarted).count(),
                (int) scores.stream().filter(StudentScore::hasHandedIn).count());
    }

    public int notStarted() {
        return students - started;
    }
}
