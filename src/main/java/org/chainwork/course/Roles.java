package org.chainwork.course;

import org.chainwork.account.Registration;
import org.chainwork.account.SignedIn;
import org.chainwork.audit.AuditLog;
import org.chainwork.platform.Absent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** As what somebody is in a course, and how they leave it. All is done for whoever is signed in. */
@Service
public class Roles {

    private final CourseOffice office;
    private final Memberships memberships;
    private final SignedIn signedIn;
    private final Registration registration;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Roles(
            CourseOffice office,
            Memberships memberships,
            SignedIn signedIn,
            Registration registration,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.office = office;
        this.memberships = memberships;
        this.signedIn = signedIn;
        this.registration = registration;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Returns whether they are that now: the last instructor stays one, since a course without would be nobody's. Who becomes
     * {@link Role#FORMER} leaves the course, and comes back as soon as they are something else. Who learns from now on is as
     * new to what was published meanwhile as somebody who joins.
     */
    @Transactional
    public boolean setRole(long course, long account, Role role) {
        holdInstructors(course);
        Member member = memberships.lockAndRequire(course, account);
        if (member.role() == role) {
            return true;
        }
        if (isLastInstructor(course, member)) {
            return false;
        }
        memberships.setRole(course, account, role);
        registration.endLinks(account);
        audit.add(course, "set-role", member.email(), member.role().code(), role.code());
        if (role == Role.STUDENT) {
            events.publishEvent(new Joined(course));
        }
        return true;
    }

    /** Of two instructors who stop being one at once, the second sees that they are the last, or are none any more. */
    private void holdInstructors(long course) {
        office.require(course, Role.INSTRUCTOR);
        memberships.lockInstructors(course);
        office.require(course, Role.INSTRUCTOR);
    }

    /** Expects that they are held. */
    private boolean isLastInstructor(long course, Member member) {
        return member.role() == Role.INSTRUCTOR && memberships.instructors(course) == 1;
    }

    /**
     * Takes somebody out of the course who has never begun anything in it. Throws {@link Absent} where nobody in the course
     * has that number.
     */
    @Transactional
    public Removal remove(long course, long account) {
        holdInstructors(course);
        // who begins just now has begun, or does not begin
        Member member = memberships.lockAndRequire(course, account);
        if (isLastInstructor(course, member)) {
            return Removal.LAST_INSTRUCTOR;
        }
        if (!memberships.removeWithoutAttempts(course, account)) {
            return Removal.HAS_WORK;
        }
        audit.add(course, "remove-member", member.email(), member.role().code(), "");
        return Removal.DONE;
    }

    /**
     * Whoever instructs, and is signed in, leaves the course; what they have begun in it is kept. Returns whether it was done:
     * the last instructor stays.
     */
    @Transactional
    public boolean leave(long course) {
        long account = signedIn.require().id();
        return switch (remove(course, account)) {
            case DONE -> true;
            case HAS_WORK -> setRole(course, account, Role.FORMER);
            case LAST_INSTRUCTOR -> false;
        };
    }

    /** Whether somebody has attempts at anything of the course, so that {@link #remove} would not take them out. */
    @Transactional(readOnly = true)
    public boolean hasBegun(long course, long account) {
        office.require(course, Role.INSTRUCTOR);
        return memberships.hasAttempts(course, account);
    }
}
