package org.chainwork.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainwork.account.Invitations;
import org.chainwork.account.Invitations.Invited;
import org.chainwork.audit.AuditLog;
import org.chainwork.course.Memberships.Listed;
import org.chainwork.course.Newcomers.Standing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds to a course whoever is on a roster. */
@Service
public class Enrolment {

    private final CourseOffice office;
    private final Memberships memberships;
    private final Invitations invitations;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Enrolment(
            CourseOffice office,
            Memberships memberships,
            Invitations invitations,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.office = office;
        this.memberships = memberships;
        this.invitations = invitations;
        this.audit = audit;
        this.events = events;
    }

    /** What {@link #enrol} would do now. */
    @Transactional(readOnly = true)
    public Newcomers newcomers(long course, List<RosterRow> rows) {
        office.require(course, Role.INSTRUCTOR);
        Map<String, Member> members = memberships.of(course, CourseOffice.MOST_MEMBERS).stream()
                .collect(Collectors.toMap(Member::email, Function.identity()));
        Set<String> known =
                invitations.known(rows.stream().map(RosterRow::email).toList());
        return new Newcomers(
                rows.stream()
                        .map(row ->
                                entry(row, Optional.ofNullable(members.get(row.email())), known.contains(row.email())))
                        .toList(),
                Math.max(0, CourseOffice.MOST_MEMBERS - members.size()));
    }

    private static Newcomers.Entry entry(RosterRow row, Optional<Member> member, boolean known) {
        return member.map(found -> new Newcomers.Entry(
                        row.email(), found.name(), found.hasLeft() ? Standing.FORMER : Standing.MEMBER))
                .orElseGet(() -> new Newcomers.Entry(row.email(), row.name(), known ? Standing.KNOWN : Standing.FRESH));
    }

    /**
     * Adds who is not in the course yet, with an account where they have none. Returns how many were added. Throws
     * {@link IllegalArgumentException} where the course takes fewer: {@link #newcomers} tells beforehand;
     * {@link RosterCollision}.
     */
    @Transactional
    public int enrol(long course, List<RosterRow> rows) {
        office.require(course, Role.INSTRUCTOR);
        try {
            memberships.lock(course);
            return add(course, newcomers(course, rows));
        } catch (DuplicateKeyException | TransientDataAccessException justNow) {
            throw new RosterCollision(justNow);
        }
    }

    private int add(long course, Newcomers found) {
        if (!found.fit()) {
            throw new IllegalArgumentException(
                    "at most " + found.room() + " newcomers expected, found " + found.count());
        }
        Map<String, String> names = new LinkedHashMap<>();
        found.entries().stream()
                .filter(entry -> entry.standing() == Standing.FRESH || entry.standing() == Standing.KNOWN)
                .forEach(entry -> names.put(entry.email(), entry.name().strip()));
        if (names.isEmpty()) {
            return 0;
        }
        List<Invited> invited = invitations.invite(names);
        invitations.endLinks(
                invited.stream().filter(Invited::hasPassword).map(Invited::id).toList());
        memberships.addAll(
                course,
                invited.stream()
                        .map(one ->
                                new Listed(one.id(), one.isNew() ? null : names.get(one.email()), !one.hasPassword()))
                        .toList());
        audit.addAll(course, "enrol", List.copyOf(names.keySet()), "", Role.STUDENT.code());
        events.publishEvent(new Joined(course));
        return names.size();
    }
}
