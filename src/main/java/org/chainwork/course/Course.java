package org.chainwork.course;

import java.time.ZoneId;

/**
 * One class of a term.
 *
 * @param zone in which its times are given and shown
 * @param joinCode with which students join, in the form that they read
 * @param joinOpen whether it works
 */
public record Course(long id, String name, ZoneId zone, String joinCode, boolean joinOpen, boolean archived) {}
