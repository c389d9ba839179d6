package org.chainwork.assignment;

import java.time.Clock;
import java.util.Optional;
import org.chainwork.account.SignedIn;
import org.chainwork.audit.AuditLog;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.chainwork.platform.Absent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an instructor says something to a student of their work, whatever it is worth. */
@Service
public class Commenting {

    /** In characters. */
    public static final int LONGEST_TEXT = 4_000;

    private final AssignmentOffice office;
    private final Comments comments;
    private final AuditLog audit;
    private final SignedIn signedIn;
    private final Clock clock;

    Commenting(AssignmentOffice office, Comments comments, AuditLog audit, SignedIn signedIn, Clock clock) {
        this.office = office;
        this.comments = comments;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Takes the place of what was {@code seen}; a blank text takes it back, and the same again changes nothing. Whether it
     * stands now: where something else was said since, of which the instructor does not know, nothing changes. Throws
     * {@link IllegalArgumentException} for a text longer than {@value #LONGEST_TEXT} characters; {@link Absent} for those
     * who are no instructors, and where there is no such student.
     */
    @Transactional
    public boolean say(long assignment, long account, Optional<Comment> seen, String text) {
        // of two instructors one comes first, and the other is told
        Assignment found = office.lock(assignment);
        Member student = office.student(found, account);
        String said = text.strip();
        if (said.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("text of at most " + LONGEST_TEXT + " characters expected");
        }
        String before = text(comments.of(assignment, account));
        if (said.equals(before)) {
            return true;
        }
        if (!text(seen).equals(before)) {
            return false;
        }
        if (said.isEmpty()) {
            comments.remove(assignment, account);
        } else {
            comments.put(assignment, account, said, signedIn.require().id(), clock.instant());
        }
        audit.add(found.courseId(), "comment", found.title() + ": " + student.email(), before, said);
        return true;
    }

    private static String text(Optional<Comment> comment) {
        return comment.map(Comment::text).orElse("");
    }

    /** For those who teach. Throws {@link Absent} for everybody else. */
    @Transactional(readOnly = true)
    public Optional<Comment> of(long assignment, long account) {
        return comments.of(office.require(assignment, Role.ASSISTANT).id(), account);
    }
}
