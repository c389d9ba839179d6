package org.chainwork.assignment;

import java.util.List;
import org.chainwork.problem.Catalogue;
import org.chainwork.problem.Template;
import org.chainwork.problem.Variation;

/**
 * One thing to do in an assignment: a problem of a template, another for each student.
 *
 * @param position in the assignment, from 1
 * @param points from 1
 */
public record Item(long id, int position, String templateCode, Variation variation, int points) {

    /** As it is varied. */
    public Template template() {
        return Catalogue.named(templateCode).with(variation);
    }

    /** The points that can be reached in an assignment of those {@code items}. */
    public static int total(List<Item> items) {
        return items.stream().mapToInt(Item::points).sum();
    }

    /** How many parts each of its problems has. */
    public int parts() {
        return template().asking().count();
    }
}
