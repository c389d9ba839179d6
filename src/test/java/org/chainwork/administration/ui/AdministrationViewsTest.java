package org.chainwork.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.chainwork.account.Account;
import org.chainwork.account.Directory;
import org.chainwork.account.Registration;
import org.chainwork.administration.AdministrationOffice;
import org.chainwork.shared.ui.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class AdministrationViewsTest extends SpringBrowserlessTest {

    @Autowired
    private AdministrationOffice office;

    @Autowired
    private Registration registration;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    private Account root;
    private Account ada;

    /** The page begins as somebody's. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        root = registration.invite("root@views.example.org", "Root");
        ada = registration.invite("ada@views.example.org", "Ada");
        directory.setAdministrator(root.id(), true);
        jdbc.sql("delete from audit_entry").update();
        arriveAs(root);
    }

    private void arriveAs(Account account) {
        be(account);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void beNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void thePagesAreAbsentForEverybodyElse() {
        cleanVaadinEnvironment();
        arriveAs(ada);

        for (String path : List.of("administration", "administration/log")) {
            navigate(path, Component.class);
            assertThat(shown()).contains("There is no page here");
            assertThat(links()).doesNotContain("Administration");
        }
    }

    @Test
    void leadsAdministratorsThere() {
        navigate("", Component.class);

        assertThat(links()).contains("Administration");
        assertThat(wayHere()).containsExactly("Practice");
        navigate(LogView.class);
        assertThat(wayHere()).containsExactly("Administration");
    }

    @Test
    void showsWhoMayDoWhatAndChangesIt() {
        openAccounts();
        assertThat(rows()).containsExactly("Adaada@views.example.org", "Rootroot@views.example.org");

        test(box("Ada may create courses")).click();
        assertThat(said()).isEqualTo("Ada may create courses now.");
        test(box("Ada is administrator")).click();

        assertThat(said()).isEqualTo("Ada is administrator now.");
        assertThat(directory.require(ada.id())).isEqualTo(new Account(ada.id(), ada.email(), "Ada", true, true));
    }

    @Test
    void theLastAdministratorStaysOne() {
        openAccounts();

        test(box("Root is administrator")).click();

        assertThat(said()).startsWith("Nobody takes this from themselves");
        assertThat(box("Root is administrator").getValue()).isTrue();
        assertThat(directory.require(root.id()).administrator()).isTrue();
    }

    @Test
    void findsAccounts() {
        openAccounts();

        test(find(TextField.class).single()).setValue("ADA@");
        assertThat(rows()).containsExactly("Adaada@views.example.org");
        test(find(TextField.class).single()).setValue("nobody");

        assertThat(rows()).isEmpty();
        assertThat(shown()).contains("Try a shorter piece of it.");
    }

    @Test
    void showsFiftyAccountsAtATime() {
        for (int i = 0; i < 49; i++) {
            registration.invite("student" + i + "@views.example.org", "Student " + i);
        }

        openAccounts();
        assertThat(rows()).hasSize(50);
        button("Show more accounts").click();

        assertThat(rows()).hasSize(51).doesNotHaveDuplicates();
        assertThat(find(Button.class).withText("Show more accounts").all()).isEmpty();
    }

    @Test
    void offersNoMoreWhereThePageIsJustFull() {
        for (int i = 0; i < 48; i++) {
            registration.invite("student" + i + "@views.example.org", "Student " + i);
        }

        openAccounts();

        assertThat(rows()).hasSize(50);
        assertThat(find(Button.class).withText("Show more accounts").all()).isEmpty();
    }

    @Test
    void saysWhatToDoWhereTheLogIsEmpty() {
        navigate(LogView.class);

        assertThat(shown()).contains("Nothing has been logged yet");
    }

    @Test
    void tellsTheLogInWords() {
        office.setCreatesCourses(ada.id(), true);
        office.passwordLink(ada.id());

        navigate(LogView.class);

        assertThat(rows())
                .satisfiesExactly(
                        latest -> assertThat(latest)
                                .endsWith("Rootroot@views.example.orgHanded out a password linkada@views.example.org"),
                        before -> assertThat(before)
                                .endsWith(
                                        "Rootroot@views.example.orgChanged who may create coursesada@views.example.orgNoYes"));
        assertThat(shown()).contains("When (Europe/Berlin)");
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsOneKindOfAct() {
        office.setCreatesCourses(ada.id(), true);
        office.passwordLink(ada.id());
        navigate(LogView.class);
        Select<String> act = find(Select.class).single();

        test(act).selectItem("Handed out a password link");
        assertThat(rows()).singleElement().asString().contains("Handed out");
        act.clear();

        assertThat(rows()).hasSize(2);
    }

    @Test
    void showsFiftyEntriesAtATime() {
        for (int i = 0; i < 51; i++) {
            office.setCreatesCourses(ada.id(), i % 2 == 0);
        }

        navigate(LogView.class);
        assertThat(rows()).hasSize(50);
        button("Show older entries").click();

        assertThat(rows()).hasSize(51);
        assertThat(find(Button.class).withText("Show older entries").all()).isEmpty();
    }

    @Test
    void speaksGerman() {
        office.setCreatesCourses(ada.id(), true);
        UI.getCurrent().setLocale(Locale.GERMAN);

        navigate(LogView.class);

        assertThat(shown()).contains("Wann (Europe/Berlin)", "Recht auf eigene Kurse geändert", "Nein", "Ja");
    }

    /** Of this test alone. */
    private void openAccounts() {
        navigate(AccountsView.class);
        test(find(TextField.class).single()).setValue("@views");
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively().replace("Password link", ""))
                .skip(1)
                .toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private List<String> wayHere() {
        return find(Anchor.class).all().stream()
                .filter(way -> way.getElement().hasAttribute("aria-current"))
                .map(Anchor::getText)
                .toList();
    }

    private String said() {
        return find(Notice.class).single().getElement().getText();
    }

    private Checkbox box(String label) {
        return find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
