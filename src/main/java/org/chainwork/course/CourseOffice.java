package org.chainwork.course;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.chainwork.account.SignedIn;
import org.chainwork.audit.AuditLog;
import org.chainwork.platform.Absent;
import org.chainwork.platform.Allowance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes courses and lets people in, and knows who may do what there. All is done for whoever is signed in. */
@Service
public class CourseOffice {

    /** More than any class has: nobody is added beyond them, so that no list is cut off. */
    public static final int MOST_MEMBERS = 5_000;

    /** In percent. */
    public static final int MOST_EXTRA_TIME = 400;

    public static final int LONGEST_NAME = 200;

    private final Courses courses;
    private final Memberships memberships;
    private final OpenWork work;
    private final SignedIn signedIn;
    private final Registration registration;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final RandomGenerator unpredictable;
    private final Allowance joining;

    CourseOffice(
            Courses courses,
            Memberships memberships,
            OpenWork work,
            SignedIn signedIn,
            Registration registration,
            AuditLog audit,
            ApplicationEventPublisher events,
            RandomGenerator unpredictable,
            Clock clock) {
        this.courses = courses;
        this.memberships = memberships;
        this.work = work;
        this.signedIn = signedIn;
        this.registration = registration;
        this.audit = audit;
        this.events = events;
        this.unpredictable = unpredictable;
        this.joining = new Allowance(10, 1, Duration.ofMinutes(1), clock);
    }

    /** The course, for those who are at least {@code role} in it. Throws {@link Absent} for everybody else. */
    @Transactional(readOnly = true)
    public Enrolled require(long course, Role role) {
        return signedIn.id()
                .flatMap(account -> courses.find(course, account))
                .filter(enrolled -> enrolled.role().compareTo(role) >= 0)
                .orElseThrow(() -> new Absent("course " + course + " expected a member, " + role.code() + " or more"));
    }

    /** The courses of whoever is signed in. */
    @Transactional(readOnly = true)
    public List<Enrolled> mine() {
        return signedIn.id().map(courses::of).orElse(List.of());
    }

    /** Throws {@link Absent} for those who may not create courses. */
    @Transactional
    public Course create(String name, ZoneId zone) {
        Account account = signedIn.require();
        if (!account.createsCourses()) {
            throw new Absent("account " + account.id() + " may not create courses");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("course expected a name of 1 to " + LONGEST_NAME + " characters");
        }
        Course course = courses.add(name.strip(), zone, JoinCode.draw(unpredictable));
        memberships.add(course.id(), account.id(), Role.INSTRUCTOR);
        audit.add(course.id(), "create-course", course.name(), "", zone.getId());
        return course;
    }

    /** Lets whoever is signed in into the course that the code opens. */
    @Transactional
    public Joining join(String typedCode) {
        Account account = signedIn.require();
        if (!joining.of(String.valueOf(account.id())).tryConsume(1)) {
            return new Joining.TooMany();
        }
        Optional<Course> course = courses.withOpenCode(JoinCode.of(typedCode));
        if (course.flatMap(found -> memberships.find(found.id(), account.id()))
                .filter(Member::hasLeft)
                .isPresent()) {
            return new Joining.Left();
        }
        if (course.filter(found -> !hasRoomFor(found.id(), account.id())).isPresent()) {
            return new Joining.Full();
        }
        course.filter(found -> memberships.add(found.id(), account.id(), Role.STUDENT))
                .ifPresent(joined -> {
                    registration.endLinks(account.id());
                    audit.add(joined.id(), "join", account.email(), "", Role.STUDENT.code());
                    events.publishEvent(new Joined(joined.id()));
                });
        course.filter(found -> memberships.consent(found.id(), account.id()))
                .ifPresent(found -> audit.add(found.id(), "consent", account.email(), "", ""));
        return course.<Joining>map(Joining.In::new).orElseGet(Joining.Unknown::new);
    }

    private boolean hasRoomFor(long course, long account) {
        return memberships.find(course, account).isPresent() || room(course) > 0;
    }

    /** How many more it takes; nobody else is added until the transaction ends. */
    private int room(long course) {
        return Math.max(0, MOST_MEMBERS - memberships.lockAndCount(course));
    }

    /** Which course the code opens. Looking counts as joining does: nobody tries codes one after the other. */
    @Transactional(readOnly = true)
    public Invitation invitation(String typedCode) {
        return joining.of(String.valueOf(signedIn.require().id())).tryConsume(1)
                ? courses.withOpenCode(JoinCode.of(typedCode))
                        .<Invitation>map(course -> new Invitation.To(course.name()))
                        .orElseGet(Invitation.Nowhere::new)
                : new Invitation.TooMany();
    }

    /** The old code ends. */
    @Transactional
    public Course rotateJoinCode(long id) {
        Course course = lock(id);
        courses.setJoinCode(id, JoinCode.draw(unpredictable));
        Course changed = require(id, Role.INSTRUCTOR).course();
        audit.add(id, "rotate-join-code", course.name(), course.joinCode(), changed.joinCode());
        return changed;
    }

    @Transactional
    public void setJoinOpen(long id, boolean open) {
        Course course = lock(id);
        if (course.joinOpen() != open) {
            courses.setJoinOpen(id, open);
            audit.add(id, "open-joining", course.name(), String.valueOf(course.joinOpen()), String.valueOf(open));
        }
    }

    @Transactional
    public void setArchived(long id, boolean archived) {
        Course course = lock(id);
        if (course.archived() != archived) {
            courses.setArchived(id, archived);
            audit.add(id, "archive", course.name(), String.valueOf(course.archived()), String.valueOf(archived));
        }
    }

    /** Everybody in the course, for those who teach it. */
    @Transactional(readOnly = true)
    public List<Member> members(long course) {
        require(course, Role.ASSISTANT);
        return memberships.of(course, MOST_MEMBERS).stream()
                .filter(member -> !member.hasLeft())
                .toList();
    }

    /** Those who have left the course, for those who teach it. */
    @Transactional(readOnly = true)
    public List<Member> former(long course) {
        require(course, Role.ASSISTANT);
        return memberships.of(course, MOST_MEMBERS).stream()
                .filter(Member::hasLeft)
                .toList();
    }

    /** Those who learn, by name. For services, which know for whom they ask. */
    @Transactional(readOnly = true)
    public List<Member> students(long course) {
        return memberships.of(course, MOST_MEMBERS).stream()
                .filter(Member::isStudent)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Member> member(long course, long account) {
        return memberships.find(course, account);
    }

    /** Absent where no student of the course has that number. For services. */
    @Transactional(readOnly = true)
    public Optional<Member> student(long course, long account) {
        return memberships.find(course, account).filter(Member::isStudent);
    }

    /** The same, who stays one until the transaction ends. */
    @Transactional
    public Optional<Member> lockStudent(long course, long account) {
        return memberships.lockAndFind(course, account).filter(Member::isStudent);
    }

    /**
     * Holds for quizzes that are started from now on, and for those that run where that makes their end later; returns these.
     * Throws {@link IllegalArgumentException} where the {@code percent} is not from 0 to {@value #MOST_EXTRA_TIME}.
     */
    @Transactional
    public List<OpenWork.Running> setExtraTime(long course, long account, int percent) {
        require(course, Role.INSTRUCTOR);
        if (percent < 0 || percent > MOST_EXTRA_TIME) {
            throw new IllegalArgumentException("percent from 0 to " + MOST_EXTRA_TIME + " expected, found " + percent);
        }
        // assignments are locked before memberships
        work.hold(course, account);
        Member member = memberships.lockAndRequire(course, account);
        if (member.extraTimePercent() != percent) {
            memberships.setExtraTime(course, account, percent);
            audit.add(
                    course,
                    "set-extra-time",
                    member.email(),
                    String.valueOf(member.extraTimePercent()),
                    String.valueOf(percent));
        }
        return work.lengthen(require(course, Role.INSTRUCTOR).course(), memberships.require(course, account));
    }

    /** The same of the course. For its instructors. */
    private Course lock(long course) {
        require(course, Role.INSTRUCTOR);
        memberships.lock(course);
        return require(course, Role.INSTRUCTOR).course();
    }
}
