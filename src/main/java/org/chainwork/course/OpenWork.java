package org.chainwork.course;

import java.time.Instant;
import java.util.List;

/** What there is to do in a course, as its students know it. The course itself knows nothing of it. */
public interface OpenWork {

    /** What they can begin by now, were the course not archived. */
    List<String> titles(long course);

    /** What one of them is at work on. */
    List<String> begun(long course, long account);

    /** No settings of quizzes that one of them is at work on are changed until the transaction ends. */
    void hold(long course, long account);

    /**
     * Attempts at quizzes that run get the end that they have with the member's extra time, where that is later: no clock is
     * set back. Part of the transaction that gives it.
     */
    List<Running> lengthen(Course course, Member member);

    /**
     * An attempt at a quiz that runs.
     *
     * @param later whether its end was an earlier one before
     */
    record Running(String title, Instant endsAt, boolean later) {}
}
