package org.chainwork.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says over a page that what was just done there failed; the page stays, with all that was typed. */
class TroubleDialog extends Dialog {

    private TroubleDialog(String reference) {
        setHeaderTitle(getTranslation("trouble.event.heading"));
        setWidth("32rem");
        add(
                new Paragraph(getTranslation("trouble.event.text")),
                new Paragraph(getTranslation("trouble.reference", reference)));
        Button close = new Button(getTranslation("keys.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        Button reload = new Button(
                getTranslation("trouble.reload"),
                click -> UI.getCurrent().getPage().reload());
        getFooter().add(reload, close);
    }

    /** One at a time: what fails with one click may fail in several places. */
    static void open(UI ui, String reference) {
        TroubleDialog shown = ComponentUtil.getData(ui, TroubleDialog.class);
        if (shown != null && shown.isOpened()) {
            return;
        }
        TroubleDialog dialog = new TroubleDialog(reference);
        ComponentUtil.setData(ui, TroubleDialog.class, dialog);
        dialog.open();
    }
}
