package org.chainwork.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.Question;

/** The way to be rid of a draft: it says what is lost, and asks. */
class Deleting extends Div {

    private final AssignmentOffice office;
    private final Assignment draft;
    private final Notice notice = new Notice();

    Deleting(AssignmentOffice office, Assignment draft) {
        this.office = office;
        this.draft = draft;
        Button button = new Button(
                getTranslation("teaching.delete"),
                click -> Question.ask("teaching.delete", this::delete, draft.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(button, notice);
    }

    private void delete() {
        if (office.deleteDraft(draft.id())) {
            UI.getCurrent().navigate("course/" + draft.courseId());
        } else {
            notice.refused(getTranslation("teaching.delete.refused"));
        }
    }
}
