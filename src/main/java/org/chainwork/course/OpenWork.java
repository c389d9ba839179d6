package org.chainwork.course;

import java.util.List;

/** What there is to do in a course, as its students know it. The course itself knows nothing of it. */
public interface OpenWork {

    /** What they can begin by now, were the course not archived. */
    List<String> titles(long course);

    /** What one of them is at work on. */
    List<String> begun(long course, long account);
}
