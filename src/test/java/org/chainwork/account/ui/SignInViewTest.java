package org.chainwork.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.ZoneId;
import java.util.List;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.chainwork.course.CourseOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

@SpringBootTest
class SignInViewTest extends SpringBrowserlessTest {

    @Autowired
    private Registration registration;

    @Autowired
    private CourseOffice courses;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theAddressStaysAfterAWrongPassword() {
        refuse("ada@example.org");

        open();

        assertThat(shown()).contains("do not match");
        assertThat(email()).isEqualTo("ada@example.org");
        assertThat(find(PasswordField.class).single().getValue()).isEmpty();
        assertThat(find(PasswordField.class).single().isAutofocus()).isTrue();
    }

    @Test
    void itIsKeptNoLongerThanItIsNeeded() {
        refuse("ada@example.org");
        open();

        assertThat(session().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION))
                .isNull();
    }

    @Test
    void whatIsNoAddressIsNotSentBack() {
        refuse("x".repeat(255));

        open();

        assertThat(email()).isEmpty();
    }

    @Test
    void nobodyStaysSignedInUnasked() {
        UI.getCurrent().navigate("sign-in");
        assertThat(find(Checkbox.class).single().getValue()).isFalse();

        UI.getCurrent().navigate("sign-up");
        assertThat(find(Checkbox.class).single().getValue()).isFalse();
    }

    @Test
    void whoComesByAJoinCodeLearnsWhichCourseItOpens() {
        String code = courseWithCode();

        for (String page : List.of("sign-in", "sign-up")) {
            comeBy("/join/" + code);
            UI.getCurrent().navigate(page);
            assertThat(shown()).contains("Sign in or create an account to join Neural networks.");

            comeBy("/join/ABCD-2345");
            UI.getCurrent().navigate("");
            UI.getCurrent().navigate(page);
            assertThat(shown())
                    .contains("This code opens no course.")
                    .doesNotContain("to join", "Neural networks", "ABCD");
        }
    }

    @Test
    void aCodeThatWasClosedSaysSoBeforeAnybodySignsIn() {
        String code = courseWithCode();
        jdbc.sql("update course set join_open = false where join_code = ?")
                .param(code)
                .update();

        comeBy("/join/" + code);
        UI.getCurrent().navigate("sign-in");

        assertThat(shown()).contains("This code opens no course.").doesNotContain("Neural networks");
    }

    private String courseWithCode() {
        Account teacher = registration.invite("teacher@sign-in.example", "Teacher");
        jdbc.sql("update account set creates_courses = true where id = ?")
                .param(teacher.id())
                .update();
        be(teacher);
        String code = courses.create("Neural networks", ZoneId.of("UTC")).joinCode();
        SecurityContextHolder.clearContext();
        return code;
    }

    private static void comeBy(String path) {
        session().setAttribute("SPRING_SECURITY_SAVED_REQUEST", new SimpleSavedRequest("http://localhost" + path));
    }

    private static void open() {
        UI.getCurrent().navigate("sign-in", QueryParameters.of("error", ""));
    }

    private static void refuse(String sent) {
        BadCredentialsException refusal = new BadCredentialsException("no");
        refusal.setAuthenticationRequest(UsernamePasswordAuthenticationToken.unauthenticated(sent, "wrong"));
        session().setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, refusal);
    }

    private static HttpSession session() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
    }

    private String email() {
        return find(EmailField.class).single().getValue();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
