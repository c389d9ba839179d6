package org.chainwork.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chainwork.account.Somebody.be;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chainwork.account.Account;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.WithClassroom;
import org.chainwork.audit.AuditEntry;
import org.chainwork.audit.AuditLog;
import org.chainwork.audit.Logged;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of two acts at once one comes first, and the other knows of it. */
@WithClassroom
class ActsAtOnceTest {

    @Autowired
    private Classroom.Services services;

    @Autowired
    private CourseOffice office;

    @Autowired
    private Roles roles;

    @Autowired
    private AuditLog audit;

    private Classroom room;

    @BeforeEach
    void aCourse() {
        room = new Classroom(services);
    }

    @Test
    void ofTwoInstructorsWhoLeaveAtOnceOneStays() throws Exception {
        be(room.teacher);
        setRole(room.bob, Role.INSTRUCTOR);

        during(
                        () -> assertThat(roles.leave(room.course.id())).isTrue(),
                        room.bob,
                        () -> assertThat(roles.leave(room.course.id())).isFalse())
                .get();

        assertThat(role(room.bob)).isEqualTo(Role.INSTRUCTOR);
    }

    @Test
    void ofTwoInstructorsWhoTakeItFromOneAnotherOneStays() throws Exception {
        be(room.teacher);
        setRole(room.bob, Role.INSTRUCTOR);

        Future<Void> second =
                during(() -> setRole(room.bob, Role.ASSISTANT), room.bob, () -> setRole(room.teacher, Role.ASSISTANT));

        assertThatThrownBy(second::get).hasRootCauseInstanceOf(Absent.class);
        assertThat(role(room.teacher)).isEqualTo(Role.INSTRUCTOR);
    }

    @Test
    void theLogTellsWhatWasBefore() throws Exception {
        during(() -> setExtraTime(50), () -> setExtraTime(100)).get();
        during(() -> archive(true), () -> archive(true)).get();
        during(this::rotate, this::rotate).get();

        assertThat(audit.page(Logged.in(room.course.id()), Long.MAX_VALUE, 5))
                .satisfiesExactly(
                        code -> assertThat(code.act()).isEqualTo("rotate-join-code"),
                        code -> assertThat(code.act()).isEqualTo("rotate-join-code"),
                        archived -> assertThat(archived).returns("archive", AuditEntry::act),
                        extra -> assertThat(extra)
                                .returns("50", AuditEntry::before)
                                .returns("100", AuditEntry::after),
                        extra -> assertThat(extra)
                                .returns("0", AuditEntry::before)
                                .returns("50", AuditEntry::after))
                .satisfies(entries -> assertThat(entries.getFirst().before())
                        .isEqualTo(entries.get(1).after()));
    }

    private void setRole(Account account, Role role) {
        roles.setRole(room.course.id(), account.id(), role);
    }

    private Role role(Account account) {
        return office.member(room.course.id(), account.id()).orElseThrow().role();
    }

    private void setExtraTime(int percent) {
        office.setExtraTime(room.course.id(), room.bob.id(), percent);
    }

    private void archive(boolean archived) {
        office.setArchived(room.course.id(), archived);
    }

    private void rotate() {
        office.rotateJoinCode(room.course.id());
    }

    private Future<Void> during(Runnable first, Runnable second) {
        return during(first, room.teacher, second);
    }

    private Future<Void> during(Runnable first, Account other, Runnable second) {
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Callable<Void> act = () -> {
                be(other);
                second.run();
                return null;
            };
            return services.during(room.teacher, first, () -> threads.submit(act));
        }
    }
}
