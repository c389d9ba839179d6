package org.chainwork.course;

import java.util.Optional;

/**
 * With which a student of a course chooses a password.
 *
 * @param path absent where only the administrator may make one
 */
public record PasswordLink(Member student, Optional<String> path) {}
