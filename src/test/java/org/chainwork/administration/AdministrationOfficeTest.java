package org.chainwork.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.chainwork.account.Somebody.be;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chainwork.account.Account;
import org.chainwork.account.Directory;
import org.chainwork.account.Registration;
import org.chainwork.audit.AuditEntry;
import org.chainwork.audit.LogFilter;
import org.chainwork.course.Course;
import org.chainwork.course.CourseOffice;
import org.chainwork.platform.Absent;
import org.chainwork.platform.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class AdministrationOfficeTest {

    private static final String TOLD = "limit=account-from-address\nfrom=203.0.113.77";

    @Autowired
    private AdministrationOffice office;

    @Autowired
    private Registration registration;

    @Autowired
    private CourseOffice courses;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuthenticationProvider check;

    private Account root;
    private Account ada;

    @BeforeEach
    void signIn() {
        root = registration.invite("root@office.example.org", "Root");
        ada = registration.invite("ada@office.example.org", "Ada Example");
        directory.setAdministrator(root.id(), true);
        jdbc.sql("delete from audit_entry").update();
        be(root);
    }

    @AfterEach
    void beNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everythingIsAbsentForEverybodyElse() {
        be(ada);
        assertAllAbsent();
        SecurityContextHolder.clearContext();
        assertAllAbsent();
    }

    private void assertAllAbsent() {
        assertAbsent(() -> office.accounts("", Optional.empty(), 1));
        assertAbsent(() -> office.setAdministrator(ada.id(), true));
        assertAbsent(() -> office.setCreatesCourses(ada.id(), true));
        assertAbsent(() -> office.passwordLink(ada.id()));
        assertAbsent(() -> office.log(LogFilter.ALL, Long.MAX_VALUE, 1));
        assertAbsent(() -> office.acts());
        assertAbsent(() -> office.courses("", 1));
    }

    @Test
    void findsByAPieceOfNameOrAddress() {
        registration.invite("b@office.example.org", "100% Ada_");

        assertThat(names("aDa")).containsExactly("100% Ada_", "Ada Example");
        assertThat(names(" ROOT@o ")).containsExactly("Root");
        assertThat(names("%")).containsExactly("100% Ada_");
        assertThat(names("a_")).containsExactly("100% Ada_");
        assertThat(names("!")).isEmpty();
        assertThat(names("a".repeat(1_000_000))).isEmpty();
    }

    @Test
    void showsEverybodyOnceAPageAtATime() {
        registration.invite("other.ada@office.example.org", "Ada Example");

        List<Account> first = office.accounts("@office", Optional.empty(), 2);
        List<Account> second = office.accounts("@office", Optional.of(first.getLast()), 2);

        assertThat(first)
                .extracting(Account::email)
                .containsExactly("ada@office.example.org", "other.ada@office.example.org");
        assertThat(second).extracting(Account::email).containsExactly("root@office.example.org");
    }

    @Test
    void whatIsGivenAndTakenIsInTheLog() {
        assertThat(office.setAdministrator(ada.id(), true)).isTrue();
        office.setCreatesCourses(ada.id(), true);
        office.setCreatesCourses(ada.id(), true);
        office.setCreatesCourses(ada.id(), false);

        assertThat(directory.require(ada.id())).isEqualTo(new Account(ada.id(), ada.email(), ada.name(), true, false));
        assertThat(office.log(LogFilter.ALL, Long.MAX_VALUE, 10))
                .extracting(
                        AuditEntry::email, AuditEntry::act, AuditEntry::subject, AuditEntry::before, AuditEntry::after)
                .map(entry -> entry.toList().toString())
                .containsExactly(
                        "[root@office.example.org, let-create-courses, ada@office.example.org, true, false]",
                        "[root@office.example.org, let-create-courses, ada@office.example.org, false, true]",
                        "[root@office.example.org, set-administrator, ada@office.example.org, false, true]");
    }

    @Test
    void nobodyTakesTheRightFromThemselves() {
        assertThat(office.setAdministrator(root.id(), false)).isFalse();

        assertThat(directory.require(root.id()).administrator()).isTrue();
        assertThat(office.acts()).isEmpty();
        office.setAdministrator(ada.id(), true);
        be(ada);
        assertThat(office.setAdministrator(root.id(), false)).isTrue();
        be(root);
        assertAbsent(() -> office.setAdministrator(ada.id(), false));
    }

    @Test
    void handsOutALinkForWhoeverItIs() {
        directory.setAdministrator(ada.id(), true);

        String token = office.passwordLink(ada.id()).replace("choose-password/", "");

        assertThat(registration.invited(token)).map(Account::email).hasValue(ada.email());
        assertThat(office.acts()).containsExactly("hand-out-link");
    }

    @Test
    void showsTheLogByKindAPageAtATime() {
        office.setCreatesCourses(ada.id(), true);
        office.passwordLink(ada.id());
        office.setCreatesCourses(ada.id(), false);
        LogFilter act = new LogFilter(Optional.of("let-create-courses"), Optional.empty(), Optional.empty());

        List<AuditEntry> first = office.log(act, Long.MAX_VALUE, 1);
        List<AuditEntry> second = office.log(act, first.getFirst().id(), 1);

        assertThat(first).extracting(AuditEntry::after).containsExactly("false");
        assertThat(second).extracting(AuditEntry::after).containsExactly("true");
        assertThat(office.log(act, second.getFirst().id(), 1)).isEmpty();
        assertThat(office.acts()).containsExactly("hand-out-link", "let-create-courses");
    }

    @Test
    void showsTheLogOfAPersonAndOfACourse() {
        directory.setCreatesCourses(ada.id(), true);
        be(ada);
        Course course = courses.create("Log 100% of it", ZoneId.of("UTC"));
        courses.setJoinOpen(course.id(), false);
        be(root);
        office.passwordLink(ada.id());

        assertThat(acts(new LogFilter(Optional.empty(), Optional.of(course.id()), Optional.empty())))
                .containsExactly("open-joining", "create-course");
        assertThat(acts(new LogFilter(Optional.empty(), Optional.empty(), Optional.of(root.id()))))
                .containsExactly("hand-out-link");
        assertThat(acts(new LogFilter(Optional.of("create-course"), Optional.of(course.id()), Optional.of(ada.id()))))
                .containsExactly("create-course");
        assertThat(acts(new LogFilter(Optional.empty(), Optional.of(course.id()), Optional.of(root.id()))))
                .isEmpty();
        assertThat(office.courses("100% OF", 10)).extracting(Course::id).containsExactly(course.id());
        assertThat(office.courses("100_ of", 10)).isEmpty();
    }

    private List<String> acts(LogFilter wanted) {
        return office.log(wanted, Long.MAX_VALUE, 10).stream()
                .map(AuditEntry::act)
                .toList();
    }

    @Test
    void whoBecomesTheFirstAdministratorIsInTheLog() {
        SecurityContextHolder.clearContext();
        String token = Token.draw(new SplittableRandom(1));
        jdbc.sql("insert into one_time_link (token_hash, created_at, expires_at) values (?, ?, ?)")
                .param(Token.hash(token))
                .param(OffsetDateTime.now(ZoneOffset.UTC))
                .param(OffsetDateTime.now(ZoneOffset.UTC).plusDays(1))
                .update();

        registration.setUp(token, "first@office.example.org", "First", "correct horse battery");

        be(root);
        assertThat(log())
                .extracting(AuditEntry::act, AuditEntry::email, AuditEntry::subject)
                .containsExactly(tuple("set-up", "first@office.example.org", "first@office.example.org"));
    }

    @Test
    void whatSomebodyDoesWithTheirAccountIsInTheLog() {
        registration.choosePassword(registration.linkFor(ada), "correct horse");
        be(ada);
        registration.changePassword(ada, "correct horse", "another horse", "192.0.2.1");
        registration.rename(ada, "Ada L.");
        registration.rename(ada, " Ada L. ");
        be(root);

        assertThat(log())
                .extracting(AuditEntry::email, AuditEntry::act, AuditEntry::before, AuditEntry::after)
                .containsExactly(
                        tuple(ada.email(), "rename", "Ada Example", "Ada L."),
                        tuple(ada.email(), "change-password", "", ""),
                        tuple(ada.email(), "choose-password", "", ""));
    }

    @Test
    void whoTriesPasswordsIsInTheLogOnceAndLearnsNothing() {
        SecurityContextHolder.clearContext();
        for (String email : List.of(ada.email(), "nobody@office.example.org")) {
            for (int i = 0; i < 10; i++) {
                assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(email));
            }
            for (int i = 0; i < 3; i++) {
                assertThatExceptionOfType(LockedException.class).isThrownBy(() -> signIn(email));
            }
        }

        be(root);
        assertThat(log())
                .extracting(AuditEntry::act, AuditEntry::email, AuditEntry::subject, AuditEntry::after)
                .containsExactly(
                        tuple("limit-sign-ins", "", "nobody@office.example.org", TOLD),
                        tuple("limit-sign-ins", "", ada.email(), TOLD));
    }

    private void signIn(String email) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(email, "wrong password");
        attempt.setDetails(new WebAuthenticationDetails("203.0.113.77", null));
        check.authenticate(attempt);
    }

    private List<AuditEntry> log() {
        return office.log(LogFilter.ALL, Long.MAX_VALUE, 10);
    }

    @Test
    void whoIsNotThereIsAbsent() {
        assertAbsent(() -> office.setCreatesCourses(-1, true));
        assertAbsent(() -> office.passwordLink(-1));
    }

    private List<String> names(String text) {
        return office.accounts(text, Optional.empty(), 10).stream()
                .map(Account::name)
                .toList();
    }

    private static void assertAbsent(ThrowingCallable act) {
        assertThatExceptionOfType(Absent.class).isThrownBy(act);
    }
}
