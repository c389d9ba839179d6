package org.chainwork.administration;

import java.util.List;
import java.util.Optional;
import org.chainwork.account.Account;
import org.chainwork.account.Directory;
import org.chainwork.account.Registration;
import org.chainwork.account.SignedIn;
import org.chainwork.audit.AuditEntry;
import org.chainwork.audit.AuditLog;
import org.chainwork.audit.LogFilter;
import org.chainwork.course.Course;
import org.chainwork.course.CourseIndex;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives rights to accounts and takes them, and shows the log; each act is in it. Everything throws
 * {@link org.chainwork.platform.Absent} for everybody but administrators.
 */
@Service
public class AdministrationOffice {

    private final SignedIn signedIn;
    private final Directory directory;
    private final Registration registration;
    private final CourseIndex courses;
    private final AuditLog audit;

    AdministrationOffice(
            SignedIn signedIn, Directory directory, Registration registration, CourseIndex courses, AuditLog audit) {
        this.signedIn = signedIn;
        this.directory = directory;
        this.registration = registration;
        this.courses = courses;
        this.audit = audit;
    }

    /** By name; those whose name or address contains {@code text}, and that come {@code after} another. */
    @Transactional(readOnly = true)
    public List<Account> accounts(String text, Optional<Account> after, int size) {
        signedIn.requireAdministrator();
        return directory.page(text, after, size);
    }

    /**
     * Whether it is so now. Nobody takes this right from themselves, so that there is always somebody who has it, be it
     * that two take it from each other at once.
     */
    @Transactional
    public boolean setAdministrator(long id, boolean administrator) {
        directory.holdAdministrators();
        Account mine = signedIn.requireAdministrator();
        Account account = directory.require(id);
        if (account.administrator() == administrator) {
            return true;
        }
        if (account.id() == mine.id()) {
            return false;
        }
        directory.setAdministrator(id, administrator);
        audit.add(
                "set-administrator",
                account.email(),
                String.valueOf(account.administrator()),
                String.valueOf(administrator));
        return true;
    }

    /** Courses that somebody has created stay theirs. */
    @Transactional
    public void setCreatesCourses(long id, boolean createsCourses) {
        signedIn.requireAdministrator();
        Account account = directory.require(id);
        if (account.createsCourses() != createsCourses) {
            directory.setCreatesCourses(id, createsCourses);
            audit.add(
                    "let-create-courses",
                    account.email(),
                    String.valueOf(account.createsCourses()),
                    String.valueOf(createsCourses));
        }
    }

    /** The path of a link with which its holder chooses a new password for the account, whoever's it is. */
    @Transactional
    public String passwordLink(long id) {
        signedIn.requireAdministrator();
        Account account = directory.require(id);
        audit.add("hand-out-link", account.email(), "", "");
        return "choose-password/" + registration.linkFor(account);
    }

    /** Those entries that are {@code wanted}, older than {@code older}, latest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> log(LogFilter wanted, long older, int size) {
        signedIn.requireAdministrator();
        return audit.page(wanted, older, size);
    }

    /** The entry with all of its states. */
    @Transactional(readOnly = true)
    public AuditEntry logged(long entry) {
        signedIn.requireAdministrator();
        return audit.require(entry);
    }

    /** At most so many courses by name, those whose name contains {@code text}. */
    @Transactional(readOnly = true)
    public List<Course> courses(String text, int most) {
        signedIn.requireAdministrator();
        return courses.find(text, most);
    }

    /** The kinds of acts that are in the log, by their codes. */
    @Transactional(readOnly = true)
    public List<String> acts() {
        signedIn.requireAdministrator();
        return audit.acts();
    }
}
