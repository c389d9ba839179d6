package org.chainwork.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.chainwork.account.Account;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.course.Course;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Enrolment;
import org.chainwork.course.Member;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Some weeks of a course until the beginning of today, as its people would have lived them: in the order of time, by the
 * services that everybody uses. What they do is the same each time, and as long ago.
 */
@Component
@Profile(DemoPeople.PROFILE)
class Term {

    private static final String NAME = "The chain rule in neural networks (simulated)";
    private static final int STUDENTS = 60;
    private static final long SEED = 1676;
    private static final Duration LENGTH = Duration.ofDays(30);

    /** Each tenth student has more time in quizzes. */
    private static final int EXTRA_TIME_PERCENT = 25;

    private static final int EXTRA_TIME_EACH = 10;

    private final MovedClock clock;
    private final FixedChance chance;
    private final DemoPeople people;
    private final CourseOffice courses;
    private final Enrolment enrolment;
    private final AssignmentOffice office;
    private final Room room;
    private final JdbcClient jdbc;
    private final ZoneId zone;

    Term(
            MovedClock clock,
            FixedChance chance,
            DemoPeople people,
            CourseOffice courses,
            Enrolment enrolment,
            AssignmentOffice office,
            Room room,
            JdbcClient jdbc,
            @Value("${chainwork.time-zone}") ZoneId zone) {
        this.clock = clock;
        this.chance = chance;
        this.people = people;
        this.courses = courses;
        this.enrolment = enrolment;
        this.office = office;
        this.room = room;
        this.jdbc = jdbc;
        this.zone = zone;
    }

    void simulate() {
        Instant today =
                LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
        try {
            liveUntil(today);
        } finally {
            Actor.beNobody();
            clock.letGo();
        }
    }

    private void liveUntil(Instant today) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Learner> learners = IntStream.rangeClosed(1, STUDENTS)
                .mapToObj(number -> Learner.draw(number, random.split()))
                .toList();
        clock.moveTo(today.minus(LENGTH));
        Account instructor = instructor();
        Actor.be(instructor.id(), instructor.email());
        Course course = courses.create(NAME, zone);
        List<Member> members = enrolled(course, learners);
        PriorityQueue<Seat> seats = new PriorityQueue<>(Comparator.comparing(Seat::next));
        for (Planned plan : Planned.ALL) {
            Assignment assignment = published(course, plan, today, random.nextLong());
            for (int i = 0; i < STUDENTS; i++) {
                seats.add(new Seat(learners.get(i), members.get(i), assignment, plan.ease(), room, random.split()));
            }
        }
        live(seats, today);
    }

    private Account instructor() {
        Account instructor = people.instructor();
        jdbc.sql("update account set creates_courses = true where id = ?")
                .param(instructor.id())
                .update();
        return instructor;
    }

    /** In the order of the learners, who are named by their numbers. */
    private List<Member> enrolled(Course course, List<Learner> learners) {
        enrolment.enrol(course.id(), learners.stream().map(Learner::row).toList());
        List<Member> members = courses.students(course.id());
        for (int i = EXTRA_TIME_EACH; i <= STUDENTS; i += EXTRA_TIME_EACH) {
            courses.setExtraTime(course.id(), members.get(i - 1).accountId(), EXTRA_TIME_PERCENT);
        }
        return members;
    }

    private Assignment published(Course course, Planned plan, Instant today, long seed) {
        Instant opens = plan.times(today).opensAt();
        clock.moveTo(opens.isBefore(today) ? opens : today);
        Assignment assignment =
                office.create(course.id(), plan.kind(), plan.title(), plan.times(today), plan.policy(), plan.items());
        chance.from(seed, () -> office.publish(assignment, office.items(assignment)));
        return assignment;
    }

    /** Whoever is next does the next thing. */
    private void live(PriorityQueue<Seat> seats, Instant today) {
        while (!seats.isEmpty() && seats.element().next().isBefore(today)) {
            Seat seat = seats.remove();
            clock.moveTo(seat.next());
            if (!seat.isDone()) {
                seat.act();
                seats.add(seat);
            }
        }
    }
}
