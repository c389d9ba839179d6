package org.chainwork.course;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All courses, by name. For services: who asks, and whether they may, is for the caller to know. */
@Service
public class CourseIndex {

    private final Courses courses;

    CourseIndex(Courses courses) {
        this.courses = courses;
    }

    /** At most so many whose name contains {@code text}, in whatever case. */
    @Transactional(readOnly = true)
    public List<Course> find(String text, int most) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.length() > CourseOffice.LONGEST_NAME ? List.of() : courses.find(wanted, most);
    }
}
