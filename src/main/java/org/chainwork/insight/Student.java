package org.chainwork.insight;

import org.chainwork.course.Member;

/** A student by name, and by the number that leads to what the student did. */
public record Student(long account, String name) {

    static Student of(Member member) {
        return new Student(member.accountId(), member.name());
    }
}
