package org.chainwork.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.shared.ui.Formula;
import org.chainwork.wording.Spelling;

/**
 * Hints one at a time, each a step further: the way through the graph, the chain, then link by link. The product is left
 * to the student.
 */
class HintList extends OrderedList {

    private final Chain chain;
    private final List<Supplier<ListItem>> hints = new ArrayList<>();

    HintList(Chain chain) {
        this.chain = chain;
        setClassName("hints");
        hints.add(this::path);
        hints.add(() -> item("hint.chain", Formula.chain(chain).block()));
        for (LocalDerivative link : chain.links()) {
            hints.add(() -> item("hint.link", Formula.localDerivative(link).block()));
        }
        show(0);
    }

    int count() {
        return hints.size();
    }

    void show(int shown) {
        removeAll();
        hints.stream().limit(shown).map(Supplier::get).forEach(this::add);
        setVisible(shown > 0);
    }

    private ListItem path() {
        String way = chain.path().stream().map(Spelling::name).collect(Collectors.joining(" → "));
        return new ListItem(
                getTranslation("hint.path", Spelling.name(Composition.OUTPUT), Spelling.name(chain.target()), way));
    }

    private ListItem item(String key, Component formula) {
        return new ListItem(new Span(getTranslation(key)), formula);
    }
}
