package org.chainwork.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.chainwork.account.Somebody.be;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chainwork.account.Account;
import org.chainwork.account.Directory;
import org.chainwork.account.Invitations;
import org.chainwork.account.Registration;
import org.chainwork.audit.AuditEntry;
import org.chainwork.audit.AuditLog;
import org.chainwork.audit.Logged;
import org.chainwork.course.Newcomers.Entry;
import org.chainwork.course.Newcomers.Standing;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class CourseOfficeTest {

    @Autowired
    private CourseOffice office;

    @Autowired
    private Roles roles;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Registration registration;

    @Autowired
    private Invitations invitations;

    @Autowired
    private PasswordLinks passwordLinks;

    @Autowired
    private Directory directory;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private Account teacher;
    private Account ada;
    private Account eve;
    private Course course;

    @BeforeEach
    void createCourse() {
        teacher = registration.invite("teacher@example.org", "Teacher");
        ada = registration.invite("ada@example.org", "Ada");
        eve = registration.invite("eve@example.org", "Eve");
        jdbc.sql("update account set creates_courses = true where id = ?")
                .param(teacher.id())
                .update();
        be(teacher);
        course = office.create("Neural networks", ZoneId.of("Europe/Berlin"));
    }

    @AfterEach
    void beNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void onlyWhoMayCreatesCourses() {
        be(ada);

        assertAbsent(() -> office.create("Mine", ZoneId.of("UTC")));
    }

    @Test
    void theCodeLetsInHoweverItIsTyped() {
        be(ada);

        assertThat(office.join(" " + course.joinCode().toLowerCase(Locale.ROOT).replace("-", "")))
                .isEqualTo(new Joining.In(course));
        assertThat(office.join("https://chainwork.example/join/" + course.joinCode() + "/?from=letter"))
                .isEqualTo(new Joining.In(course));
        assertThat(office.mine()).extracting(Enrolled::role).containsExactly(Role.STUDENT);
    }

    @Test
    void aClosedAnOldOrAWrongCodeLetsNobodyIn() {
        Course rotated = office.rotateJoinCode(course.id());
        be(ada);
        assertThat(office.join(course.joinCode())).isEqualTo(new Joining.Unknown());
        assertThat(office.join("")).isEqualTo(new Joining.Unknown());
        be(teacher);
        office.setJoinOpen(course.id(), false);
        be(ada);
        assertThat(office.join(rotated.joinCode())).isEqualTo(new Joining.Unknown());
        be(teacher);
        office.setJoinOpen(course.id(), true);
        office.setArchived(course.id(), true);
        be(ada);
        assertThat(office.join(rotated.joinCode())).isEqualTo(new Joining.Unknown());
        assertThat(office.mine()).isEmpty();
    }

    @Test
    void whoGuessesCodesHasToWait() {
        be(ada);
        for (int i = 0; i < 10; i++) {
            assertThat(office.join("AAAA-AAAA")).isEqualTo(new Joining.Unknown());
        }

        assertThat(office.join(course.joinCode())).isEqualTo(new Joining.TooMany());
        assertThat(office.mine()).isEmpty();
    }

    @Test
    void theCourseIsAbsentForEverybodyElse() {
        be(eve);
        assertAbsent(() -> office.require(course.id(), Role.STUDENT));
        SecurityContextHolder.clearContext();
        assertAbsent(() -> office.require(course.id(), Role.STUDENT));
    }

    @Test
    void studentsDoNotTeach() {
        be(ada);
        office.join(course.joinCode());

        assertAbsent(() -> office.members(course.id()));
        assertAbsent(() -> office.rotateJoinCode(course.id()));
        assertAbsent(() -> roles.setRole(course.id(), ada.id(), Role.INSTRUCTOR));
        assertAbsent(() -> office.setExtraTime(course.id(), ada.id(), 50));
        assertAbsent(() -> passwordLinks.of(course.id(), ada.id()));
        assertAbsent(() -> enrolment.enrol(course.id(), List.of()));
        assertAbsent(() -> roles.remove(course.id(), ada.id()));
        assertAbsent(() -> enrolment.newcomers(course.id(), List.of()));
    }

    @Test
    void extraTimeHasItsBounds() {
        enrolment.enrol(course.id(), List.of(new RosterRow("ada@example.org", "Ada")));

        for (int percent : new int[] {-1, 401}) {
            assertThatIllegalArgumentException().isThrownBy(() -> office.setExtraTime(course.id(), ada.id(), percent));
        }
        office.setExtraTime(course.id(), ada.id(), 400);
    }

    @Test
    void importingTheSameRosterTwiceChangesNothing() {
        List<RosterRow> rows =
                List.of(new RosterRow("ada@example.org", "Ada"), new RosterRow("new@example.org", "New"));

        assertThat(enrolment.enrol(course.id(), rows)).isEqualTo(2);
        List<Member> once = office.members(course.id());
        assertThat(enrolment.enrol(course.id(), rows)).isZero();
        assertThat(office.members(course.id())).isEqualTo(once).hasSize(3);
    }

    @Test
    void saysBeforehandWhoOfARosterIsNew() {
        enrolment.enrol(course.id(), List.of(new RosterRow("ada@example.org", "Ada")));

        Newcomers newcomers = enrolment.newcomers(
                course.id(),
                List.of(
                        new RosterRow("ada@example.org", "Ada Renamed"),
                        new RosterRow("eve@example.org", "Miss X"),
                        new RosterRow("new@example.org", "New"),
                        new RosterRow("newer@example.org", "Newer")));

        assertThat(newcomers)
                .isEqualTo(new Newcomers(
                        List.of(
                                new Entry("ada@example.org", "Ada", Standing.MEMBER),
                                new Entry("eve@example.org", "Miss X", Standing.KNOWN),
                                new Entry("new@example.org", "New", Standing.FRESH),
                                new Entry("newer@example.org", "Newer", Standing.FRESH)),
                        CourseOffice.MOST_MEMBERS - 2));
        assertThat(newcomers.count()).isEqualTo(3);
        assertThat(invitations.known(List.of("new@example.org"))).isEmpty();
    }

    @Test
    void namesStandWherePeopleLookForThem() {
        List<String> names = List.of(
                "Ann Zorn",
                "Anna Adler",
                "Anna-Maria Berg",
                "anton",
                "Bärbel",
                "Bert",
                "Çelik",
                "Émile",
                "Eve",
                "Tara");
        enrolment.enrol(
                course.id(),
                names.reversed().stream()
                        .map(name -> new RosterRow("n" + names.indexOf(name) + "@example.org", name))
                        .toList());

        assertThat(office.students(course.id())).extracting(Member::name).isEqualTo(names);
    }

    @Test
    void linksForPasswordsAreForStudentsOfTheCourse() {
        assertAbsent(() -> passwordLinks.of(course.id(), ada.id()));
        assertAbsent(() -> passwordLinks.of(course.id(), teacher.id()));
        enrolment.enrol(course.id(), List.of(new RosterRow("ada@example.org", "Ada")));

        String path = path(passwordLinks.of(course.id(), ada.id()));

        assertThat(registration.invited(path.substring(path.indexOf('/') + 1))).contains(ada);
    }

    @Test
    void nobodyWhoTeachesAnywhereIsTakenOverByARoster() {
        Course theirs = courseOf(eve);
        enrolment.enrol(theirs.id(), List.of(new RosterRow("ada@example.org", "Ada")));
        roles.setRole(theirs.id(), ada.id(), Role.ASSISTANT);
        // the right to create courses can be taken back; the course stays
        setCreatesCourses(eve, false);
        be(teacher);
        enrolment.enrol(
                course.id(), List.of(new RosterRow("ada@example.org", "Ada"), new RosterRow("eve@example.org", "Eve")));

        assertThat(passwordLinks.of(course.id(), ada.id())).isInstanceOf(PasswordLink.Beyond.class);
        assertThat(passwordLinks.of(course.id(), eve.id())).isInstanceOf(PasswordLink.Beyond.class);
        assertThat(audit.page(Logged.in(course.id()), Long.MAX_VALUE, 10))
                .extracting(AuditEntry::act)
                .doesNotContain("hand-out-link");
    }

    @Test
    void aRosterAloneLetsNobodyBecomeSomebodyWithAPassword() {
        registration.choosePassword(registration.linkFor(ada), "correct horse");
        enrolment.enrol(course.id(), List.of(new RosterRow("ada@example.org", "Ada")));
        assertThat(passwordLinks.of(course.id(), ada.id())).isInstanceOf(PasswordLink.NotJoined.class);

        be(ada);
        assertThat(office.join(course.joinCode())).isInstanceOf(Joining.In.class);
        be(teacher);

        assertThat(passwordLinks.of(course.id(), ada.id())).isInstanceOf(PasswordLink.Made.class);
    }

    @Test
    void whoHasAPasswordAndIsInSomebodyElsesCourseIsNotTakenOver() {
        Course theirs = courseOf(eve);
        enrolment.enrol(theirs.id(), List.of(new RosterRow("ada@example.org", "Ada")));
        be(teacher);
        enrolment.enrol(course.id(), List.of(new RosterRow("ada@example.org", "Ada")));
        // whoever writes an address on a second roster does not become that person
        assertThat(passwordLinks.of(course.id(), ada.id())).isInstanceOf(PasswordLink.FirstElsewhere.class);
        be(eve);
        assertThat(passwordLinks.of(theirs.id(), ada.id())).isInstanceOf(PasswordLink.Made.class);
        be(teacher);

        registration.choosePassword(registration.linkFor(ada), "correct horse");

        assertThat(passwordLinks.of(course.id(), ada.id())).isInstanceOf(PasswordLink.Beyond.class);
    }

    @Test
    void whoIsInCoursesOfTheSameInstructorAloneGetsALink() {
        enrolment.enrol(course.id(), List.of(new RosterRow("ada@example.org", "Ada")));
        Course second = office.create("Second", ZoneId.of("UTC"));
        enrolment.enrol(second.id(), List.of(new RosterRow("ada@example.org", "Ada")));
        registration.choosePassword(registration.linkFor(ada), "correct horse");

        assertThat(passwordLinks.of(course.id(), ada.id())).isInstanceOf(PasswordLink.Made.class);
    }

    @Test
    void aLinkEndsWithWhateverMakesItsAccountMore() {
        enrolment.enrol(course.id(), List.of(new RosterRow("ada@example.org", "Ada")));
        List<Runnable> rights = List.of(
                () -> directory.setCreatesCourses(ada.id(), true),
                () -> directory.setAdministrator(ada.id(), true),
                () -> roles.setRole(course.id(), ada.id(), Role.ASSISTANT));
        for (Runnable right : rights) {
            directory.setCreatesCourses(ada.id(), false);
            directory.setAdministrator(ada.id(), false);
            String token = token(path(passwordLinks.of(course.id(), ada.id())));
            assertThat(registration.invited(token)).isPresent();

            right.run();

            assertThat(registration.invited(token)).isEmpty();
        }
    }

    @Test
    void aLinkForWhoHasAPasswordEndsWithTheirWayIntoAnotherCourse() {
        registration.choosePassword(registration.linkFor(ada), "correct horse");
        be(ada);
        office.join(course.joinCode());
        be(teacher);
        String first = token(path(passwordLinks.of(course.id(), ada.id())));
        Course theirs = courseOf(eve);
        be(ada);
        office.join(theirs.joinCode());
        assertThat(registration.invited(first)).isEmpty();

        String second = registration.linkFor(ada);
        Course third = courseOf(eve);
        enrolment.enrol(third.id(), List.of(new RosterRow("ada@example.org", "Ada")));
        assertThat(registration.invited(second)).isEmpty();
    }

    @Test
    void linksForManyAreMadeByTheRuleForOneAndLoggedOneByOne() {
        registration.choosePassword(registration.linkFor(eve), "correct horse");
        enrolment.enrol(
                course.id(),
                List.of(
                        new RosterRow("ada@example.org", "Ada"),
                        new RosterRow("eve@example.org", "Eve"),
                        new RosterRow("new@example.org", "New")));
        String before = path(passwordLinks.of(course.id(), ada.id()));
        assertThat(passwordLinks.withoutPassword(course.id())).hasSize(2).contains(ada.id());

        List<PasswordLink> links =
                passwordLinks.of(course.id(), Set.of(ada.id(), eve.id(), teacher.id(), Long.MAX_VALUE));

        assertThat(links)
                .extracting(link -> link.student().email(), PasswordLink::getClass)
                .containsExactly(
                        tuple("ada@example.org", PasswordLink.Made.class),
                        tuple("eve@example.org", PasswordLink.NotJoined.class));
        assertThat(registration.invited(token(path(links.getFirst())))).contains(ada);
        assertThat(registration.invited(token(before))).isEmpty();
        assertThat(audit.page(Logged.in(course.id()), Long.MAX_VALUE, 10))
                .filteredOn(entry -> entry.act().equals("hand-out-link"))
                .extracting(AuditEntry::subject)
                .containsExactly("ada@example.org", "ada@example.org");
        be(ada);
        assertAbsent(() -> passwordLinks.of(course.id(), Set.of(ada.id())));
        assertAbsent(() -> passwordLinks.withoutPassword(course.id()));
    }

    /** A roster that calls somebody otherwise tells nothing of who they are, and changes nothing either. */
    @Test
    void aRosterNamesThoseWhoHaveAnAccountUntilTheyJoin() {
        registration.choosePassword(registration.linkFor(ada), "correct horse");
        enrolment.enrol(course.id(), List.of(new RosterRow("ada@example.org", "Somebody")));
        assertThat(names()).contains("Somebody").doesNotContain("Ada");

        be(ada);
        office.join(course.joinCode());
        be(teacher);

        assertThat(names()).contains("Ada").doesNotContain("Somebody");
        assertThat(acts()).containsExactly("consent", "enrol", "create-course");
    }

    private List<String> acts() {
        return audit.page(Logged.in(course.id()), Long.MAX_VALUE, 10).stream()
                .map(AuditEntry::act)
                .toList();
    }

    /** From before the roster's name was kept. */
    @Test
    void whoeverHasNoNameFromARosterIsTheirAddress() {
        registration.choosePassword(registration.linkFor(ada), "correct horse");
        enrolment.enrol(course.id(), List.of(new RosterRow("ada@example.org", "Ada")));
        jdbc.sql("update membership set roster_name = null").update();

        assertThat(names()).contains("ada@example.org").doesNotContain("Ada");
    }

    private List<String> names() {
        return office.members(course.id()).stream().map(Member::name).toList();
    }

    private static String path(PasswordLink link) {
        assertThat(link).isInstanceOf(PasswordLink.Made.class);
        return ((PasswordLink.Made) link).path();
    }

    private static String token(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    private Course courseOf(Account account) {
        setCreatesCourses(account, true);
        be(account);
        return office.create("Another", ZoneId.of("UTC"));
    }

    private void setCreatesCourses(Account account, boolean createsCourses) {
        jdbc.sql("update account set creates_courses = ? where id = ?")
                .params(createsCourses, account.id())
                .update();
    }

    @Test
    void theLastInstructorStaysOne() {
        assertThat(roles.setRole(course.id(), teacher.id(), Role.ASSISTANT)).isFalse();
        assertThat(roles.setRole(course.id(), teacher.id(), Role.FORMER)).isFalse();
        assertThat(roles.remove(course.id(), teacher.id())).isEqualTo(Removal.LAST_INSTRUCTOR);
        assertThat(roles.leave(course.id())).isFalse();
        assertThat(roles.setRole(course.id(), teacher.id(), Role.INSTRUCTOR)).isTrue();

        assertThat(office.require(course.id(), Role.INSTRUCTOR).course()).isEqualTo(course);
        assertThat(states()).containsExactly("create-course:  to Europe/Berlin");
    }

    @Test
    void aSecondInstructorMayDoAllThatTheFirstMay() {
        haveAdaAsInstructor();

        be(ada);
        office.setJoinOpen(course.id(), false);
        assertThat(roles.setRole(course.id(), teacher.id(), Role.ASSISTANT)).isTrue();

        be(teacher);
        assertThat(office.require(course.id(), Role.ASSISTANT).role()).isEqualTo(Role.ASSISTANT);
        assertAbsent(() -> roles.setRole(course.id(), teacher.id(), Role.INSTRUCTOR));
        assertAbsent(() -> roles.leave(course.id()));
        assertThat(states()).contains("set-role: student to instructor", "set-role: instructor to assistant");
    }

    @Test
    void whoInstructsLeavesWhereAnotherStays() {
        haveAdaAsInstructor();

        assertThat(roles.leave(course.id())).isTrue();

        assertThat(office.mine()).isEmpty();
        be(ada);
        assertThat(office.members(course.id())).extracting(Member::accountId).containsExactly(ada.id());
        assertThat(states()).contains("remove-member: instructor to ");
        assertThat(roles.leave(course.id())).isFalse();
    }

    private void haveAdaAsInstructor() {
        enrolment.enrol(course.id(), List.of(new RosterRow("ada@example.org", "Ada")));
        assertThat(roles.setRole(course.id(), ada.id(), Role.INSTRUCTOR)).isTrue();
    }

    private List<String> states() {
        return audit.page(Logged.in(course.id()), Long.MAX_VALUE, 10).stream()
                .map(entry -> entry.act() + ": " + entry.before() + " to " + entry.after())
                .toList();
    }

    @Test
    void whoWasImportedByMistakeIsTakenOut() {
        enrolment.enrol(course.id(), List.of(new RosterRow("ada@example.org", "Ada")));

        assertThat(roles.remove(course.id(), ada.id())).isEqualTo(Removal.DONE);

        assertThat(office.members(course.id())).extracting(Member::accountId).containsExactly(teacher.id());
        assertThat(audit.page(Logged.in(course.id()), Long.MAX_VALUE, 1))
                .extracting(AuditEntry::act, AuditEntry::before)
                .containsExactly(tuple("remove-member", "student"));
        assertAbsent(() -> roles.remove(course.id(), ada.id()));
    }

    @Test
    void whatChangesNothingIsNotWrittenDown() {
        enrolment.enrol(course.id(), List.of(new RosterRow("ada@example.org", "Ada")));

        roles.setRole(course.id(), ada.id(), Role.STUDENT);
        office.setExtraTime(course.id(), ada.id(), 0);
        office.setJoinOpen(course.id(), true);
        office.setArchived(course.id(), false);

        assertThat(audit.page(Logged.in(course.id()), Long.MAX_VALUE, 10))
                .extracting(AuditEntry::act)
                .containsExactly("enrol", "create-course");
    }

    @Test
    void aFullCourseTakesNobodyElse() {
        fill(CourseOffice.MOST_MEMBERS - 2);
        List<RosterRow> two = List.of(new RosterRow("ada@example.org", "Ada"), new RosterRow("new@example.org", "New"));
        assertThat(enrolment.newcomers(course.id(), two))
                .returns(1, Newcomers::room)
                .returns(false, Newcomers::fit);
        assertThatIllegalArgumentException().isThrownBy(() -> enrolment.enrol(course.id(), two));
        assertThat(invitations.known(List.of("new@example.org"))).isEmpty();

        be(ada);
        assertThat(office.join(course.joinCode())).isInstanceOf(Joining.In.class);
        be(eve);
        assertThat(office.join(course.joinCode())).isEqualTo(new Joining.Full());
        be(ada);
        assertThat(office.join(course.joinCode())).as("is in it").isInstanceOf(Joining.In.class);
        be(teacher);
        assertThat(office.members(course.id())).hasSize(CourseOffice.MOST_MEMBERS);
    }

    private void fill(int more) {
        jdbc.sql("""
                insert into account (email, name, administrator, creates_courses, created_at)
                select 'full' || x || '@example.org', 'Full', false, false, current_timestamp from system_range(1, ?)
                """).param(more).update();
        jdbc.sql("""
                insert into membership (course_id, account_id, role, extra_time_percent, joined_at)
                select ?, id, 'student', 0, current_timestamp from account where name = 'Full'
                """).param(course.id()).update();
    }

    @Test
    void everyActIsWrittenDown() {
        enrolment.enrol(course.id(), List.of(new RosterRow("ada@example.org", "Ada")));
        office.setExtraTime(course.id(), ada.id(), 50);

        List<AuditEntry> entries = audit.page(Logged.in(course.id()), Long.MAX_VALUE, 10);

        assertThat(entries).extracting(AuditEntry::act).containsExactly("set-extra-time", "enrol", "create-course");
        assertThat(entries.getFirst().actor()).isEqualTo("Teacher");
        assertThat(entries.getFirst().before()).isEqualTo("0");
        assertThat(entries.getFirst().after()).isEqualTo("50");
    }

    private static void assertAbsent(ThrowingCallable act) {
        assertThatExceptionOfType(Absent.class).isThrownBy(act);
    }
}
