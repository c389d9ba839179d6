package org.chainwork.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.WebAttributes;

@SpringBootTest
class SignInViewTest extends SpringBrowserlessTest {

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
