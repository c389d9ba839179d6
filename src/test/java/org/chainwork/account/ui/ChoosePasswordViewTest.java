package org.chainwork.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
class ChoosePasswordViewTest extends SpringBrowserlessTest {

    @Autowired
    private Registration registration;

    private Account ada;
    private Account bob;

    @BeforeEach
    void two() {
        ada = registration.invite("ada@choose.example", "Ada");
        bob = registration.invite("bob@choose.example", "Bob");
    }

    @AfterEach
    void beNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverIsSignedInIsToldWhoWillBe() {
        be(bob);

        assertThat(opened(registration.linkFor(ada)))
                .contains("Hello Ada.", "Bob (bob@choose.example) is signed in now", "you in as Ada");
    }

    @Test
    void nothingIsSaidWhereNobodyElseIsSignedIn() {
        assertThat(opened(registration.linkFor(ada))).contains("Hello Ada.").doesNotContain("is signed in now");
        be(ada);
        assertThat(opened(registration.linkFor(ada))).contains("Hello Ada.").doesNotContain("is signed in now");
    }

    @Test
    void aLinkThatWasReplacedSaysThatItMayHaveBeen() {
        String first = registration.linkFor(ada);
        registration.linkFor(ada);

        assertThat(opened(first)).contains("was replaced by a newer one");
    }

    @Test
    void aFormWhoseLinkWasUsedMeanwhileGoes() {
        String token = registration.linkFor(ada);
        opened(token);
        registration.choosePassword(token, "correct horse battery");
        test(find(PasswordField.class).single()).setValue("another long password");

        test(find(Button.class).single()).click();

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .startsWith("This link opens nothing");
        assertThat(find(PasswordField.class).all()).isEmpty();
    }

    private String opened(String token) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("choose-password/" + token);
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
