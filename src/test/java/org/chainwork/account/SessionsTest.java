package org.chainwork.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.chainwork.account.Registered.Done;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class SessionsTest {

    @Autowired
    private Registration registration;

    @Autowired
    private Sessions sessions;

    private Account ada;
    private Account ben;

    @BeforeEach
    void signUp() {
        ada = account("ada");
        ben = account("ben");
    }

    private Account account(String name) {
        return ((Done) registration.signUp(name + "@sessions.example", name, "correct horse battery", "192.0.2.1"))
                .account();
    }

    @AfterEach
    void beNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aDeviceIsRememberedForLongOnlyWhereItsOwnerStays() {
        Cookie[] unasked = begin(ada, false).getCookies();
        assertThat(unasked).singleElement().extracting(Cookie::getMaxAge).isEqualTo(-1);
        MockHttpServletRequest soon = new MockHttpServletRequest();
        soon.setCookies(unasked);
        assertThat(sessions.stays(ada, soon)).isFalse();

        MockHttpServletRequest later = new MockHttpServletRequest();
        later.setCookies(begin(ada, true).getCookies());

        assertThat(List.of(ada, ben))
                .filteredOn(account -> sessions.stays(account, later))
                .containsExactly(ada);
        assertThat(sessions.stays(ada, new MockHttpServletRequest())).isFalse();
    }

    @Test
    void whoIsInNoCourseBeginsAtTheFirstPage() {
        assertThat(sessions.home(ada)).isEqualTo(".");
    }

    private MockHttpServletResponse begin(Account account, boolean stay) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        sessions.begin(account, stay, new MockHttpServletRequest(), response);
        return response;
    }
}
