package org.chainwork.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.Previews;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.Notice;
import org.chainwork.shared.ui.Question;

/**
 * The way to publish: where students would share problems, or nobody could begin, it says so first, since items cannot
 * change afterwards.
 */
class Publishing extends Div {

    private final AssignmentOffice office;
    private final Previews previews;
    private final Assignment assignment;
    private final List<Item> items;
    private final Clock clock;
    private final Runnable onPublish;
    private final Notice notice = new Notice();

    /** Of the assignment with those {@code items}, as the page shows them. */
    Publishing(
            AssignmentOffice office,
            Previews previews,
            Assignment assignment,
            List<Item> items,
            Clock clock,
            Runnable onPublish) {
        this.office = office;
        this.previews = previews;
        this.assignment = assignment;
        this.items = items;
        this.clock = clock;
        this.onPublish = onPublish;
        Button button = new ActButton(getTranslation("teaching.publish"), this::publishOrAsk);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button, notice);
    }

    private void publishOrAsk() {
        int dealt = office.problems(assignment);
        if (dealt > AssignmentOffice.MOST_PROBLEMS) {
            notice.refused(getTranslation("teaching.publish.too-many", dealt, AssignmentOffice.MOST_PROBLEMS));
            return;
        }
        int students = office.countStudents(assignment);
        // whoever is alone in the course will hardly stay so
        int problems = Math.max(2, students) * assignment.policy().attempts();
        List<String> shared = items.stream()
                .filter(item -> variants(item) < problems)
                .map(item -> getTranslation("teaching.publish.few.item", item.position(), variants(item)))
                .toList();
        Optional<String> nobodyBegins = whyNobodyBegins();
        if (shared.isEmpty() && nobodyBegins.isEmpty()) {
            publish();
        } else {
            ask(students, shared, nobodyBegins);
        }
    }

    private Optional<String> whyNobodyBegins() {
        if (office.enrolled(assignment).course().archived()) {
            return Optional.of("teaching.publish.archived");
        }
        return clock.instant().isBefore(assignment.times().closesAt())
                ? Optional.empty()
                : Optional.of("teaching.publish.closed");
    }

    private int variants(Item item) {
        return previews.count(item.template());
    }

    private void publish() {
        if (office.publish(assignment, items)) {
            onPublish.run();
        } else {
            notice.refused(getTranslation("teaching.publish.changed-meanwhile"));
        }
    }

    private void ask(int students, List<String> shared, Optional<String> nobodyBegins) {
        UnorderedList list = new UnorderedList();
        shared.forEach(sentence -> list.add(new ListItem(sentence)));
        Question dialog = new Question(
                nobodyBegins.isPresent() ? "teaching.publish.nobody" : "teaching.publish.few", this::publish);
        nobodyBegins.ifPresent(why -> dialog.add(new Paragraph(getTranslation(why))));
        if (!shared.isEmpty()) {
            dialog.add(new Paragraph(few(students)), list, new Paragraph(getTranslation("teaching.publish.few.next")));
        }
        dialog.open();
    }

    private String few(int students) {
        int attempts = assignment.policy().attempts();
        return switch (students) {
            case 0 -> getTranslation("teaching.publish.few.nobody");
            case 1 -> getTranslation("teaching.publish.few.one");
            default -> getTranslation("teaching.publish.few", students, attempts);
        };
    }
}
