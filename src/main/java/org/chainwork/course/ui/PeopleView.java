package org.chainwork.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.chainwork.account.SignedIn;
import org.chainwork.course.Course;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Enrolment;
import org.chainwork.course.Member;
import org.chainwork.course.OpenWork;
import org.chainwork.course.PasswordLink;
import org.chainwork.course.PasswordLinks;
import org.chainwork.course.Role;
import org.chainwork.course.Roles;
import org.chainwork.shared.ui.DataTable;
import org.chainwork.shared.ui.Lines;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.PageHeader;
import org.chainwork.shared.ui.Pager;
import org.chainwork.shared.ui.Panel;
import org.chainwork.shared.ui.PersonSearch;
import org.chainwork.shared.ui.Question;
import org.chainwork.shared.ui.RouteNumber;

/** Who is in a course: the join code, the roster, and what each one is. */
@Route("course/:course([0-9]{1,18})/people")
@PermitAll
@StyleSheet("context://app/course.css")
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final CourseOffice office;
    private final Roles roles;
    private final Enrolment enrolment;
    private final OpenWork work;
    private final PasswordLinks passwordLinks;
    private final SignedIn signedIn;
    private final PasswordLinksPanel links;
    private final Notice notice = new Notice();
    private final Notice archiveNotice = new Notice();
    private final Span code = new Span();
    private final Checkbox open = new Checkbox();
    private final Paragraph joinHelp = new Paragraph();
    private final Div table = new Div();
    private final Paragraph count = new Paragraph();
    private final PersonSearch search = new PersonSearch(this::search);
    private final Pager<Member> pager = new Pager<>(PAGE, this::fill);
    private List<Member> everybody = List.of();
    private long id;

    PeopleView(
            CourseOffice office,
            Roles roles,
            Enrolment enrolment,
            OpenWork work,
            PasswordLinks passwordLinks,
            SignedIn signedIn) {
        this.office = office;
        this.roles = roles;
        this.enrolment = enrolment;
        this.work = work;
        this.passwordLinks = passwordLinks;
        this.signedIn = signedIn;
        this.links = new PasswordLinksPanel(passwordLinks);
        setClassName("people");
        open.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                office.setJoinOpen(id, change.getValue());
                showJoiningNow();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteNumber.of(event, "course");
        Course course = office.require(id, Role.INSTRUCTOR).course();
        links.begin(id);
        archiveNotice.clear();
        removeAll();
        add(
                new PageHeader(
                        getTranslation("people.heading"),
                        course.name(),
                        new Anchor("course/" + id, getTranslation("people.back"))),
                new Panel(getTranslation("people.join.heading"), joining(course)),
                new Panel(getTranslation("people.import.heading"), new RosterUpload(enrolment, id, this::showMembers)),
                new Panel(
                        getTranslation("people.list.heading"),
                        links,
                        new Paragraph(getTranslation("people.assistants")),
                        notice,
                        count,
                        search,
                        table,
                        pager),
                new Panel(getTranslation("people.archive.heading"), archiving(course)));
        showMembers();
    }

    private Div archiving(Course course) {
        Checkbox archived = new Checkbox(getTranslation("people.archive"), course.archived());
        archived.addValueChangeListener(change -> {
            boolean chosen = change.getValue();
            if (chosen != office.require(id, Role.INSTRUCTOR).course().archived()) {
                archiveOrAsk(archived, chosen);
            }
        });
        return new Div(archived, archiveNotice, new Paragraph(getTranslation("people.archive.help")));
    }

    /** What is open tells what is right once it is archived, and goes on once it is taken back. */
    private void archiveOrAsk(Checkbox archived, boolean chosen) {
        List<String> open = work.titles(id);
        if (open.isEmpty()) {
            archive(chosen);
            return;
        }
        archived.setValue(!chosen);
        Question.ask(
                chosen ? "people.archive.open" : "people.archive.again",
                () -> {
                    archive(chosen);
                    archived.setValue(chosen);
                },
                String.join(", ", open));
    }

    private void archive(boolean archived) {
        office.setArchived(id, archived);
        showJoiningNow();
        archiveNotice.done(getTranslation(archived ? "people.archive.done" : "people.archive.undone"));
    }

    private Div joining(Course course) {
        code.setText(course.joinCode());
        code.setClassName("join-code");
        open.setLabel(getTranslation("people.join.open"));
        showJoining(course);
        Anchor address = new Anchor("join/" + course.joinCode(), getTranslation("people.join.address"));
        Button rotate = new Button(
                getTranslation("people.join.rotate"),
                click -> Question.ask(
                        "people.join.rotate",
                        () -> {
                            String fresh = office.rotateJoinCode(id).joinCode();
                            code.setText(fresh);
                            address.setHref("join/" + fresh);
                        },
                        code.getText()));
        Div row = new Div(code, address, open, rotate);
        row.setClassName("field-row");
        return new Div(row, joinHelp);
    }

    private void showJoiningNow() {
        showJoining(office.require(id, Role.INSTRUCTOR).course());
    }

    private void showJoining(Course course) {
        open.setValue(course.joinOpen());
        // it would open nothing there
        open.setEnabled(!course.archived());
        code.setClassName("join-code-closed", course.archived() || !course.joinOpen());
        joinHelp.setText(getTranslation(
                course.archived()
                        ? "people.join.archived"
                        : course.joinOpen() ? "people.join.help" : "people.join.closed"));
    }

    private void showMembers() {
        List<Member> members = office.members(id);
        List<Member> former = office.former(id);
        boolean teachersAlone = members.stream().noneMatch(Member::isStudent);
        count.setText(getTranslation("people.count", members.size(), former.size())
                + (teachersAlone ? " " + getTranslation("people.teachers-alone") : ""));
        everybody = Stream.concat(members.stream(), former.stream()).toList();
        pager.show(found());
    }

    private void search() {
        pager.begin(found());
    }

    private List<Member> found() {
        return everybody.stream()
                .filter(member -> search.finds(member.name(), member.email()))
                .toList();
    }

    private void fill(List<Member> members) {
        DataTable list = new DataTable(
                        getTranslation("people.list.heading"),
                        List.of(
                                getTranslation("people.name"),
                                getTranslation("people.role"),
                                getTranslation("people.extra"),
                                getTranslation("people.links.choose"),
                                getTranslation("people.acts")))
                .stacked();
        list.addClassName("people-table");
        members.forEach(member -> list.addRow(
                new Lines(member.name(), member.email()),
                getTranslation("people.role." + member.role().code()),
                member.isStudent() ? new ExtraTimeField(office, id, member, notice) : "",
                member.isStudent() ? links.choice(member) : "",
                acts(member)));
        table.removeAll();
        table.add(list);
        table.setVisible(!members.isEmpty());
        search.tell(!members.isEmpty());
    }

    private MenuBar acts(Member member) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem acts = bar.addItem(getTranslation("people.acts"));
        acts.setAriaLabel(getTranslation("people.acts.of", member.name()));
        if (member.isStudent()) {
            acts.getSubMenu().addItem(getTranslation("people.link"), click -> showLink(member));
        }
        new MemberActs(roles, work, signedIn, id, notice, this::showAnew)
                .of(member)
                .forEach(act ->
                        acts.getSubMenu().addItem(act.name(), click -> act.run().run()));
        return bar;
    }

    private void showAnew(Member changed) {
        links.forget(changed);
        showMembers();
    }

    private void showLink(Member member) {
        switch (passwordLinks.of(id, member.accountId())) {
            case PasswordLink.Made made -> {
                links.replace(made);
                notice.done(made.path(), address -> getTranslation("people.link.made", member.name(), address));
            }
            case PasswordLink.NotJoined none -> notice.refused(getTranslation("people.link.not-joined", member.name()));
            case PasswordLink.FirstElsewhere none ->
                notice.refused(getTranslation("people.link.first-elsewhere", member.name()));
            case PasswordLink.Beyond none -> notice.refused(getTranslation("people.link.refused", member.name()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title");
    }
}
