package org.chainwork.course;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chainwork.account.Account;
import org.chainwork.account.Destinations;
import org.chainwork.account.Purpose;
import org.chainwork.platform.Allowance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is in a course, or may create one, begins at their courses; who comes by the address of a join code learns which course
 * it opens, or that it opens none.
 */
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
    public Optional<String> home(Account account) {
        return account.createsCourses() || courses.hasAny(account.id()) ? Optional.of("courses") : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Purpose> purpose(String path, String network) {
        if (!path.contains("/join/")) {
            return Optional.empty();
        }
        if (!looking.of(network).tryConsume(1)) {
            return Optional.of(new Purpose("course.join.too-many", List.of()));
        }
        return Optional.of(courses.withOpenCode(JoinCode.of(path))
                .map(course -> new Purpose("course.invitation.sign-in", List.of(course.name())))
                .orElseGet(() -> new Purpose("course.join.unknown", List.of())));
    }
}
