package org.chainwork.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands round every page: the name, the way to the others, and how this device likes to read. */
@Layout
@AnonymousAllowed
@JsModule("context://app/skip-link.js")
public class MainLayout extends Div implements RouterLayout {
    private final Main main = new Main();

    MainLayout(List<Ways> features) {
        addClassName("page");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), header(features), main);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ReconnectDialogConfiguration words = attached.getUI().getReconnectDialogConfiguration();
        words.setDialogText(getTranslation("interruption.lost"));
        words.setDialogTextGaveUp(getTranslation("interruption.lost"));
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#main", getTranslation("shared.skip"));
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private static Header header(List<Ways> features) {
        Anchor wordMark = new Anchor(".", new Span("Chain"), new Span("work"));
        wordMark.addClassName("word-mark");
        Div choices = new Div(new LanguageChoice(), new ThemeChoice());
        choices.addClassName("choices");
        Div row = new Div(wordMark, new Navigation(features), choices);
        row.addClassName("header-row");
        Header header = new Header(row);
        header.addClassName("page-top");
        return header;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }
}
