package org.chainwork.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.chainwork.account.SignedIn;
import org.chainwork.course.Member;
import org.chainwork.course.OpenWork;
import org.chainwork.course.Role;
import org.chainwork.course.Roles;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.Question;

/** What an instructor can make of those in a course. The last instructor stays one, which a sentence says. */
class MemberActs {

    private final Roles roles;
    private final OpenWork work;
    private final SignedIn signedIn;
    private final long course;
    private final Notice notice;
    private final OnChange onChange;

    /** What the page does where somebody is not what they were. */
    interface OnChange {

        void changed(Member member);
    }

    MemberActs(Roles roles, OpenWork work, SignedIn signedIn, long course, Notice notice, OnChange onChange) {
        this.roles = roles;
        this.work = work;
        this.signedIn = signedIn;
        this.course = course;
        this.notice = notice;
        this.onChange = onChange;
    }

    /** By its name. */
    record Act(String name, Runnable run) {}

    List<Act> of(Member member) {
        return switch (member.role()) {
            case FORMER -> List.of(act("people.take-back", () -> make(member, Role.STUDENT, "people.taken-back")));
            case STUDENT -> List.of(remove(member), act("people.make.assistant", () -> askToMakeAssistant(member)));
            case ASSISTANT ->
                List.of(
                        remove(member),
                        act("people.make.student", () -> make(member, Role.STUDENT, "people.made.student")),
                        act("people.make.instructor", () -> askToMakeInstructor(member)));
            case INSTRUCTOR ->
                isMyself(member)
                        ? List.of(
                                act("people.leave", this::askToLeave),
                                act("people.step-down", () -> askToStepDown(member)))
                        : List.of(remove(member), act("people.demote", () -> askToDemote(member)));
        };
    }

    private boolean isMyself(Member member) {
        return signedIn.id().filter(account -> account == member.accountId()).isPresent();
    }

    private Act act(String key, Runnable run) {
        return new Act(notice.getTranslation(key), run);
    }

    private Act remove(Member member) {
        return act("people.remove", () -> askToRemove(member));
    }

    /** Who assists sees what all have answered: an attempt of their own is not gone on with. */
    private void askToMakeAssistant(Member member) {
        Question question =
                new Question("people.make.assistant", () -> make(member, Role.ASSISTANT, "people.made.assistant"));
        question.add(new Paragraph(notice.getTranslation("people.make.assistant.text", member.name(), member.email())));
        List<String> begun = work.begun(course, member.accountId());
        if (!begun.isEmpty()) {
            question.add(new Paragraph(
                    notice.getTranslation("people.make.assistant.begun", member.name(), String.join(", ", begun))));
        }
        question.open();
    }

    private void askToMakeInstructor(Member member) {
        Question.ask(
                "people.make.instructor",
                () -> make(member, Role.INSTRUCTOR, "people.made.instructor"),
                member.name(),
                member.email());
    }

    private void askToDemote(Member member) {
        Question.ask(
                "people.demote",
                () -> make(member, Role.ASSISTANT, "people.made.assistant"),
                member.name(),
                member.email());
    }

    private void askToStepDown(Member myself) {
        Question.ask("people.step-down", () -> {
            if (roles.setRole(course, myself.accountId(), Role.ASSISTANT)) {
                UI.getCurrent().navigate("course/" + course);
            } else {
                refuse();
            }
        });
    }

    private void askToLeave() {
        Question.ask("people.leave", () -> {
            if (roles.leave(course)) {
                UI.getCurrent().navigate("courses");
            } else {
                refuse();
            }
        });
    }

    private void refuse() {
        notice.refused(notice.getTranslation("people.last-instructor"));
    }

    private void make(Member member, Role role, String done) {
        if (roles.setRole(course, member.accountId(), role)) {
            notice.done(notice.getTranslation(done, member.name()));
            onChange.changed(member);
        } else {
            refuse();
        }
    }

    /** Whose work is in the course leaves it with all that kept. */
    private void askToRemove(Member member) {
        if (roles.hasBegun(course, member.accountId())) {
            Question.ask("people.end", () -> make(member, Role.FORMER, "people.ended"), member.name(), member.email());
        } else {
            Question.ask("people.remove", () -> takeOut(member), member.name(), member.email());
        }
    }

    private void takeOut(Member member) {
        switch (roles.remove(course, member.accountId())) {
            case DONE -> {
                notice.done(notice.getTranslation("people.removed", member.name()));
                onChange.changed(member);
            }
            // begun while the question stood there
            case HAS_WORK -> askToRemove(member);
            case LAST_INSTRUCTOR -> refuse();
        }
    }
}
