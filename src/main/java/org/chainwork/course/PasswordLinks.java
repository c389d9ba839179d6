package org.chainwork.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.chainwork.account.SignedIn;
import org.chainwork.audit.AuditLog;
import org.chainwork.platform.Absent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links with which students of a course choose a password, for the instructor who hands them out. */
@Service
public class PasswordLinks {

    private final CourseOffice office;
    private final Memberships memberships;
    private final Registration registration;
    private final AuditLog audit;
    private final SignedIn signedIn;

    PasswordLinks(
            CourseOffice office,
            Memberships memberships,
            Registration registration,
            AuditLog audit,
            SignedIn signedIn) {
        this.office = office;
        this.memberships = memberships;
        this.registration = registration;
        this.audit = audit;
        this.signedIn = signedIn;
    }

    /**
     * A link with which a student of the course chooses a new password. Whoever holds the link is that person, so that none
     * is made, and the administrator has to be asked, where somebody could do more as that person than the instructor may:
     * for accounts that teach in any course, that may create courses or administer, and for those with a password that are
     * also in a course which the instructor does not lead, or were put on a roster and have not joined by themselves. Who has
     * none yet gets the first link from the course that they came into first, since a roster takes any address. What
     * would refuse it ends a link that was handed out before. Throws {@link Absent} where no student of the course has that
     * number.
     */
    @Transactional
    public PasswordLink of(long course, long account) {
        office.require(course, Role.INSTRUCTOR);
        Member member = office.student(course, account)
                .orElseThrow(() -> new Absent("student of course " + course + " expected, found " + account));
        Optional<Account> student = registration.lockStudent(account);
        boolean hasPassword = registration.hasPassword(account);
        if (hasPassword && !memberships.hasConsented(course, account)) {
            return new PasswordLink.NotJoined(member);
        }
        long instructor = signedIn.require().id();
        if (student.isEmpty()
                || memberships.teaches(account)
                || hasPassword && memberships.isBeyond(account, instructor)) {
            return new PasswordLink.Beyond(member);
        }
        if (!hasPassword && !memberships.cameFirstTo(account, instructor)) {
            return new PasswordLink.FirstElsewhere(member);
        }
        audit.add(course, "hand-out-link", member.email(), "", "");
        return new PasswordLink.Made(member, "choose-password/" + registration.linkFor(student.get()));
    }

    /** {@link #of} for each of these who is a student of the course, by name. Links they had before end. */
    @Transactional
    public List<PasswordLink> of(long course, Set<Long> accounts) {
        office.require(course, Role.INSTRUCTOR);
        List<Long> chosen = office.students(course).stream()
                .map(Member::accountId)
                .filter(accounts::contains)
                .toList();
        // accounts are locked by number, as where a roster is imported
        Map<Long, PasswordLink> links = new HashMap<>();
        chosen.stream().sorted().forEach(account -> links.put(account, of(course, account)));
        return chosen.stream().map(links::get).filter(Objects::nonNull).toList();
    }

    /** The students who have never signed in: they have chosen no password yet. */
    @Transactional(readOnly = true)
    public Set<Long> withoutPassword(long course) {
        office.require(course, Role.INSTRUCTOR);
        return memberships.studentsWithoutPassword(course);
    }
}
