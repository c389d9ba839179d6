package org.chainwork.assignment;

import java.time.Instant;
import java.util.Optional;
import org.chainwork.account.SignedIn;
import org.chainwork.course.CourseOffice;
import org.chainwork.platform.Absent;
import org.springframework.stereotype.Component;

/** The attempts of whoever is signed in, by what is stored. What students do to theirs goes through here. */
@Component
class OwnAttempts {

    private final Attempts attempts;
    private final Assignments assignments;
    private final CourseOffice courses;
    private final SignedIn signedIn;

    OwnAttempts(Attempts attempts, Assignments assignments, CourseOffice courses, SignedIn signedIn) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.courses = courses;
        this.signedIn = signedIn;
    }

    /** As it is stored now, to be read. Throws {@link Absent} where it is somebody else's, or nobody's. */
    Attempt require(long id) {
        return attempts.find(id)
                .filter(this::isOwn)
                .orElseThrow(() -> new Absent("attempt of one's own expected, found " + id));
    }

    Optional<Attempt> lock(long id) {
        return attempts.lock(id).filter(this::isOwn);
    }

    /** Whether its student is one still: who has left the course, or assists in it now and sees keys, answers nothing more. */
    boolean isOfStudent(Attempt attempt) {
        long course = assignments.get(attempt.assignmentId()).courseId();
        return courses.student(course, attempt.accountId()).isPresent();
    }

    private boolean isOwn(Attempt attempt) {
        return signedIn.id().filter(account -> account == attempt.accountId()).isPresent();
    }

    /** Absent also where nothing is accepted any more of what came {@code now}. */
    Optional<Attempt> lockRunning(long id, Instant now) {
        return lock(id).filter(attempt -> attempt.isRunning(now));
    }
}
