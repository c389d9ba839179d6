package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.chainwork.account.SignedIn;
import org.chainwork.audit.AuditLog;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.chainwork.platform.Absent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * More time for one student. It takes nothing from anyone: no running attempt ends earlier than it was to end, not even
 * when the time is taken back.
 */
@Service
public class Extending {

    /** In characters. */
    public static final int LONGEST_REASON = Overrides.LONGEST_REASON;

    private final AssignmentOffice office;
    private final Assignments assignments;
    private final Attempts attempts;
    private final Extensions extensions;
    private final CourseOffice courses;
    private final AuditLog audit;
    private final SignedIn signedIn;
    private final Clock clock;

    Extending(
            AssignmentOffice office,
            Assignments assignments,
            Attempts attempts,
            Extensions extensions,
            CourseOffice courses,
            AuditLog audit,
            SignedIn signedIn,
            Clock clock) {
        this.office = office;
        this.assignments = assignments;
        this.attempts = attempts;
        this.extensions = extensions;
        this.courses = courses;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What a student was given. Throws {@link Absent} for those who do not teach the course. */
    @Transactional(readOnly = true)
    public Optional<Extension> of(long assignment, long account) {
        office.require(assignment, Role.ASSISTANT);
        return extensions.of(assignment, account);
    }

    /**
     * Makes the assignment due, and close, no earlier for a student. An attempt at it that runs goes on; one that the clock
     * has handed in is open again, unless its results were shown since, or its time is a quiz's. Throws
     * {@link IllegalArgumentException} for a time that is not after the due date, and for a reason that is blank or longer
     * than {@value #LONGEST_REASON} characters; {@link Absent} for those who are no instructors, and where there is no such
     * student.
     */
    @Transactional
    public void give(long id, long account, Instant to, String reason) {
        Assignment assignment = lock(id);
        if (!to.isAfter(assignment.times().dueAt())) {
            throw new IllegalArgumentException(
                    "time after the due date " + assignment.times().dueAt() + " expected, found " + to);
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("reason of 1 to " + LONGEST_REASON + " characters expected");
        }
        Member student = student(assignment, account);
        Instant now = clock.instant();
        Optional<Extension> before = extensions.of(id, account);
        extensions.put(id, account, to, reason.strip(), signedIn.require().id(), now);
        attempts.latest(id, account)
                .flatMap(attempt -> attempts.lock(attempt.id()))
                .ifPresent(attempt -> goOn(attempt, assignment.extendedTo(to), student, now));
        audit.add(
                assignment.courseId(),
                "extend",
                assignment.title() + ": " + student.email(),
                before.map(Extending::written).orElse(""),
                to + " (" + reason.strip() + ")");
    }

    /** An attempt that runs ends as it was to end; else the assignment's own times hold again. */
    @Transactional
    public void takeBack(long id, long account) {
        Assignment assignment = lock(id);
        Member student = student(assignment, account);
        extensions.of(id, account).ifPresent(before -> {
            extensions.remove(id, account);
            audit.add(
                    assignment.courseId(),
                    "take-back-extension",
                    assignment.title() + ": " + student.email(),
                    written(before),
                    "");
        });
    }

    private void goOn(Attempt attempt, Assignment extended, Member student, Instant now) {
        Instant end = extended.times().end(attempt.startedAt(), student.extraTimePercent());
        if (!attempt.isHandedIn()) {
            attempts.extend(attempt.id(), end);
        } else if (wasCutOff(attempt, extended, now) && end.isAfter(now)) {
            attempts.reopen(attempt.id(), end);
        }
    }

    /** Whether it was the due date that ended it, and its student has not learnt since how it went. */
    private static boolean wasCutOff(Attempt attempt, Assignment assignment, Instant now) {
        boolean byClock = attempt.endsAt().equals(attempt.handedInAt());
        boolean knowsNoMore =
                assignment.policy().tellsAtOnce() || !assignment.policy().tells(attempt, now);
        return byClock && !assignment.isQuiz() && knowsNoMore;
    }

    private Assignment lock(long id) {
        return assignments
                .lock(office.require(id, Role.INSTRUCTOR).id())
                .orElseThrow(() -> new Absent("assignment expected, found none with number " + id));
    }

    private Member student(Assignment assignment, long account) {
        return courses.member(assignment.courseId(), account)
                .filter(member -> member.role() == Role.STUDENT)
                .orElseThrow(() -> new Absent("student of the course expected, found " + account));
    }

    private static String written(Extension extension) {
        return extension.to() + " (" + extension.reason() + ")";
    }
}
