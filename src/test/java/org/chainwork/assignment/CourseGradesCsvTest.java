package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chainwork.account.Somebody.be;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chainwork.account.Account;
import org.chainwork.algebra.Rational;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithClassroom
class CourseGradesCsvTest {

    @Autowired
    private Classroom.Services services;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private Overrides overrides;

    @Test
    void aLineForEachStudentAndAColumnForEachPublishedAssignment() {
        Classroom room = new Classroom(services);
        Assignment first = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        Assignment second = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        Attempt adas = room.enter(room.ada, first);
        room.answer(adas, 1, true);
        room.handIn(adas);
        be(room.teacher);
        office.edit(second.id(), "=SUM(A1)", second.times(), second.policy());
        overrides.give(second.id(), room.bob.id(), Optional.empty(), Rational.of(5, 2), "on paper");
        room.answer(room.enter(room.bob, first), 1, false);
        room.enter(room.bob, second);
        be(room.teacher);
        office.duplicate(first.id(), "Draft");

        GradesFile file = csv(room);

        assertThat(file.name()).isEqualTo("Neural-networks.csv");
        assertThat(read(file.text()))
                .containsExactly(
                        List.of("name", "email", "assignment Week 1 4", "'=SUM(A1) 4", "in-progress"),
                        List.of("Ada", room.ada.email(), "4", "", ""),
                        List.of("Bob", room.bob.email(), "0", "2.5", "Week 1"));
        be(room.assistant);
        assertThat(csv(room)).isEqualTo(file);
    }

    @Test
    void pointsStandInTheLineOfTheirStudentWhoeverElseHasComeOrGone() {
        Classroom room = new Classroom(services);
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        Member ada = student(1, "Ada");
        Member bob = student(2, "Bob");
        Member zoe = student(3, "Zoe");
        CourseGradesCsv table = new CourseGradesCsv(List.of(ada, bob), CourseGradesCsvTest::text, Locale.ENGLISH);

        table.add(homework, Rational.of(4), List.of(given(zoe, 3), given(bob, 2)));

        assertThat(read(table.write())).element(1).isEqualTo(List.of("Ada", "Ada@classroom.example", "", ""));
        assertThat(read(table.write())).element(2).isEqualTo(List.of("Bob", "Bob@classroom.example", "2", ""));
        assertThat(read(table.write())).hasSize(3);
    }

    @Test
    void theStudentsAreReadOnceForAllAssignments() {
        Classroom room = new Classroom(services);
        room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);

        assertThat(Statements.of(() -> csv(room)))
                .filteredOn(statement -> statement.contains("from course_member where course_id = ? limit"))
                .hasSize(1);
    }

    @Test
    void isAbsentForWhoeverDoesNotTeachTheCourse() {
        Classroom room = new Classroom(services);
        for (Account other : List.of(room.ada, room.stranger, room.otherTeacher)) {
            be(other);
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> csv(room));
        }
    }

    private static Member student(long account, String name) {
        return new Member(account, name + "@classroom.example", name, Role.STUDENT, 0);
    }

    private static StudentScore given(Member student, int points) {
        GradeOverride byHand = new GradeOverride(Rational.of(points), "on paper", "Teacher", Classroom.START, true);
        return new StudentScore(student, Counting.BEST, List.of(), Optional.of(byHand), Classroom.times(0));
    }

    private GradesFile csv(Classroom room) {
        return gradebook.courseCsv(room.course.id(), CourseGradesCsvTest::text, Locale.ENGLISH);
    }

    /** The title of an assignment comes first where it could be taken for a formula. */
    private static String text(String key, Object... arguments) {
        String name = key.replace("grades.csv.", "");
        String values =
                String.join(" ", Arrays.stream(arguments).map(String::valueOf).toList());
        return values.isEmpty() ? name : values.startsWith("=") ? values : name + " " + values;
    }

    private static List<List<String>> read(String csv) {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(csv.replace("\uFEFF", "")))) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
