package org.chainwork.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;

/** Light, dark, or as the device says. */
final class ThemeChoice extends Composite<Div> {
    @Override
    protected void onAttach(AttachEvent attachEvent) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Theme chosen =
                Theme.of(request == null ? "" : Preference.THEME.read(request).orElse(""));
        ChoiceGroup group = new ChoiceGroup(getTranslation("shared.theme"));
        for (Theme theme : Theme.values()) {
            NativeButton button = group.option(
                    getTranslation("shared.theme." + theme.code()),
                    theme == chosen,
                    () -> Preferences.choose(attachEvent.getUI(), theme));
            button.addClassNames("theme-button", "theme-" + theme.code());
        }
        getContent().removeAll();
        getContent().add(group);
    }
}
