package org.chainwork.assignment;

import org.chainwork.problem.Variation;

/** An item to be: a problem of the template with that code, varied, worth so many points, from 1. */
public record NewItem(String template, Variation variation, int points) {

    /** As the template is. */
    public NewItem(String template, int points) {
        this(template, Variation.NONE, points);
    }
}
