package org.chainwork.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.NewItem;
import org.chainwork.assignment.Previews;
import org.chainwork.shared.ui.UnsavedGuard;

/** The items of an assignment, one below the other. */
class ItemRows extends Div {

    private final Previews previews;
    private final OrderedList list = new OrderedList();
    private final Button add = new Button();

    ItemRows(Previews previews) {
        this.previews = previews;
        list.setClassName("item-rows");
        add.setText(getTranslation("builder.item.add"));
        add.addClickListener(click -> {
            addRow();
            UnsavedGuard.noteChange(this);
        });
        add(list, add);
    }

    /** One more, like the last. */
    void addRow() {
        ItemRow row = new ItemRow(previews, this::remove);
        rows().reduce((first, second) -> second)
                .filter(last -> last.missing().isEmpty())
                .ifPresentOrElse(last -> row.show(last.value()), row::describe);
        list.add(row);
        dress();
    }

    void show(List<Item> items, boolean fixed) {
        list.removeAll();
        for (Item item : items) {
            ItemRow row = new ItemRow(previews, this::remove);
            row.show(new NewItem(item.templateCode(), item.variation(), item.points()));
            row.setFixed(fixed);
            list.add(row);
        }
        add.setVisible(!fixed);
        dress();
    }

    /** Of the first row that lacks something. */
    Optional<String> missing() {
        List<ItemRow> rows = rows().toList();
        for (int i = 0; i < rows.size(); i++) {
            Optional<String> missing = rows.get(i).missing();
            if (missing.isPresent()) {
                return Optional.of(getTranslation("builder.missing.item", i + 1, missing.get()));
            }
        }
        return Optional.empty();
    }

    /** Expects that nothing is {@link #missing}. */
    List<NewItem> value() {
        return rows().map(ItemRow::value).toList();
    }

    private void remove(ItemRow row) {
        list.remove(row);
        UnsavedGuard.noteChange(this);
        dress();
    }

    private void dress() {
        List<ItemRow> rows = rows().toList();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).dress(i + 1, rows.size() > 1);
        }
        add.setEnabled(rows.size() < AssignmentOffice.MOST_ITEMS);
    }

    private Stream<ItemRow> rows() {
        return list.getChildren().map(ItemRow.class::cast);
    }
}
