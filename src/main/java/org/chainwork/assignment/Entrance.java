package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chainwork.account.SignedIn;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.chainwork.platform.Absent;
import org.chainwork.problem.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a student comes into an assignment: attempts begin here. */
@Service
public class Entrance {

    private final Assignments assignments;
    private final Attempts attempts;
    private final Variants variants;
    private final Extensions extensions;
    private final AssignmentOffice office;
    private final Dealing dealing;
    private final CourseOffice courses;
    private final SignedIn signedIn;
    private final Clock clock;
    private final TransactionTemplate beginning;

    Entrance(
            Assignments assignments,
            Attempts attempts,
            Variants variants,
            Extensions extensions,
            AssignmentOffice office,
            Dealing dealing,
            CourseOffice courses,
            SignedIn signedIn,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.variants = variants;
        this.extensions = extensions;
        this.office = office;
        this.dealing = dealing;
        this.courses = courses;
        this.signedIn = signedIn;
        this.clock = clock;
        this.beginning = new TransactionTemplate(transactions);
    }

    /** The attempts of whoever is signed in, in their order. Throws {@link Absent} for those who are not in its course. */
    @Transactional(readOnly = true)
    public List<Attempt> mine(long assignment) {
        office.requireVisible(assignment);
        return attempts.of(assignment, signedIn.id().orElseThrow());
    }

    /**
     * The latest attempts of whoever is signed in at what a course asks, by assignment. Throws {@link Absent} for those who
     * are not in it.
     */
    @Transactional(readOnly = true)
    public Map<Long, Attempt> latest(long course) {
        courses.require(course, Role.STUDENT);
        return attempts.latestOf(course, signedIn.id().orElseThrow());
    }

    /**
     * The latest attempt of whoever is signed in, or the first, which starts now. Absent where nothing {@link #canBegin} and
     * it was never started. Throws {@link Absent} for those who are not in its course.
     */
    public Optional<Attempt> enter(long id) {
        Assignment assignment = office.requireVisible(id);
        return attempts.latest(id, signedIn.id().orElseThrow()).or(() -> start(assignment));
    }

    /** One more attempt, where the last is handed in and the policy has another; else the latest, if there is one. */
    public Optional<Attempt> enterAgain(long id) {
        return start(office.requireVisible(id));
    }

    /** Whether an attempt may begin: the assignment is open, and its course not over. What has begun goes on to its end. */
    @Transactional(readOnly = true)
    public boolean canBegin(Assignment assignment) {
        return canBegin(assignment, clock.instant());
    }

    private boolean canBegin(Assignment assignment, Instant now) {
        return assignment.isOpen(now)
                && !courses.require(assignment.courseId(), Role.STUDENT)
                        .course()
                        .archived();
    }

    /** How much more time whoever is signed in gets for a quiz. */
    @Transactional(readOnly = true)
    public int extraTimePercent(Assignment assignment) {
        return signedIn.id()
                .flatMap(account -> courses.member(assignment.courseId(), account))
                .map(Member::extraTimePercent)
                .orElse(0);
    }

    /**
     * The next attempt, where there may be one; else the latest. Problems that somebody lacks are drawn beforehand, while no
     * connection is held and nothing is locked: a whole class starts in the same second.
     */
    private Optional<Attempt> start(Assignment visible) {
        long account = signedIn.id().orElseThrow();
        Optional<Attempt> latest = attempts.latest(visible.id(), account);
        boolean likelyBegins = canBegin(visible)
                && courses.student(visible.courseId(), account).isPresent();
        if (!likelyBegins) {
            return latest;
        }
        int likely = latest.map(Attempt::number).orElse(0) + 1;
        // to who joined just now, or where the dealing of more attempts is not done yet, or was broken off
        boolean undealt = likely <= visible.policy().attempts() && !variants.areDealt(visible.id(), account, likely);
        Map<Long, List<Problem>> decks = undealt ? dealing.decks(visible) : Map.of();
        return Objects.requireNonNull(beginning.execute(status -> begin(visible, account, decks)));
    }

    /** By the assignment and the membership as they are once they are locked. An edit comes before or after. */
    private Optional<Attempt> begin(Assignment visible, long account, Map<Long, List<Problem>> decks) {
        Assignment assignment =
                assignments.lock(visible.id()).orElseThrow().extendedTo(extensions.to(visible.id(), account));
        Instant now = clock.instant();
        Optional<Attempt> latest = attempts.latest(visible.id(), account);
        int next = latest.map(Attempt::number).orElse(0) + 1;
        boolean free = latest.isEmpty() || latest.get().isHandedIn();
        if (!free || next > assignment.policy().attempts()) {
            return latest;
        }
        // an instructor may be taking them out of the course, or giving them another role or extra time
        Optional<Member> student = courses.lockStudent(visible.courseId(), account);
        if (student.isEmpty() || !canBegin(assignment, now)) {
            return latest;
        }
        if (!variants.areDealt(visible.id(), account, next)) {
            dealing.deal(assignment, account, decks);
        }
        Instant end = assignment.times().end(now, student.get().extraTimePercent());
        return Optional.of(attempts.start(visible.id(), account, next, now, end));
    }
}
