package org.chainwork.course;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chainwork.account.Destinations;
import org.chainwork.account.Purpose;
import org.chainwork.platform.Allowance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a course begins at their courses; who comes by the address of a join code learns which course it opens. */
@Component
class CourseDestinations implements Destinations {

    private final Courses courses;
    private final Allowance looking;

    CourseDestinations(Courses courses, Clock clock) {
        this.courses = courses;
        // a lecture hall comes from one address; nobody tries codes one after the other
        this.looking = new Allowance(600, 60, Duration.ofMinutes(1), clock);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> home(long account) {
        return courses.hasAny(account) ? Optional.of("courses") : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Purpose> purpose(String path, String network) {
        return path.contains("/join/") && looking.of(network).tryConsume(1)
                ? courses.withOpenCode(JoinCode.of(path))
                        .map(course -> new Purpose("course.invitation.sign-in", List.of(course.name())))
                : Optional.empty();
    }
}
