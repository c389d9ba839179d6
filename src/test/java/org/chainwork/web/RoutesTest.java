package org.chainwork.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.WithClassroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Every page, walked by everybody: each sees what is theirs, and of all else nothing but that there is no page. A page
 * that is new has to be added here, with those who may see it.
 */
@WithClassroom
class RoutesTest extends SpringBrowserlessTest {

    private static final String NOBODY_IN_PARTICULAR = "stranger";
    private static final Set<String> EVERYBODY = Set.of(
            "guest",
            NOBODY_IN_PARTICULAR,
            "student",
            "classmate",
            "assistant",
            "instructor",
            "other instructor",
            "administrator");
    private static final Set<String> SIGNED_IN = without("guest");
    private static final Set<String> COURSE = Set.of("student", "classmate", "assistant", "instructor");
    private static final Set<String> TEACHING = Set.of("assistant", "instructor");
    private static final Set<String> INSTRUCTOR = Set.of("instructor");
    private static final Set<String> ADMINISTRATOR = Set.of("administrator");

    /** Where people sign in or come with a link; the tests of accounts are about them. */
    private static final Set<String> WAYS_IN =
            Set.of("sign-in", "sign-up", "set-up/:___url_parameter", "choose-password/:___url_parameter");

    @Autowired
    private Classroom.Services services;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Registration registration;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private Classroom room;
    private Assignment published;
    private Assignment draft;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        room = new Classroom(services);
        published = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        room.handIn(room.enter(room.ada, published));
        be(room.teacher);
        draft = office.duplicate(published.id(), "Draft");
        accounts.put(NOBODY_IN_PARTICULAR, room.stranger);
        accounts.put("student", room.ada);
        accounts.put("classmate", room.bob);
        accounts.put("assistant", room.assistant);
        accounts.put("instructor", room.teacher);
        accounts.put("other instructor", room.otherTeacher);
        accounts.put("administrator", administrator());
        super.initVaadinEnvironment();
    }

    @Test
    void everyPageIsSeenByThoseWhomItIsForAndByNobodyElse() {
        Map<String, Map<String, Set<String>>> pages = pages();
        Set<String> routes = new TreeSet<>(pages.keySet());
        routes.addAll(WAYS_IN);
        assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes())
                .extracting(RouteData::getTemplate)
                .as("routes, each of which is to be walked here")
                .containsExactlyInAnyOrderElementsOf(routes);

        Map<String, Set<String>> expected = new TreeMap<>();
        pages.values().forEach(expected::putAll);
        Map<String, Set<String>> seen = new TreeMap<>();
        for (String role : EVERYBODY) {
            arriveAs(role);
            for (String path : expected.keySet()) {
                Set<String> those = seen.computeIfAbsent(path, page -> new TreeSet<>());
                if (isSeen(path)) {
                    those.add(role);
                }
            }
        }

        assertThat(seen).isEqualTo(expected);
    }

    /** By the route's template: addresses of it, and who sees each. */
    private Map<String, Map<String, Set<String>>> pages() {
        String course = "course/" + room.course.id();
        String quiz = "assignment/" + published.id();
        String unpublished = "assignment/" + draft.id();
        String courseRoute = "course/:course([0-9]{1,18})";
        String assignmentRoute = "assignment/:assignment([0-9]{1,18})";
        Map<String, Map<String, Set<String>>> pages = new LinkedHashMap<>();
        pages.put("", Map.of("", EVERYBODY));
        pages.put("history", Map.of("history", EVERYBODY));
        pages.put("account", Map.of("account", SIGNED_IN));
        pages.put("administration", Map.of("administration", ADMINISTRATOR));
        pages.put("administration/log", Map.of("administration/log", ADMINISTRATOR));
        pages.put("courses", Map.of("courses", SIGNED_IN, "join/ABCD-2345", SIGNED_IN));
        pages.put(courseRoute, Map.of(course, COURSE, "course/999999", Set.of()));
        pages.put(courseRoute + "/people", Map.of(course + "/people", INSTRUCTOR));
        pages.put(courseRoute + "/new", Map.of(course + "/new", INSTRUCTOR));
        pages.put(
                courseRoute + "/dashboard",
                Map.of(course + "/dashboard", TEACHING, "course/999999/dashboard", Set.of()));
        pages.put(
                assignmentRoute + "/dashboard",
                Map.of(quiz + "/dashboard", TEACHING, unpublished + "/dashboard", TEACHING));
        pages.put(assignmentRoute, Map.of(quiz, COURSE, unpublished, TEACHING, "assignment/999999", Set.of()));
        pages.put(assignmentRoute + "/edit", Map.of(quiz + "/edit", INSTRUCTOR, unpublished + "/edit", INSTRUCTOR));
        pages.put(assignmentRoute + "/grades", Map.of(quiz + "/grades", TEACHING, unpublished + "/grades", TEACHING));
        pages.put(
                assignmentRoute + "/grades/:account([0-9]{1,18})",
                Map.of(quiz + "/grades/" + room.ada.id(), TEACHING, quiz + "/grades/" + room.stranger.id(), Set.of()));
        return pages;
    }

    /** Whoever is sent to sign in, or told that there is no page, stands before another view. */
    private boolean isSeen(String path) {
        navigate(path, Component.class);
        return RouteConfiguration.forApplicationScope()
                .getRoute(path)
                .filter(view -> view.isInstance(getCurrentView()))
                // a page that asks its browser before it is left stays until the browser has answered
                .filter(view -> UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getPath()
                        .equals(path))
                .isPresent();
    }

    private Account administrator() {
        Account account = registration.invite("administrator" + room.course.id() + "@routes.example", "Administrator");
        jdbc.sql("update account set administrator = true where id = ?")
                .param(account.id())
                .update();
        return account;
    }

    private void arriveAs(String role) {
        cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
        Account account = accounts.get(role);
        if (account != null) {
            be(account);
        }
        super.initVaadinEnvironment();
    }

    private static Set<String> without(String role) {
        Set<String> others = new TreeSet<>(EVERYBODY);
        others.remove(role);
        return others;
    }
}
