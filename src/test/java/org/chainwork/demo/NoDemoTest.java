package org.chainwork.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import org.chainwork.shared.ui.MainLayout;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Without its profile nothing is there of the demonstration, so that nobody signs in without a password. */
@SpringBootTest
class NoDemoTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothingOfItIsMade() {
        assertThat(context.getBeanDefinitionNames())
                .extracting(context::getType)
                .filteredOn(type -> type != null && type.getName().startsWith("org.chainwork.demo."))
                .isEmpty();
        assertThat(jdbc.sql("select count(*) from account where email like '%@demo.example'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void noPageOffersToLookRound() {
        UI.getCurrent().navigate("sign-in");

        assertThat(find(MainLayout.class).all()).hasSize(1);
        assertThat(find(Aside.class).all()).isEmpty();
    }
}
