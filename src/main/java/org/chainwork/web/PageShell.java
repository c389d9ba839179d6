package org.chainwork.web;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://app/base.css")
@StyleSheet("context://app/tokens.css")
@StyleSheet("context://app/edges.css")
@StyleSheet("context://app/page.css")
@StyleSheet("context://app/top.css")
@StyleSheet("context://app/table.css")
@StyleSheet("context://app/formula.css")
@StyleSheet("context://app/graph.css")
@StyleSheet("context://app/answer-field.css")
@StyleSheet("context://app/verdict.css")
@StyleSheet("context://app/print.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
public class PageShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "app/icon.svg");
    }
}
