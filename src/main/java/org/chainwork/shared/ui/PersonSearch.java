package org.chainwork.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;

/** Narrows a list of people to those with a piece of text in their name or address. */
public final class PersonSearch extends Div {

    private static final int LONGEST = 100;

    private final TextField field = new TextField();
    private final Span none = new Span();

    /** What is given as {@code onChange} shows who is found by now. */
    public PersonSearch(Runnable onChange) {
        field.setLabel(getTranslation("search.people"));
        field.setMaxLength(LONGEST);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setWidth("min(100%, 24rem)");
        field.addValueChangeListener(change -> onChange.run());
        none.getElement().setAttribute("role", "status");
        none.addClassName("quiet");
        Div filter = new Div(field);
        filter.setClassName("filter");
        add(filter, none);
    }

    public boolean finds(String name, String email) {
        String wanted = field.getValue().strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(wanted) || email.contains(wanted);
    }

    /** Says where there is nobody. */
    public void tell(boolean anybody) {
        none.setText(anybody ? "" : getTranslation("search.people.none"));
    }
}
