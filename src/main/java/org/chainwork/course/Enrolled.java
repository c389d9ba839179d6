package org.chainwork.course;

/** A course, and as what somebody is in it. */
public record Enrolled(Course course, Role role) {

    public boolean teaches() {
        return role.compareTo(Role.STUDENT) > 0;
    }
}
