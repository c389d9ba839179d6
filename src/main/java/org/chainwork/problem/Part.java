package org.chainwork.problem;

/**
 * One thing that a problem asks for: the sensitivity to {@code target}, as a formula, or its value at a point.
 *
 * @param position in the problem, from 1
 * @param point given just where the form is {@link AnswerForm#VALUE}
 */
public record Part(int position, String target, AnswerForm form, Point point) {

    public Part {
        if (point.isNone() == (form == AnswerForm.VALUE)) {
            throw new IllegalArgumentException(
                    "point expected for a value only, found '" + point.written() + "' for the form " + form.code());
        }
    }

    /** A formula. */
    public Part(int position, String target, AnswerForm form) {
        this(position, target, form, Point.NONE);
    }

    public boolean asksForValue() {
        return form == AnswerForm.VALUE;
    }
}
