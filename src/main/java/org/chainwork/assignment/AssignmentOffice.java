package org.chainwork.assignment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.chainwork.archive.ArchivedProblems;
import org.chainwork.audit.AuditLog;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.chainwork.platform.Absent;
import org.chainwork.problem.Catalogue;
import org.chainwork.problem.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who teach make assignments. Students' problems are drawn and kept when an assignment is published. */
@Service
public class AssignmentOffice {

    private static final int MOST_ASSIGNMENTS = 500;
    private static final int MOST_ITEMS = 50;
    private static final int LONGEST_TITLE = 200;

    private final Assignments assignments;
    private final Variants variants;
    private final ArchivedProblems archive;
    private final CourseOffice courses;
    private final AuditLog audit;
    private final VariantDraw draw;

    AssignmentOffice(
            Assignments assignments,
            Variants variants,
            ArchivedProblems archive,
            CourseOffice courses,
            AuditLog audit,
            RandomGenerator unpredictable) {
        this.assignments = assignments;
        this.variants = variants;
        this.archive = archive;
        this.courses = courses;
        this.audit = audit;
        this.draw = new VariantDraw(unpredictable);
    }

    /** Not published yet. The {@code items} are 1 to 50. */
    @Transactional
    public Assignment create(long course, Kind kind, String title, Times times, Policy policy, List<NewItem> items) {
        courses.require(course, Role.INSTRUCTOR);
        requireTitle(title);
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("1 to " + MOST_ITEMS + " items expected, found " + items.size());
        }
        long id = assignments.add(course, kind, title.strip(), times, policy);
        for (int i = 0; i < items.size(); i++) {
            NewItem item = items.get(i);
            assignments.addItem(id, i + 1, Catalogue.named(item.template()).code(), item.points());
        }
        Assignment created = assignments.find(id).orElseThrow();
        audit.add(course, "create-assignment", created.title(), "", settings(created));
        return created;
    }

    /** The assignments of a course: for those who learn, the published ones. */
    @Transactional(readOnly = true)
    public List<Assignment> of(long course) {
        boolean teaches = courses.require(course, Role.STUDENT).teaches();
        return assignments.of(course, MOST_ASSIGNMENTS).stream()
                .filter(assignment -> teaches || assignment.published())
                .toList();
    }

    /** For those who teach. Throws {@link Absent} for everybody else. */
    @Transactional(readOnly = true)
    public Assignment require(long assignment, Role role) {
        Assignment found = assignments
                .find(assignment)
                .orElseThrow(() -> new Absent("assignment expected, found none with number " + assignment));
        courses.require(found.courseId(), role);
        return found;
    }

    @Transactional(readOnly = true)
    public List<Item> items(Assignment assignment) {
        return assignments.items(assignment.id());
    }

    /** How many different problems students can get; where there are very many, a lower bound. */
    public int distinctVariants(String template) {
        return draw.distinct(Catalogue.named(template)).size();
    }

    /** From now on students see it; each has problems of their own. Publishing twice changes nothing. */
    @Transactional
    public void publish(long id) {
        Assignment assignment = require(id, Role.INSTRUCTOR);
        if (!assignment.published()) {
            deal(assignment);
            assignments.publish(id);
            audit.add(assignment.courseId(), "publish", assignment.title(), "", settings(assignment));
        }
    }

    /** Gives each student of the course who has none yet a problem for each item, in the order of the roster. */
    void deal(Assignment assignment) {
        List<Member> students = courses.students(assignment.courseId());
        for (Item item : assignments.items(assignment.id())) {
            Set<Long> have = variants.accounts(item.id());
            List<Member> without = students.stream()
                    .filter(student -> !have.contains(student.accountId()))
                    .toList();
            if (!without.isEmpty()) {
                List<Problem> dealt = VariantDraw.dealt(distinct(item), without.size());
                for (int i = 0; i < without.size(); i++) {
                    variants.add(item.id(), without.get(i).accountId(), archive.add(dealt.get(i)));
                }
            }
        }
    }

    private List<Problem> distinct(Item item) {
        return variants.any(item.id())
                .map(id -> archive.find(List.of(id)))
                .map(Map::values)
                .map(found ->
                        draw.distinctLike(item.template(), found.iterator().next()))
                .orElseGet(() -> draw.distinct(item.template()));
    }

    private static void requireTitle(String title) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("title of 1 to " + LONGEST_TITLE + " characters expected");
        }
    }

    private static String settings(Assignment assignment) {
        return assignment.times() + " " + assignment.policy();
    }
}
