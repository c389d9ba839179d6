package org.chainwork.assignment;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.chainwork.audit.AuditLog;
import org.chainwork.course.Member;
import org.chainwork.platform.Absent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Minutes for one student at work at a quiz: a fire alarm, a machine that broke. The attempt ends that much later, after the
 * closing too, and no other one does. What was added is not taken back: nobody's clock jumps.
 */
@Service
public class Lengthening {

    /** In characters. */
    public static final int LONGEST_REASON = Overrides.LONGEST_REASON;

    /** So many are added to one attempt in all. */
    public static final int MOST_MINUTES = 1440;

    private final AssignmentOffice office;
    private final Attempts attempts;
    private final AuditLog audit;
    private final Clock clock;

    Lengthening(AssignmentOffice office, Attempts attempts, AuditLog audit, Clock clock) {
        this.office = office;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many can be added to the attempt. */
    public static int most(Attempt attempt) {
        return MOST_MINUTES - attempt.addedMinutes();
    }

    /**
     * Adds minutes to an attempt at a quiz, where it runs and its end is still as it was {@code seen}: of two instructors who
     * lengthen it, or of two clicks, one does. Returns whether it was done. Throws {@link IllegalArgumentException} for
     * minutes that are not from 1 to the {@link #most}, for a reason that is blank or longer than {@value #LONGEST_REASON}
     * characters, and for homework, which has no clock; {@link Absent} for those who are no instructors.
     */
    @Transactional
    public boolean lengthen(Attempt seen, int minutes, String typedReason) {
        Assignment assignment = office.lock(seen.assignmentId());
        if (!assignment.isQuiz()) {
            throw new IllegalArgumentException("quiz expected, found homework " + assignment.id());
        }
        String reason = Requirements.reason(typedReason);
        Member student = office.lockStudent(assignment, seen.accountId());
        Optional<Attempt> running = attempts.lock(seen.id())
                .filter(attempt -> attempt.isRunning(clock.instant()))
                .filter(attempt -> attempt.endsAt().equals(seen.endsAt()));
        running.ifPresent(attempt -> lengthen(assignment, student, attempt, minutes, reason));
        return running.isPresent();
    }

    private void lengthen(Assignment assignment, Member student, Attempt attempt, int minutes, String reason) {
        if (minutes < 1 || minutes > most(attempt)) {
            throw new IllegalArgumentException("1 to " + most(attempt) + " minutes expected, found " + minutes);
        }
        attempts.addMinutes(attempt, minutes);
        ZoneId zone = office.enrolled(assignment).course().zone();
        audit.add(
                assignment.courseId(),
                "add-minutes",
                assignment.title() + ": " + student.email(),
                LoggedAssignment.attempt(attempt, zone).written(),
                LoggedAssignment.lengthened(attempts.get(attempt.id()), minutes, reason, zone)
                        .written());
    }
}
