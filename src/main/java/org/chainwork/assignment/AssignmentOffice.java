package org.chainwork.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainwork.account.SignedIn;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Enrolled;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.chainwork.platform.Absent;
import org.chainwork.problem.Template;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who teach make assignments. Students' problems are drawn and kept when an assignment is published. */
@Service
public class AssignmentOffice {

    public static final int MOST_ITEMS = 50;

    public static final int LONGEST_TITLE = 200;

    public static final int MOST_PROBLEMS = Dealing.MOST_PROBLEMS;

    private final Assignments assignments;
    private final CourseOffice courses;
    private final AssignmentActs acts;
    private final Edits edits;
    private final Dealing dealing;
    private final ApplicationEventPublisher events;
    private final Extensions extensions;
    private final SignedIn signedIn;

    AssignmentOffice(
            Assignments assignments,
            CourseOffice courses,
            AssignmentActs acts,
            Edits edits,
            Dealing dealing,
            ApplicationEventPublisher events,
            Extensions extensions,
            SignedIn signedIn) {
        this.assignments = assignments;
        this.courses = courses;
        this.acts = acts;
        this.edits = edits;
        this.dealing = dealing;
        this.events = events;
        this.extensions = extensions;
        this.signedIn = signedIn;
    }

    /**
     * Not published yet. The {@code items} are 1 to 50. Throws {@link IllegalArgumentException} for one of which no
     * problems can be drawn: {@link Template#obstacle} tells beforehand; {@link IllegalStateException} where the course is
     * archived.
     */
    @Transactional
    public Assignment create(long course, Kind kind, String title, Times times, Policy policy, List<NewItem> items) {
        if (courses.require(course, Role.INSTRUCTOR).course().archived()) {
            throw new IllegalStateException("course " + course + " expected not to be archived");
        }
        Requirements.title(title);
        Requirements.clock(kind, times);
        long id = assignments.add(course, kind, title.strip(), times, policy);
        addItems(id, items);
        Assignment created = assignments.find(id).orElseThrow();
        acts.created(created);
        return created;
    }

    /** Takes the place of all items. Throws {@link IllegalStateException} once it is published: students have problems then. */
    @Transactional
    public void setItems(long id, List<NewItem> items) {
        Assignment assignment = lock(id);
        if (assignment.published()) {
            throw new IllegalStateException("assignment " + id + " expected not to be published yet");
        }
        List<NewItem> before = asNew(assignments.items(id));
        assignments.removeItems(id);
        addItems(id, items);
        acts.itemsSet(assignment, before, items);
    }

    /** What came of a {@link #change}. */
    public sealed interface Outcome {

        record Changed() implements Outcome {}

        /** Somebody else changed the assignment since it was seen: this was not done. */
        record ChangedMeanwhile() implements Outcome {}

        /** It has an obstacle, perhaps an attempt that was begun meanwhile: it was not done. */
        record Hindered(EditPreview now) implements Outcome {}
    }

    /**
     * {@link #edit}, and until it is published {@link #setItems}, where assignment and items are still as they were
     * {@code seen}, and nothing has come in the way of the change.
     */
    @Transactional
    public Outcome change(
            Assignment seen, List<Item> seenItems, String title, Times times, Policy policy, List<NewItem> items) {
        long id = seen.id();
        if (!isAsSeen(lock(id), seen, seenItems)) {
            return new Outcome.ChangedMeanwhile();
        }
        EditPreview now = previewEdit(id, times, policy);
        if (!now.obstacles().isEmpty()) {
            return new Outcome.Hindered(now);
        }
        if (!seen.published()) {
            setItems(id, items);
        }
        edit(id, title, times, policy);
        return new Outcome.Changed();
    }

    /** What {@link #edit} would do to those who have started, for the instructor who is about to. */
    @Transactional(readOnly = true)
    public EditPreview previewEdit(long id, Times times, Policy policy) {
        Assignment before = require(id, Role.INSTRUCTOR);
        Requirements.clock(before.kind(), times);
        return before.published()
                ? edits.foreseen(before, before.with(before.title(), times, policy))
                : EditPreview.HARMLESS;
    }

    /**
     * Gives another title, other times, another policy. Once it is published that takes nothing from anyone: running
     * attempts end no earlier and lose no points, those that were handed in keep their grades until they are graded anew,
     * and what {@link #previewEdit} names as an obstacle throws {@link IllegalArgumentException}.
     */
    @Transactional
    public Assignment edit(long id, String title, Times times, Policy policy) {
        Requirements.title(title);
        Assignment before = lock(id);
        Requirements.clock(before.kind(), times);
        Assignment after = before.with(title.strip(), times, policy);
        if (after.equals(before)) {
            return before;
        }
        if (before.published()) {
            edits.apply(before, after);
        }
        assignments.update(id, after.title(), times, policy);
        if (before.published() && policy.attempts() > before.policy().attempts()) {
            events.publishEvent(
                    new LaterDealing.MoreAttempts(id, before.policy().attempts() + 1));
        }
        acts.edited(before, after);
        return assignments.get(id);
    }

    /** For instructors: nobody else changes it, or grades it anew, until the transaction ends. Throws {@link Absent}. */
    Assignment lock(long id) {
        return assignments
                .lock(require(id, Role.INSTRUCTOR).id())
                .orElseThrow(() -> new Absent("assignment expected, found none with number " + id));
    }

    /** Throws {@link Absent} for whoever is no student of its course. */
    Member student(Assignment assignment, long account) {
        return required(account, courses.student(assignment.courseId(), account));
    }

    /** The same, who stays in it until the transaction ends. */
    Member lockStudent(Assignment assignment, long account) {
        return required(account, courses.lockStudent(assignment.courseId(), account));
    }

    private static Member required(long account, Optional<Member> student) {
        return student.orElseThrow(() -> new Absent("student of the course expected, found " + account));
    }

    /** The assignments of a course: for those who learn the published ones, with the time that they have. */
    @Transactional(readOnly = true)
    public List<Assignment> of(long course) {
        List<Assignment> all = assignments.of(course);
        if (courses.require(course, Role.STUDENT).teaches()) {
            return all;
        }
        Map<Long, Instant> extended = extensions.ofStudent(signedIn.require().id());
        return all.stream()
                .filter(Assignment::published)
                .map(assignment -> assignment.extendedTo(extended.get(assignment.id())))
                .toList();
    }

    /** Published or not, for those who are at least {@code role} in its course. Throws {@link Absent} for everybody else. */
    @Transactional(readOnly = true)
    public Assignment require(long assignment, Role role) {
        Assignment found = assignments
                .find(assignment)
                .orElseThrow(() -> new Absent("assignment expected, found none with number " + assignment));
        courses.require(found.courseId(), role);
        return found;
    }

    /**
     * For everybody in the course; for those who learn, once it is published and with the time that they have. Throws
     * {@link Absent} for all others.
     */
    @Transactional(readOnly = true)
    public Assignment requireVisible(long id) {
        Assignment assignment = require(id, Role.STUDENT);
        if (courses.require(assignment.courseId(), Role.STUDENT).teaches()) {
            return assignment;
        }
        if (!assignment.published()) {
            throw new Absent("assignment " + id + " expected to be published");
        }
        return assignment.extendedTo(extensions.to(id, signedIn.require().id()));
    }

    /** The course of an assignment, and as what whoever is signed in is in it. */
    @Transactional(readOnly = true)
    public Enrolled enrolled(Assignment assignment) {
        return courses.require(assignment.courseId(), Role.STUDENT);
    }

    /** Until when somebody may work at it, as things are: some may have more time than the others, or extra time. */
    @Transactional(readOnly = true)
    public Instant worksUntil(Assignment assignment) {
        return assignments.worksUntil(assignment.id());
    }

    /** How many it is for, for those who teach. Throws {@link Absent}. */
    @Transactional(readOnly = true)
    public int countStudents(Assignment assignment) {
        return courses.students(require(assignment.id(), Role.ASSISTANT).courseId())
                .size();
    }

    @Transactional(readOnly = true)
    public List<Item> items(Assignment assignment) {
        return assignments.items(assignment.id());
    }

    /** A copy, not published, with that title and else the same. */
    @Transactional
    public Assignment duplicate(long id, String title) {
        Assignment original = require(id, Role.INSTRUCTOR);
        return create(
                original.courseId(),
                original.kind(),
                title,
                original.times(),
                original.policy(),
                asNew(items(original)));
    }

    private static List<NewItem> asNew(List<Item> items) {
        return items.stream()
                .map(item -> new NewItem(item.templateCode(), item.variation(), item.points()))
                .toList();
    }

    /** How many problems are dealt where it is published now; {@link #MOST_PROBLEMS} at most. */
    @Transactional(readOnly = true)
    public int problems(Assignment assignment) {
        return Dealing.problems(items(assignment).size(), assignment.policy(), countStudents(assignment));
    }

    /**
     * From now on students see it; each has problems of their own. Returns whether that was done: not where it is published
     * already, or where assignment or items are no longer as they were {@code seen}. Throws
     * {@link IllegalArgumentException} where there would be too many {@link #problems}.
     */
    @Transactional
    public boolean publish(Assignment seen, List<Item> seenItems) {
        Assignment assignment = lock(seen.id());
        if (assignment.published() || !isAsSeen(assignment, seen, seenItems)) {
            return false;
        }
        if (problems(assignment) > MOST_PROBLEMS) {
            throw new IllegalArgumentException(
                    "at most " + MOST_PROBLEMS + " problems expected, found " + problems(assignment));
        }
        dealing.deal(assignment);
        assignments.publish(assignment.id());
        acts.published(assignment);
        return true;
    }

    /**
     * For ever, with its items. Returns whether that was done: not where it is published, and not where somebody was given
     * something for it beforehand.
     */
    @Transactional
    public boolean deleteDraft(long id) {
        Assignment draft = lock(id);
        if (draft.published() || assignments.isReferredTo(id)) {
            return false;
        }
        List<NewItem> items = asNew(assignments.items(id));
        assignments.removeItems(id);
        assignments.remove(id);
        acts.deleted(draft, items);
        return true;
    }

    private boolean isAsSeen(Assignment now, Assignment seen, List<Item> seenItems) {
        return now.equals(seen) && items(now).equals(seenItems);
    }

    private void addItems(long assignment, List<NewItem> items) {
        Requirements.items(items);
        for (int i = 0; i < items.size(); i++) {
            assignments.addItem(assignment, i + 1, items.get(i));
        }
    }
}
