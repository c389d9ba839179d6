package org.chainwork.practice.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("")
@AnonymousAllowed
class PracticeView extends Main implements HasDynamicTitle {
    PracticeView() {
        add(new H1(getTranslation("practice.heading")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.title");
    }
}
