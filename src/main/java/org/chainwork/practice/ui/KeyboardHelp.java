package org.chainwork.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.chainwork.shared.ui.ShortcutChoice;

/** Lists the keys that work on the practice page. */
class KeyboardHelp extends Dialog {

    private static final List<String> KEYS = List.of("enter", "n", "h", "help");

    KeyboardHelp() {
        setHeaderTitle(getTranslation("keys.heading"));
        DescriptionList list = new DescriptionList();
        list.setClassName("keys");
        for (String key : KEYS) {
            list.add(new Term(getTranslation("keys." + key + ".key")), new Description(getTranslation("keys." + key)));
        }
        add(list, new Paragraph(getTranslation("keys.note")), new ShortcutChoice());
        getFooter().add(new Button(getTranslation("keys.close"), click -> close()));
    }
}
