package org.chainwork.course;

import java.util.List;

/** What students of a course can begin by now, were it not archived. The course itself knows nothing of it. */
public interface OpenWork {

    /** As its students know it. */
    List<String> titles(long course);
}
