package org.chainwork.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signing up and in, as a person does. Everybody in the journeys has the same password. */
record AccountPages(Page page) {

    private static final Pattern SET_UP = Pattern.compile("http://localhost:\\d+/(set-up/[0-9a-f]+)");
    private static final String PASSWORD = "correct horse battery";

    /** By the link that the first start of the server has printed. */
    void becomeAdministrator(RunningServer server, String name, String email) {
        Matcher link = SET_UP.matcher(server.log());
        if (!link.find()) {
            throw new AssertionError("set-up link expected in the log, found none:\n" + server.log());
        }
        page.navigate("/" + link.group(1));
        fill(name, email);
        press("Become the administrator");
    }

    /** On the page for it. */
    void signUp(String name, String email) {
        fill(name, email);
        press("Create an account");
    }

    void signIn(String email) {
        page.navigate("/sign-in");
        page.getByLabel("E-mail").fill(email);
        password();
        stay();
        press("Sign in");
    }

    private void fill(String name, String email) {
        page.getByLabel("Name", new GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("E-mail").fill(email);
        password();
        stay();
    }

    /** On a device that is nobody else's. */
    private void stay() {
        page.getByLabel("Stay signed in on this device").check();
    }

    private void password() {
        page.getByLabel("Password", new GetByLabelOptions().setExact(true)).fill(PASSWORD);
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
