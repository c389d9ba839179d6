package org.chainwork.account;

/**
 * A person with an account.
 *
 * @param email in small letters
 * @param administrator sees to the installation: its users and its log
 * @param createsCourses may create courses, and is the instructor of those
 */
public record Account(long id, String email, String name, boolean administrator, boolean createsCourses) {}
