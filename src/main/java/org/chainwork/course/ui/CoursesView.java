package org.chainwork.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import org.chainwork.account.SignedIn;
import org.chainwork.course.Course;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Enrolled;
import org.chainwork.course.Invitation;
import org.chainwork.course.Joining;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.EmptyState;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.PageHeader;
import org.chainwork.shared.ui.Pager;
import org.chainwork.shared.ui.Panel;
import org.springframework.beans.factory.annotation.Value;

/** The courses that somebody learns or teaches in; the way into another by its code, or to one of one's own. */
@Route("courses")
@RouteAlias("join/:code([A-Za-z0-9-]{8,9})")
@PermitAll
@StyleSheet("context://app/course.css")
class CoursesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 100;

    /** The code, or the whole address that leads to it. */
    private static final int LONGEST_ADDRESS = 500;

    private final CourseOffice office;
    private final TextField code = new TextField();
    private final Notice notice = new Notice();

    CoursesView(CourseOffice office, SignedIn signedIn, @Value("${chainwork.time-zone}") ZoneId zone) {
        this.office = office;
        List<Enrolled> mine = office.mine();
        add(new PageHeader(getTranslation("course.heading")));
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("course.empty"), getTranslation("course.empty.next")));
        } else {
            Div shown = new Div();
            Pager<Enrolled> pager = new Pager<>(PAGE, page -> {
                shown.removeAll();
                shown.add(list(page));
            });
            pager.show(mine);
            add(shown, pager);
        }
        add(join());
        if (signedIn.require().createsCourses()) {
            add(create(zone));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("code").ifPresent(this::invite);
    }

    /** Who comes by a link is asked by the name of the course: nobody is to be in one unasked. */
    private void invite(String by) {
        code.setValue(by);
        addComponentAtIndex(
                1,
                switch (office.invitation(by)) {
                    case Invitation.To(String course) ->
                        new Panel(
                                getTranslation("course.invitation", course),
                                new ActButton(getTranslation("course.join"), () -> join(by)));
                    case Invitation.Nowhere() -> refusal("course.join.unknown");
                    case Invitation.TooMany() -> refusal("course.join.too-many");
                });
    }

    private Notice refusal(String key) {
        Notice refusal = new Notice();
        refusal.refused(getTranslation(key));
        return refusal;
    }

    private UnorderedList list(List<Enrolled> mine) {
        UnorderedList list = new UnorderedList();
        list.setClassName("cards");
        for (Enrolled enrolled : mine) {
            Anchor name = new Anchor(
                    "course/" + enrolled.course().id(), enrolled.course().name());
            Span role = new Span(getTranslation("course.role." + enrolled.role().code()));
            role.setClassName("quiet");
            ListItem card = new ListItem(name, role);
            if (enrolled.course().archived()) {
                card.add(new Span(getTranslation("course.archived")));
            }
            list.add(card);
        }
        return list;
    }

    private Panel join() {
        code.setLabel(getTranslation("course.code"));
        code.setPlaceholder("ABCD-2345");
        code.setMaxLength(LONGEST_ADDRESS);
        Button join = new ActButton(getTranslation("course.join"), () -> join(code.getValue()));
        Div row = new Div(code, join);
        row.setClassName("field-row");
        return new Panel(getTranslation("course.join.heading"), row, notice);
    }

    private void join(String code) {
        if (code.isBlank()) {
            notice.refused(getTranslation("course.join.empty"));
            return;
        }
        switch (office.join(code)) {
            case Joining.In(Course course) -> UI.getCurrent().navigate("course/" + course.id());
            case Joining.Left() -> notice.refused(getTranslation("course.join.left"));
            case Joining.Full() -> notice.refused(getTranslation("course.join.full", CourseOffice.MOST_MEMBERS));
            case Joining.Unknown() -> notice.refused(getTranslation("course.join.unknown"));
            case Joining.TooMany() -> notice.refused(getTranslation("course.join.too-many"));
        }
    }

    private Panel create(ZoneId here) {
        TextField name = new TextField(getTranslation("course.name"));
        name.setMaxLength(CourseOffice.LONGEST_NAME);
        ComboBox<String> zone = new ComboBox<>(getTranslation("course.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        zone.setValue(here.getId());
        Notice missing = new Notice();
        Button create = new ActButton(getTranslation("course.create"), () -> {
            if (name.getValue().isBlank() || zone.getValue() == null) {
                missing.refused(getTranslation("course.create.missing"));
            } else {
                Course course = office.create(name.getValue(), ZoneId.of(zone.getValue()));
                UI.getCurrent().navigate("course/" + course.id());
            }
        });
        Div row = new Div(name, zone, create);
        row.setClassName("field-row");
        return new Panel(getTranslation("course.create.heading"), row, missing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.title");
    }
}
