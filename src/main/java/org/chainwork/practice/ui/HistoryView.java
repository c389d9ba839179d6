package org.chainwork.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.chainwork.practice.Guest;
import org.chainwork.practice.PastAnswer;
import org.chainwork.practice.Practice;
import org.chainwork.shared.ui.EmptyState;
import org.chainwork.shared.ui.PageHeader;

/** What a guest answered so far, latest first, a page at a time. Texts that could not be read are shown on demand. */
@Route("history")
@AnonymousAllowed
@StyleSheet("context://app/practice.css")
class HistoryView extends Div implements HasDynamicTitle {

    private static final int PAGE_SIZE = 20;

    private final Practice practice;
    private final Guest guest;
    private final PastAnswerLine.Maker lines;
    private final Checkbox unreadableToo = new Checkbox();
    private final OrderedList list = new OrderedList();
    private final Button older = new Button();
    private long oldest = Long.MAX_VALUE;

    HistoryView(Practice practice, VisitingGuest visitingGuest, PastAnswerLine.Maker lines) {
        this.practice = practice;
        this.guest = visitingGuest.current();
        this.lines = lines;
        setClassName("history");
        list.setClassName("past-answers");
        older.setText(getTranslation("history.older"));
        older.addClickListener(click -> showOlder());
        add(new PageHeader(getTranslation("history.heading")));
        unreadableToo.setLabel(getTranslation("history.unreadable.too"));
        unreadableToo.addValueChangeListener(change -> showLatest());
        showLatest();
        boolean anyUnreadable = practice.hasUnreadable(guest);
        if (isEmpty() && anyUnreadable) {
            // with nothing else to drown, nothing is folded away
            unreadableToo.setValue(true);
        }
        if (isEmpty()) {
            add(new EmptyState(
                    getTranslation("history.empty"),
                    getTranslation("history.empty.next"),
                    new Anchor(".", getTranslation("history.empty.practice"))));
        } else {
            unreadableToo.setVisible(anyUnreadable);
            add(unreadableToo, list, older);
        }
    }

    private boolean isEmpty() {
        return list.getChildren().findAny().isEmpty();
    }

    private void showLatest() {
        list.removeAll();
        oldest = Long.MAX_VALUE;
        showOlder();
    }

    private void showOlder() {
        List<PastAnswer> page = unreadableToo.getValue()
                ? practice.history(guest, oldest, PAGE_SIZE + 1)
                : practice.readableHistory(guest, oldest, PAGE_SIZE + 1);
        for (PastAnswer answer : page.subList(0, Math.min(PAGE_SIZE, page.size()))) {
            list.add(new ListItem(lines.line(answer)));
            oldest = answer.submission().id();
        }
        // one more was asked for, to know whether there are any
        older.setVisible(page.size() > PAGE_SIZE);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("history.title");
    }
}
